import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { boxesAround, boxOnCanvas, type DesignLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { useDesign, useSelection } from '../store/hooks.ts';
import { useCanvas } from './canvas-state.ts';
import { fitting, isSeen, revealing, type Size, type View } from './viewport.ts';

const GLIDE = 160;

/** Fits a design that is opened, and brings into view what is selected elsewhere or has the focus. */
export function useView(layout: DesignLayout, host: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const designKey = useEditor((state) => state.designKey);
  const selection = useSelection();
  const design = useDesign();
  const latest = useRef({ layout, design });
  latest.current = { layout, design };
  const isMeasured = width > 0 && height > 0;

  // A view that nobody has touched since it was fitted is fitted again when panes open or close, or arrows come.
  const fitted = useRef<View>(undefined);
  const extentOf = useCanvas((state) => state.extentOf);
  const fitAll = useCallback(
    (screen: Size): View => {
      fitted.current = fitting(extentOf(latest.current.layout, latest.current.design), screen);
      return fitted.current;
    },
    [extentOf],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each design that is opened, not for each edit
  useEffect(() => {
    fitted.current = undefined;
    if (!isMeasured) return;
    void flow.setViewport(fitAll(store.getState()));
  }, [designKey, isMeasured]);

  const reveal = useCallback(
    (view: View) => {
      const [x, y] = store.getState().transform;
      if (view.x !== x || view.y !== y) void flow.setViewport(view, { duration: glide() });
    },
    [flow, store],
  );

  const revealSelected = useCallback(() => {
    const { ids, zone } = useEditor.getState().selection;
    const box = ids[0] === undefined ? undefined : boxOnCanvas(latest.current.layout, ids[0], zone);
    if (box) reveal(revealing(viewOf(store.getState()), store.getState(), box));
  }, [reveal, store]);

  useEffect(() => {
    if (isMeasured && useCanvas.getState().ownSelection !== selection) revealSelected();
  }, [selection, isMeasured, revealSelected]);

  // A pane that opens may not hide what is in hand.
  const before = useRef({ width: 0, height: 0 });
  useEffect(() => {
    const hasShrunk = width < before.current.width || height < before.current.height;
    before.current = { width, height };
    if (!isMeasured) return;
    const view = viewOf(store.getState());
    const { history } = useEditor.getState();
    if (history.past.length === 0 && fitted.current && isSameView(view, fitted.current)) {
      void flow.setViewport(fitAll({ width, height }));
    } else if (hasShrunk) revealSelected();
  }, [width, height, isMeasured, revealSelected, fitAll, flow, store]);

  // What comes to stand around along with something else, as the internet and the targets of routes do, is seen too,
  // unless the person went elsewhere.
  const aroundBefore = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    const around = boxesAround(layout);
    const before = aroundBefore.current;
    aroundBefore.current = new Set(around.map(({ key }) => key));
    const view = viewOf(store.getState());
    const isElsewhere = !fitted.current || !isSameView(view, fitted.current);
    if (isElsewhere || !before) return;
    const added = around.filter(({ key }) => !before.has(key));
    if (added.some(({ box }) => !isSeen(view, store.getState(), box))) reveal(fitAll(store.getState()));
  }, [layout, fitAll, reveal, store]);

  const revealElement = useCallback(
    (target: Element) => {
      const screen = host.current?.getBoundingClientRect();
      if (!screen) return;
      const box = target.getBoundingClientRect();
      const view = viewOf(store.getState());
      const onScreen = { x: box.x - screen.x, y: box.y - screen.y, width: box.width, height: box.height };
      const to = revealing({ x: 0, y: 0, zoom: 1 }, screen, onScreen);
      reveal({ x: view.x + to.x, y: view.y + to.y, zoom: view.zoom });
    },
    [host, reveal, store],
  );

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      if (target.closest('.react-flow__node, .arrow-pill')) revealElement(target);
    };
    element.addEventListener('focusin', onFocus);
    return () => element.removeEventListener('focusin', onFocus);
  }, [host, revealElement]);

  // A button that its own press has moved, like the one for another zone, can be pressed again at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the layout
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const pressed = document.activeElement;
      if (pressed?.matches('[data-follow]')) revealElement(pressed);
    });
    return () => cancelAnimationFrame(frame);
  }, [layout, revealElement]);
}

function viewOf({
  transform: [x, y, zoom],
}: {
  readonly transform: readonly [number, number, number];
}): View {
  return { x, y, zoom };
}

function isSameView(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}

export function glide(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE;
}
