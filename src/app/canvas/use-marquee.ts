import { type PointerEvent, useCallback, useRef, useState } from 'react';
import { type Box, between, boxesTouched, type DesignLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { chooseAll } from './choose.ts';
import type { View } from './viewport.ts';

/** A press that moves no farther is a click. */
const CLICK = 4;

export interface Marquee {
  /** In pixels of the canvas's element. */
  readonly box: Box | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** Dragging empty canvas takes the VPCs that it touches; a click on it takes nothing. */
export function useMarquee(layout: DesignLayout, viewNow: () => View): Marquee {
  const [box, setBox] = useState<Box>();
  const latest = useRef(layout);
  latest.current = layout;

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (event.button !== 0 || event.pointerType === 'touch' || !isPane) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const start = { x: event.clientX - left, y: event.clientY - top };
      const before = useEditor.getState().selection.ids;
      const kept = event.shiftKey ? before : [];
      let drawn: Box | undefined;

      const onMove = (moved: globalThis.PointerEvent) => {
        const now = between(start, { x: moved.clientX - left, y: moved.clientY - top });
        if (!drawn && now.width < CLICK && now.height < CLICK) return;
        drawn = now;
        setBox(now);
        const { x, y, zoom } = viewNow();
        const onCanvas = {
          x: (now.x - x) / zoom,
          y: (now.y - y) / zoom,
          width: now.width / zoom,
          height: now.height / zoom,
        };
        chooseAll([...new Set([...kept, ...boxesTouched(latest.current, onCanvas)])]);
      };
      const end = () => {
        setBox(undefined);
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
        window.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', onKeyDown, true);
      };
      const onUp = () => {
        if (!drawn && !event.shiftKey) chooseAll([]);
        end();
      };
      const onKeyDown = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape') return;
        pressed.preventDefault();
        pressed.stopPropagation();
        chooseAll(before);
        end();
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', onKeyDown, true);
    },
    [viewNow],
  );
  return { box, onPointerDown };
}
