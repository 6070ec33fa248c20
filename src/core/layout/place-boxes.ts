import { type Box, grownBy, movedBy, type Point, touches } from './box.ts';
import { VPC_GAP } from './sizes.ts';

export interface BoxToPlace {
  /** Relative to the point that is placed. */
  readonly box: Box;
  /** Where the person put it. */
  readonly position?: Point;
}

/** A row of boxes that nobody placed gets no wider, unless a single box is. */
const SHELF = 3000;

/**
 * The position of each box. Those that were placed stay; the others stand beside them without overlap: to the right
 * of an earlier one where there is room on the shelf, else below all.
 */
export function placeBoxes(boxes: readonly BoxToPlace[]): readonly Point[] {
  const taken = boxes.flatMap(({ box, position }) => (position ? [movedBy(box, position)] : []));
  return boxes.map(({ box, position }) => {
    if (position) return position;
    const corner = freeCorner(box, taken);
    taken.push({ ...corner, width: box.width, height: box.height });
    // Whole units, so that lines stay sharp.
    return { x: Math.round(corner.x - box.x), y: Math.round(corner.y - box.y) };
  });
}

function freeCorner(box: Box, taken: readonly Box[]): Point {
  if (taken.length === 0) return { x: box.x, y: box.y };
  const left = Math.min(...taken.map((one) => one.x));
  const below = Math.max(...taken.map((one) => one.y + one.height)) + VPC_GAP / 2;
  const beside = taken.map((one) => ({ x: one.x + one.width + VPC_GAP / 2, y: one.y }));
  const fits = (corner: Point) => {
    const wanted = grownBy({ ...box, ...corner }, VPC_GAP / 2 - 1);
    return corner.x + box.width <= left + SHELF && !taken.some((one) => touches(wanted, one));
  };
  return beside.find(fits) ?? { x: left, y: below };
}
