import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type DesignLayout, findingText, type Point } from '../../core/index.ts';
import { type PaletteKind, takeFromPalette, useCarried } from '../store/carrying.ts';
import { useDesign } from '../store/hooks.ts';
import { showPreview } from '../store/preview.ts';
import { addGroupInNewVpc, addGroupTo, addNewVpc } from './actions.ts';
import { cornerAt, type DropTarget, dropTargetAt, hangingAt } from './drop-target.ts';
import { GapMark } from './GapMark.tsx';
import { GhostRow } from './GhostRow.tsx';
import { GhostVpc } from './GhostVpc.tsx';
import { isOverCanvas } from './over-canvas.ts';
import { PointerReason } from './PointerReason.tsx';
import { boxOfNew, newGroup, newGroupInVpc, newVpc, rowOfNew } from './plans.ts';
import { vpcForNewGroup } from './vpc-for-new-group.ts';

/** What comes from the palette: the real box below the pointer, the place where it would land, or why it can't. */
export function CarriedBox({ layout }: { readonly layout: DesignLayout }) {
  const flow = useReactFlow();
  const carried = useCarried();
  const design = useDesign();

  useEffect(
    () =>
      takeFromPalette({
        drop: ({ kind, at }) => {
          if (!isOverCanvas(at)) return;
          const point = flow.screenToFlowPosition(at);
          land(kind, dropTargetAt(layout, kind, point), cornerAt(point));
        },
        add: (kind) => {
          const vpc = kind === 'subnet-group' ? vpcForNewGroup(layout) : undefined;
          land(kind, vpc === undefined ? { on: 'canvas' } : { on: 'row-gap', vpc });
        },
      }),
    [flow, layout],
  );

  const target = carried && dropTargetAt(layout, carried.kind, flow.screenToFlowPosition(carried.at));
  const vpc = target?.on === 'row-gap' ? target.vpc : undefined;
  const before = target?.on === 'row-gap' ? target.before : undefined;
  const kind = carried?.kind;
  const ghost = useMemo(() => {
    if (kind === undefined) return undefined;
    if (vpc !== undefined) {
      const proposed = newGroup(design, vpc, before);
      const would = proposed.ok ? proposed.value.command : undefined;
      return { row: rowOfNew(design, proposed), would, refusal: reasonOf(proposed) };
    }
    const corner = { x: 0, y: 0 };
    const proposed = kind === 'vpc' ? newVpc(design, layout, corner) : newGroupInVpc(design, layout, corner);
    return { box: boxOfNew(design, proposed), refusal: reasonOf(proposed) };
  }, [design, layout, kind, vpc, before]);

  const isOver = carried !== undefined && isOverCanvas(carried.at);
  // What a group would move between the rows of a VPC, while it hangs above them.
  const would = isOver ? ghost?.would : undefined;
  useEffect(() => {
    if (!would) return;
    showPreview(would);
    return () => showPreview(undefined);
  }, [would]);

  if (!carried || !target || !ghost) return null;
  const { zoom } = flow.getViewport();
  const corner = hangingAt(carried.at, target, zoom);
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-40 overflow-hidden" aria-hidden inert>
      <div
        className="absolute top-0 left-0 opacity-95"
        style={{
          transformOrigin: '0 0',
          transform: `translate(${corner.x}px, ${corner.y}px) scale(${zoom})`,
        }}
      >
        {ghost.row && <GhostRow row={ghost.row} />}
        {ghost.box && <GhostVpc layout={ghost.box} />}
      </div>
      {isOver && vpc !== undefined && <GapMark layout={layout} vpc={vpc} before={before} />}
      {isOver && ghost.refusal !== undefined && <PointerReason at={carried.at} says={ghost.refusal} />}
    </div>,
    document.body,
  );
}

function land(kind: PaletteKind, target: DropTarget, corner?: Point): void {
  if (target.on === 'row-gap') addGroupTo(target.vpc, target.before);
  else if (kind === 'vpc') addNewVpc(corner);
  else addGroupInNewVpc(corner);
}

function reasonOf(proposed: ReturnType<typeof newVpc>): string | undefined {
  const problem = proposed.ok ? undefined : proposed.problems[0];
  return problem && findingText(problem);
}
