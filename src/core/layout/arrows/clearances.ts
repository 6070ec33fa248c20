import { type Box, between, type Point } from '../box.ts';
import { GUTTER, ITEM } from '../sizes.ts';

/** No route needs more beside it. */
const MOST = GUTTER / 2;
/** At the box where it begins or ends it may move as far aside as the side of a box is long. */
const MOST_AT_END = ITEM.height / 2 - 4;

/** For each piece of a route, how far it may move to both sides before it meets a box. */
export function clearancesOf(points: readonly Point[], boxes: readonly Box[]): readonly number[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const isEnd = index === 0 || index === points.length - 2;
    const most = isEnd ? MOST_AT_END : MOST;
    const piece = between(from, to);
    const beside = boxes.map((box) =>
      from.x === to.x ? besideUpright(piece, box) : besideLevel(piece, box),
    );
    return Math.min(most, ...beside.filter((distance) => distance > 0));
  });
}

/** How far a box is to the left or to the right of a piece; none where it is above or below. */
function besideUpright(piece: Box, box: Box): number {
  const isBeside = box.y < piece.y + piece.height && piece.y < box.y + box.height;
  return isBeside ? Math.max(box.x - piece.x, piece.x - (box.x + box.width)) : 0;
}

function besideLevel(piece: Box, box: Box): number {
  const isBeside = box.x < piece.x + piece.width && piece.x < box.x + box.width;
  return isBeside ? Math.max(box.y - piece.y, piece.y - (box.y + box.height)) : 0;
}
