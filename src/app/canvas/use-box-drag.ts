import { type NodeChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import {
  type DesignLayout,
  type Id,
  landing,
  type Point,
  placedBoxes,
  reorder,
  vpcAt,
} from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { settleBoxes, settleRow } from './actions.ts';
import { type Drag, useCanvas } from './canvas-state.ts';
import { choose } from './choose.ts';
import type { CanvasNode } from './nodes.ts';
import { isOverCanvas } from './over-canvas.ts';
import { settleWorkload } from './workloads/move-workload.ts';
import { isThere, targetOfDrag, workloadDragOf } from './workloads/workload-drag.ts';

export interface BoxDrag {
  readonly onNodesChange: (changes: NodeChange<CanvasNode>[]) => void;
  readonly onNodeDragStart: OnNodeDrag<CanvasNode>;
  readonly onNodeDrag: OnNodeDrag<CanvasNode>;
  readonly onNodeDragStop: OnNodeDrag<CanvasNode>;
}

/** Dragging VPCs, rows and workloads: shown while it lasts, one command when it ends, nothing after Escape. */
export function useBoxDrag(layout: DesignLayout): BoxDrag {
  const flow = useReactFlow();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !useCanvas.getState().drag) return;
      event.preventDefault();
      event.stopPropagation();
      isGivenUp = true;
      useCanvas.setState({ drag: undefined, refusal: undefined });
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);

  return useMemo(
    () => ({
      onNodesChange: (changes) => {
        if (isGivenUp) return;
        const moves = changes.flatMap((change) =>
          change.type === 'position' && change.position && change.dragging
            ? [{ id: change.id, to: change.position }]
            : [],
        );
        const drag = dragOf(layout, moves);
        if (drag) useCanvas.setState({ drag: withTarget(drag) });
      },
      onNodeDragStart: (event, node) => {
        isGivenUp = false;
        const isAdding = 'shiftKey' in event && event.shiftKey;
        if (!useEditor.getState().selection.ids.includes(node.id)) choose(node.id, { adding: isAdding });
      },
      onNodeDrag: (event) => {
        const { drag } = useCanvas.getState();
        if (!drag || drag.what === 'boxes' || isGivenUp || !('clientX' in event)) return;
        const at = { x: event.clientX, y: event.clientY };
        if (drag.what === 'workload') {
          const target = targetOfDrag(layout, drag.id, at, flow.screenToFlowPosition(at));
          const refusal = target.on === 'nowhere' ? { at, says: target.says } : undefined;
          useCanvas.setState({ drag: { ...drag, target, at }, refusal });
          return;
        }
        const says = rowRefusal(layout, drag.vpc, at, flow.screenToFlowPosition(at));
        useCanvas.setState({ refusal: says === undefined ? undefined : { at, says } });
      },
      onNodeDragStop: () => {
        const { drag, refusal } = useCanvas.getState();
        // Settled before the boxes are let go, so that they are never drawn at their old places.
        if (drag && !isGivenUp && !refusal) settle(layout, drag);
        useCanvas.setState({ drag: undefined, refusal: undefined });
      },
    }),
    [layout, flow],
  );
}

// React Flow goes on reporting a drag that was given up until the pointer is released.
let isGivenUp = false;

/** Why a row can't be let go at a point: it stays in its VPC, and beside the canvas it goes back to its place. */
function rowRefusal(layout: DesignLayout, vpc: Id, onPage: Point, onCanvas: Point): string | undefined {
  if (!isOverCanvas(onPage)) return '';
  const other = vpcAt(layout, onCanvas);
  if (!other || other.id === vpc) return undefined;
  return `A subnet group stays in its VPC. Add one to ${other.vpc.vpc.label} instead.`;
}

function dragOf(
  layout: DesignLayout,
  moves: readonly { readonly id: string; readonly to: Point }[],
): Drag | undefined {
  const movable = new Set(placedBoxes(layout).map(({ id }) => id));
  const boxes = moves.filter(({ id }) => movable.has(id));
  if (boxes.length > 0)
    return { what: 'boxes', positions: Object.fromEntries(boxes.map(({ id, to }) => [id, to])) };
  for (const { id, to } of moves) {
    const placed = layout.vpcs.find(({ vpc }) => vpc.rows.some((row) => row.id === id));
    if (placed) return { what: 'row', vpc: placed.id, group: id, reordering: reorder(placed.vpc, id, to.y) };
  }
  return workloadDragOf(layout, moves);
}

/** Where it would land is found with the pointer, which tells of itself apart from the boxes. */
function withTarget(drag: Drag): Drag {
  const { drag: before } = useCanvas.getState();
  return drag.what === 'workload' && before?.what === 'workload'
    ? { ...before, position: drag.position }
    : drag;
}

function settle(layout: DesignLayout, drag: Drag): void {
  if (drag.what === 'boxes') {
    settleBoxes(drag.positions);
    return;
  }
  if (drag.what === 'workload') {
    if (drag.target?.on === 'row' && !isThere(layout, drag.id, drag.target.standing))
      settleWorkload(drag.id, drag.target.standing);
    return;
  }
  const vpc = layout.vpcs.find(({ id }) => id === drag.vpc)?.vpc;
  const before = vpc && landing(vpc, drag.group, drag.reordering.order);
  if (before !== 'same') settleRow(drag.group, before);
}
