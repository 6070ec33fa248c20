import { around, type Box, grownBy, movedBy, type Point, touches } from './box.ts';
import { VPC_GAP } from './sizes.ts';

export interface BoxToPlace {
  /** Relative to the point that is placed. */
  readonly box: Box;
  /** Where the person put it. */
  readonly position?: Point;
}

/** Width over height of the part of a screen that a canvas usually has. */
const ASPECT = 1.6;

/**
 * The position of each box. Those that were placed stay; the others stand to the right of an earlier one or below it,
 * without overlap, and where all together can be shown largest on a screen.
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
  const corners = taken.flatMap((one) => [
    { x: one.x + one.width + VPC_GAP / 2, y: one.y },
    { x: one.x, y: one.y + one.height + VPC_GAP / 2 },
  ]);
  const all = around(taken);
  const free = corners.filter((corner) => {
    const wanted = grownBy({ ...box, ...corner }, VPC_GAP / 2 - 1);
    return !taken.some((one) => touches(wanted, one));
  });
  return free.reduce((best, corner) => (spread(corner) < spread(best) ? corner : best), below(all));

  /** How far one has to zoom out to see all. */
  function spread(corner: Point): number {
    const together = around([...(all ? [all] : []), { ...box, ...corner }]);
    return together ? Math.max(together.width, together.height * ASPECT) : 0;
  }
}

/** Below everything: there is always room. */
function below(all: Box | undefined): Point {
  return all ? { x: all.x, y: all.y + all.height + VPC_GAP / 2 } : { x: 0, y: 0 };
}
