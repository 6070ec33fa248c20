import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { type DesignLayout, landing, type Point, reorder } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { settleRow, settleVpcs } from './actions.ts';
import { type Drag, useCanvas } from './canvas-state.ts';
import { choose } from './choose.ts';
import type { CanvasNode } from './nodes.ts';

export interface BoxDrag {
  readonly onNodesChange: (changes: NodeChange<CanvasNode>[]) => void;
  readonly onNodeDragStart: OnNodeDrag<CanvasNode>;
  readonly onNodeDragStop: OnNodeDrag<CanvasNode>;
}

/** Dragging VPCs and rows: shown while it lasts, one command when it ends, nothing after Escape. */
export function useBoxDrag(layout: DesignLayout): BoxDrag {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !useCanvas.getState().drag) return;
      event.preventDefault();
      event.stopPropagation();
      isGivenUp = true;
      useCanvas.setState({ drag: undefined });
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
        if (drag) useCanvas.setState({ drag });
      },
      onNodeDragStart: (event, node) => {
        isGivenUp = false;
        const isAdding = 'shiftKey' in event && event.shiftKey;
        if (!useEditor.getState().selection.ids.includes(node.id)) choose(node.id, { adding: isAdding });
      },
      onNodeDragStop: () => {
        const { drag } = useCanvas.getState();
        // Settled before the boxes are let go, so that they are never drawn at their old places.
        if (drag && !isGivenUp) settle(layout, drag);
        useCanvas.setState({ drag: undefined });
      },
    }),
    [layout],
  );
}

// React Flow goes on reporting a drag that was given up until the pointer is released.
let isGivenUp = false;

function dragOf(
  layout: DesignLayout,
  moves: readonly { readonly id: string; readonly to: Point }[],
): Drag | undefined {
  const vpcs = moves.filter(({ id }) => layout.vpcs.some((one) => one.id === id));
  if (vpcs.length > 0)
    return { what: 'vpcs', positions: Object.fromEntries(vpcs.map(({ id, to }) => [id, to])) };
  for (const { id, to } of moves) {
    const placed = layout.vpcs.find(({ vpc }) => vpc.rows.some((row) => row.id === id));
    if (placed) return { what: 'row', vpc: placed.id, group: id, reordering: reorder(placed.vpc, id, to.y) };
  }
  return undefined;
}

function settle(layout: DesignLayout, drag: Drag): void {
  if (drag.what === 'vpcs') {
    settleVpcs(drag.positions);
    return;
  }
  const vpc = layout.vpcs.find(({ id }) => id === drag.vpc)?.vpc;
  const before = vpc && landing(vpc, drag.group, drag.reordering.order);
  if (before !== 'same') settleRow(drag.group, before);
}
