import { Background, ReactFlow, useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { DesignLayout } from '../../core/index.ts';
import { useSelection } from '../store/hooks.ts';
import { classes } from '../ui/classes.ts';
import { Arrows } from './arrows/Arrows.tsx';
import { useCanvas } from './canvas-state.ts';
import { ConnectAsks } from './connect/ConnectAsks.tsx';
import { DragReason } from './DragReason.tsx';
import { CellTip, nodeTypes } from './node-types.tsx';
import { type CanvasNode, projectNodes } from './nodes.ts';
import { PreviewWords } from './PreviewWords.tsx';
import { placeOf } from './place.ts';
import { usePointingAt } from './pointing/use-pointing-at.ts';
import { useBoxDrag } from './use-box-drag.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useDragPreview } from './use-drag-preview.ts';
import { useFocusFollows } from './use-focus-follows.ts';
import { useMarquee } from './use-marquee.ts';
import { useOneButton } from './use-one-button.ts';
import { useSpace } from './use-space.ts';
import { useView } from './use-view.ts';
import { useViewStyle } from './use-view-style.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './viewport.ts';
import { MoveAsks } from './workloads/MoveAsks.tsx';
import { ZoomControls } from './ZoomControls.tsx';

/** From so many boxes on, only those in view are on the page. */
const MANY = 400;

const middleButton = [1];
const anyDrag = [0, 1];
const edges: never[] = [];
const options = { hideAttribution: true };

export function Flow({ layout }: { readonly layout: DesignLayout }) {
  const host = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const selection = useSelection();
  const drag = useCanvas((state) => state.drag);
  const isPanning = useSpace();
  const handlers = useBoxDrag(layout);
  const marquee = useMarquee(
    layout,
    useCallback(() => flow.getViewport(), [flow]),
  );
  useCanvasKeys(layout);
  useView(layout, host);
  useFocusFollows();
  useDragPreview(layout);
  usePointingAt(host);
  useOneButton();
  useViewStyle(host);
  useStillPage(host);

  const before = useRef<CanvasNode[]>([]);
  const nodes = projectNodes(layout, { drag, selected: selection.ids }, before.current);
  before.current = nodes;

  return (
    <div
      ref={host}
      data-canvas
      onPointerDown={isPanning ? undefined : marquee.onPointerDown}
      className={classes(
        'absolute inset-0 overflow-hidden',
        isPanning && 'canvas-panning',
        drag?.what === 'row' && 'canvas-parting',
      )}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        {...handlers}
        nodeDragThreshold={4}
        nodesFocusable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        panActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode="Meta"
        panOnDrag={isPanning ? anyDrag : middleButton}
        panOnScroll
        panOnScrollSpeed={1}
        zoomOnDoubleClick={false}
        minZoom={LEAST_ZOOM}
        maxZoom={MOST_ZOOM}
        onlyRenderVisibleElements={nodes.length > MANY}
        proOptions={options}
      >
        <Background gap={24} size={1.5} color="var(--dot)" />
        <Arrows layout={layout} />
      </ReactFlow>
      {marquee.box && (
        <div
          style={placeOf(marquee.box)}
          className="pointer-events-none z-10 border border-accent bg-accent/8"
        />
      )}
      <DragReason />
      <ConnectAsks />
      <MoveAsks layout={layout} />
      <PreviewWords />
      <CellTip layout={layout} />
      <ZoomControls layout={layout} />
    </div>
  );
}

/** Whatever the wheel does here, neither the page nor the browser's history moves. */
function useStillPage(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const still = (event: Event) => event.preventDefault();
    // The middle button would begin the browser's own scrolling.
    const noAutoScroll = (event: MouseEvent) => {
      if (event.button === 1) event.preventDefault();
    };
    element.addEventListener('wheel', still, { passive: false });
    element.addEventListener('mousedown', noAutoScroll, true);
    return () => {
      element.removeEventListener('wheel', still);
      element.removeEventListener('mousedown', noAutoScroll, true);
    };
  }, [host]);
}
