import { around, type Box, grownBy, type Point, between as spanned, touches } from '../box.ts';

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
/** Between pills; between a pill and a bend of its line; and the end of it, where the arrow's head is. */
const AIR = 3;
const TURN = 6;
const HEAD = 12;
/** No words are longer. */
const MOST = 200;
/** How far one that has no room is moved along its line, at a time. */
const STEP = 8;

/** A box for these words around a point. */
export function pillAt({ x, y }: Point, words: string): Pill {
  const width = words === '' ? BARE : Math.ceil(words.length * ADVANCE) + ENDS;
  return { box: { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT }, words };
}

/** What words on a route may not hide, and the other routes, which they would make hard to follow. */
export interface Around {
  readonly taken: readonly Box[];
  readonly routes: readonly RouteLines[];
}

/** The lines of a route, as boxes, and the box around them. */
export interface RouteLines {
  readonly lines: readonly Box[];
  readonly extent: Box;
}

/**
 * The first of some words for which there is room, where they hide no box and no other words, and as few other routes
 * as can be: if there is a choice on the longest straight piece. Without room for any, an empty pill.
 */
export function placePill(
  points: readonly Point[],
  words: readonly string[],
  { taken, routes }: Around,
): Pill {
  const extent = grownBy(linesOf(points).extent, MOST);
  const lines = routes.flatMap((one) => (touches(one.extent, extent) ? one.lines : []));
  const pieces = piecesOf(points);
  for (const text of [...words, '']) {
    let best: { readonly pill: Pill; readonly hidden: number } | undefined;
    for (const piece of pieces) {
      const near = nearTo(piece, pillAt(piece.from, text).box, lines);
      for (const spot of freeSpots(piece, text, taken)) {
        const pill = pillAt(spot, text);
        const hidden = near.filter((line) => touches(line, pill.box)).length;
        if (hidden === 0) return pill;
        if (!best || hidden < best.hidden) best = { pill, hidden };
      }
    }
    if (best) return best.pill;
  }
  const [longest] = pieces;
  return pillAt(longest ? between(longest, 0.5) : { x: 0, y: 0 }, '');
}

export function linesOf(points: readonly Point[]): RouteLines {
  const lines = points.slice(1).map((to, index) => grownBy(spanned(points[index] ?? to, to), 0.5));
  return { lines, extent: around(lines) ?? { x: 0, y: 0, width: 0, height: 0 } };
}

/** At how many places words could stand on a route. */
export function countSpots(points: readonly Point[], words: string, taken: readonly Box[]): number {
  return piecesOf(points).reduce((sum, piece) => sum + freeSpots(piece, words, taken).length, 0);
}

/** The straight pieces of a route, the longest first. */
function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points
    .slice(1)
    .map((to, index): Piece => {
      const isLast = index === points.length - 2;
      return { from: points[index] ?? to, to, ends: isLast ? HEAD : TURN };
    })
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
}

/** Where words hide nothing that is there. */
function freeSpots(piece: Piece, words: string, taken: readonly Box[]): readonly Point[] {
  const { box: pill } = pillAt(piece.from, words);
  const near = nearTo(piece, pill, taken);
  return spotsOn(piece, pill).filter((spot) => {
    const wanted = grownBy(pillAt(spot, words).box, AIR);
    return !near.some((one) => touches(one, wanted));
  });
}

/** Whatever a pill of this size could hide anywhere on a piece: mostly little of all that is there. */
function nearTo({ from, to }: Piece, { width, height }: Box, taken: readonly Box[]): readonly Box[] {
  const reach = AIR + Math.max(width, height);
  const space = grownBy(spanned(from, to), reach);
  return taken.filter((one) => touches(one, space));
}

interface Piece {
  readonly from: Point;
  readonly to: Point;
  /** How near to its ends no words may come. */
  readonly ends: number;
}

function lengthOf({ from, to }: Piece): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function between({ from, to }: Pick<Piece, 'from' | 'to'>, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** From the middle of a piece outwards, as far as all of the pill lies on it. */
function spotsOn(piece: Piece, { width, height }: Box): readonly Point[] {
  const length = lengthOf(piece);
  const along = piece.from.x === piece.to.x ? height : width;
  const room = length / 2 - along / 2 - piece.ends;
  if (room < 0) return [];
  const count = Math.floor(room / STEP);
  const away = Array.from({ length: count }, (_, index) => (index + 1) * STEP);
  return [0, ...away.flatMap((by) => [by, -by])].map((by) => between(piece, 0.5 + by / length));
}
