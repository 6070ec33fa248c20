import {
  type BesideKind,
  besideKinds,
  type DesignLayout,
  gapAt,
  type Id,
  isOwnVpc,
  type PlacedVpc,
  type Point,
  vpcAt,
  type WorkloadKind,
} from '../../core/index.ts';
import type { PaletteKind } from '../store/carrying.ts';

/** What lands beside rows; workloads stand in them. */
export type DroppedKind = Exclude<PaletteKind, WorkloadKind>;

/** Where something from the palette would land. */
export type DropTarget =
  | { readonly on: 'canvas' }
  | { readonly on: 'vpc'; readonly vpc: Id }
  | { readonly on: 'row-gap'; readonly vpc: Id; readonly before?: Id };

/** Does it stand in a VPC, in none of its rows? */
export function isBeside(kind: DroppedKind): kind is BesideKind {
  return besideKinds.some((one) => one === kind);
}

/**
 * A VPC stands on the canvas, as does who is outside of one; a group goes between the rows of the VPC below it, a
 * security group, a VPN connection or a gateway endpoint anywhere into it, or they get one of their own.
 */
export function dropTargetAt(layout: DesignLayout, kind: DroppedKind, point: Point): DropTarget {
  const standsInVpc = kind === 'subnet-group' || isBeside(kind);
  const placed = standsInVpc ? vpcAt(layout, point) : undefined;
  if (!placed || !takes(placed, kind)) return { on: 'canvas' };
  if (isBeside(kind)) return { on: 'vpc', vpc: placed.id };
  const { vpc, before } = gapAt(placed.vpc, point.y - placed.position.y);
  return before === undefined ? { on: 'row-gap', vpc } : { on: 'row-gap', vpc, before };
}

/** What is there already takes no groups, nor what changes its route tables and gateways. */
function takes({ vpc }: PlacedVpc, kind: DroppedKind): boolean {
  return isOwnVpc(vpc) || kind === 'security-group';
}

/** The pointer holds a box near its upper left corner, by the header. */
const GRIP: Point = { x: 24, y: 24 };

/** Where the ghost of a box hangs on the pointer; a row hangs below it, so that the gap can be seen. */
export function hangingAt(at: Point, target: DropTarget, zoom: number): Point {
  return target.on !== 'row-gap'
    ? { x: at.x - GRIP.x * zoom, y: at.y - GRIP.y * zoom }
    : { x: at.x + 12, y: at.y + 12 };
}

export function cornerAt(point: Point): Point {
  return { x: Math.round(point.x - GRIP.x), y: Math.round(point.y - GRIP.y) };
}
