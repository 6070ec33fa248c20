import { around, type Box, grownBy, type Point, touches } from '../box.ts';

/** What an arrow says, in a gutter on its way. */
export interface Pill {
  readonly box: Box;
  /** Empty where there is no room for them. */
  readonly words: string;
}

const HEIGHT = 18;
const ADVANCE = 6.6;
const ENDS = 16;
/** Without words: as large as can be hit. */
const BARE = 20;
/** Between pills, and between a pill and the end of its line, where the arrow's head is. */
const AIR = 3;
const HEAD = 12;
/** How far one that has no room is moved along its line, at a time. */
const STEP = 8;

/** A box for these words around a point. */
export function pillAt({ x, y }: Point, words: string): Pill {
  const width = words === '' ? BARE : Math.ceil(words.length * ADVANCE) + ENDS;
  return { box: { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT }, words };
}

/**
 * The first of some words for which there is room, on the longest straight piece of a route on which they hide no box
 * and no other words; without room for any, an empty pill.
 */
export function placePill(points: readonly Point[], words: readonly string[], taken: readonly Box[]): Pill {
  const pieces = points
    .slice(1)
    .map((to, index) => ({ from: points[index] ?? to, to }))
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const near = boxesNear(points, words, taken);
  for (const text of [...words, '']) {
    for (const piece of pieces) {
      const free = spotsOn(piece, pillAt(piece.from, text).box).find((spot) => {
        const { box } = pillAt(spot, text);
        return !near.some((one) => touches(one, grownBy(box, AIR)));
      });
      if (free) return pillAt(free, text);
    }
  }
  const [longest] = pieces;
  return pillAt(longest ? between(longest, 0.5) : { x: 0, y: 0 }, '');
}

/** Those that some of the words could hide; most boxes of a canvas are elsewhere. */
function boxesNear(
  points: readonly Point[],
  words: readonly string[],
  taken: readonly Box[],
): readonly Box[] {
  const pills = [...words, ''].map((text) => pillAt({ x: 0, y: 0 }, text).box);
  const reach = Math.max(...pills.map(({ width, height }) => Math.max(width, height))) / 2 + AIR + 1;
  const route = around(points.map((point) => ({ ...point, width: 0, height: 0 })));
  return route ? taken.filter((box) => touches(box, grownBy(route, reach))) : [];
}

interface Piece {
  readonly from: Point;
  readonly to: Point;
}

function lengthOf({ from, to }: Piece): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function between({ from, to }: Piece, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** From the middle of a piece outwards, as far as all of the pill lies on it. */
function spotsOn(piece: Piece, { width, height }: Box): readonly Point[] {
  const length = lengthOf(piece);
  const along = piece.from.x === piece.to.x ? height : width;
  const room = length / 2 - along / 2 - HEAD;
  if (room < 0) return [];
  const count = Math.floor(room / STEP);
  const away = Array.from({ length: count }, (_, index) => (index + 1) * STEP);
  return [0, ...away.flatMap((by) => [by, -by])].map((by) => between(piece, 0.5 + by / length));
}
