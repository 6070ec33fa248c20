import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { type ImportedSecurityGroup, type Kind, kinds, type Peer, type Thing } from '../kinds/index.ts';
import { around, type Box, grownBy, movedBy, type Point, touches } from './box.ts';
import { GUTTER, OUTSIDE } from './sizes.ts';

/** Who stands outside of VPCs and may be at an end of a connection. */
export type OutsideThing = Peer | ImportedSecurityGroup;

export interface OutsideLayout {
  readonly id: Id;
  readonly thing: OutsideThing;
  readonly position: Point;
  /** Relative to its position. */
  readonly extent: Box;
}

export const OUTSIDE_EXTENT: Box = { x: 0, y: 0, ...OUTSIDE };

export function isOutside(thing: Thing): thing is OutsideThing {
  const kind: Kind = kinds[thing.kind];
  return kind.connects !== undefined && kind.parent === undefined;
}

/** Those that were placed stay; the others stand one below the other to the left of the VPCs. */
export function layoutOutside(design: Design, vpcs: readonly Box[]): readonly OutsideLayout[] {
  const taken = [...vpcs];
  const placed = design.things.filter(isOutside).map((thing) => {
    const position = design.canvas.positions[thing.id];
    if (position) taken.push(movedBy(OUTSIDE_EXTENT, position));
    return { thing, position };
  });
  return placed.map(({ thing, position }) => {
    const at = position ?? freeBeside(vpcs, taken);
    if (!position) taken.push(movedBy(OUTSIDE_EXTENT, at));
    return { id: thing.id, thing, position: at, extent: OUTSIDE_EXTENT };
  });
}

/** The highest place of the column to the left of the VPCs that nothing comes near. */
export function freeBeside(vpcs: readonly Box[], taken: readonly Box[]): Point {
  const all = around(vpcs) ?? { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.round(all.x - GUTTER - OUTSIDE.width);
  const isFree = (y: number) => {
    const wanted = grownBy({ x, y, ...OUTSIDE }, GUTTER - 1);
    return !taken.some((one) => touches(wanted, one));
  };
  const below = taken.map((one) => Math.round(one.y + one.height + GUTTER)).filter((y) => y > all.y);
  const heights = [Math.round(all.y), ...below.toSorted((one, other) => one - other)];
  return { x, y: heights.find(isFree) ?? Math.round(all.y) };
}
