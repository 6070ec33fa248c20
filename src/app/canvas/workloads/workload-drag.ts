import {
  boxOnCanvas,
  type DesignLayout,
  type Id,
  itemById,
  type Point,
  type Standing,
  vpcAt,
  workloadKinds,
} from '../../../core/index.ts';
import type { Drag } from '../canvas-state.ts';
import { isOverCanvas } from '../over-canvas.ts';
import { type StandingTarget, standingTargetAt } from './standing-target.ts';
import { workloadById } from './workload-by-id.ts';

/** A workload that is dragged from its row, or from below the rows; `undefined` for anything else. */
export function workloadDragOf(
  layout: DesignLayout,
  moves: readonly { readonly id: string; readonly to: Point }[],
): Drag | undefined {
  for (const { id, to } of moves)
    if (workloadById(layout, id)) return { what: 'workload', id, position: to, target: undefined };
  return undefined;
}

/**
 * Where a dragged workload would come to stand: in the row below the pointer as it stands in its own, in the cell if
 * it stands in one, and never in another VPC.
 */
export function targetOfDrag(layout: DesignLayout, id: Id, onPage: Point, onCanvas: Point): StandingTarget {
  const item = workloadById(layout, id);
  const own = itemById(layout, id)?.placed;
  if (!item || !own || !isOverCanvas(onPage)) return { on: 'nowhere', says: '' };
  const { label } = item.thing;
  const over = vpcAt(layout, onCanvas);
  if (over && over.id !== own.id)
    return {
      on: 'nowhere',
      says: `${label} stays in ${own.vpc.vpc.label}. Add one to ${over.vpc.vpc.label} instead.`,
    };
  const target = standingTargetAt(layout, item.kind, onCanvas);
  if (target.on === 'nowhere') return target;
  const { group } = target.standing;
  const zones = 'zones' in item.thing ? (item.thing.zones ?? []) : [];
  const isInCell = workloadKinds[item.kind].inOneSubnet || zones.length === 1;
  return isInCell ? target : { ...target, standing: { group, keepsZones: true } };
}

/** Does it stand there already? Then letting go changes nothing. */
export function isThere(layout: DesignLayout, id: Id, { group, zone }: Standing): boolean {
  const box = boxOnCanvas(layout, id);
  if (workloadById(layout, id)?.row !== group) return false;
  const cell = zone === undefined ? undefined : boxOnCanvas(layout, group, zone);
  return !cell || (box !== undefined && box.x > cell.x && box.x + box.width < cell.x + cell.width);
}
