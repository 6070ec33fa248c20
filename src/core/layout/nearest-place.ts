import type { Id } from '../base/place.ts';
import { type Box, grownBy, movedBy, type Point, touches } from './box.ts';
import { type DesignLayout, placedBoxes } from './layout.ts';

/** Kept free between boxes that the person puts side by side. */
const GAP = 16;

/**
 * The place nearest to a point where a box (`extent`, relative to the point) touches none of the others; boxes in
 * `except` don't count. A free place that is nearest is the point itself, or lies against the edge of another box:
 *
 *       ┌───────┐ ×          × × ×: where the upper left corner may come to lie
 *       │ taken │
 *     × └───────┘ ×
 */
export function nearestPlace(
  layout: DesignLayout,
  extent: Box,
  point: Point,
  except: readonly Id[] = [],
): Point {
  const taken = placedBoxes(layout)
    .filter(({ id }) => !except.includes(id))
    .map((placed) => grownBy(movedBy(placed.extent, placed.position), GAP));
  const isFree = (at: Point) => !taken.some((one) => touches(one, movedBy(extent, at)));
  const xs = [point.x, ...taken.flatMap((one) => beside(one.x, one.width, extent.x, extent.width))];
  const ys = [point.y, ...taken.flatMap((one) => beside(one.y, one.height, extent.y, extent.height))];
  const distance = ({ x, y }: Point) => Math.hypot(x - point.x, y - point.y);
  const [nearest] = xs
    .flatMap((x) => ys.map((y): Point => ({ x, y })))
    .filter(isFree)
    .toSorted((one, other) => distance(one) - distance(other));
  return nearest ?? point;
}

/** Where something begins that ends where the other begins, or begins where the other ends. */
function beside(start: number, length: number, offset: number, own: number): readonly number[] {
  return [start - own - offset, start + length - offset];
}
