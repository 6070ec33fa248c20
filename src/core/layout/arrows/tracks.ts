import type { Point } from '../box.ts';

/** What parallel arrows keep between them, as far as their gutter has room for all. */
const SPACING = 6;
/** Between a line and the boxes beside its gutter. */
const LEAST_AIR = 3;

export interface Route {
  readonly points: readonly Point[];
  /** For each piece between two points, how far its gutter reaches to both sides of it. */
  readonly clearances: readonly number[];
}

interface Piece {
  readonly route: number;
  readonly index: number;
  readonly isUpright: boolean;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly clearance: number;
}

/**
 * Routes that share a stretch of a gutter, side by side:
 *
 *     ───┬───          ──┐ ┌──
 *        │       →       │ │
 *
 * Only their distance from the middle of the gutter changes; ends stay on the edges of their boxes.
 */
export function apart(routes: readonly Route[]): readonly (readonly Point[])[] {
  const pieces = routes.flatMap(piecesOf);
  const aside = new Map<string, number>();
  for (const bundle of bundlesOf(pieces))
    for (const [piece, offset] of offsetsIn(bundle)) aside.set(`${piece.route} ${piece.index}`, offset);
  return routes.map(({ points }, route) =>
    points.map(({ x, y }, index) => {
      const before = aside.get(`${route} ${index - 1}`) ?? 0;
      const after = aside.get(`${route} ${index}`) ?? 0;
      const isAfterUpright = isUpright(points, index) ?? !(isUpright(points, index - 1) ?? false);
      return isAfterUpright ? { x: x + after, y: y + before } : { x: x + before, y: y + after };
    }),
  );
}

function isUpright(points: readonly Point[], index: number): boolean | undefined {
  const [one, other] = [points[index], points[index + 1]];
  return one && other && one.x === other.x;
}

function piecesOf({ points, clearances }: Route, route: number): readonly Piece[] {
  return points.slice(1).map((point, index): Piece => {
    const last = points[index] ?? point;
    const upright = last.x === point.x;
    const [one, other] = upright ? [last.y, point.y] : [last.x, point.x];
    return {
      route,
      index,
      isUpright: upright,
      at: upright ? point.x : point.y,
      start: Math.min(one, other),
      end: Math.max(one, other),
      clearance: clearances[index] ?? LEAST_AIR,
    };
  });
}

/** Pieces on one line that overlap, each with the next. */
function bundlesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = pieces.toSorted(
    (one, other) =>
      Number(one.isUpright) - Number(other.isUpright) ||
      one.at - other.at ||
      one.start - other.start ||
      one.route - other.route,
  );
  const bundles: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const bundle = bundles.at(-1);
    const [first] = bundle ?? [];
    const isOnLine = first?.isUpright === piece.isUpright && first.at === piece.at;
    if (bundle && isOnLine && piece.start <= end) bundle.push(piece);
    else {
      bundles.push([piece]);
      end = Number.NEGATIVE_INFINITY;
    }
    end = Math.max(end, piece.end);
  }
  return bundles.filter(({ length }) => length > 1);
}

/** Each on the first track that is free where it begins. */
function offsetsIn(bundle: readonly Piece[]): readonly (readonly [Piece, number])[] {
  const ends: number[] = [];
  const tracks = bundle.map((piece) => {
    const free = ends.findIndex((end) => end < piece.start);
    const track = free < 0 ? ends.length : free;
    ends[track] = piece.end;
    return track;
  });
  const room = Math.min(...bundle.map(({ clearance }) => clearance)) - LEAST_AIR;
  const spacing = ends.length < 2 ? 0 : Math.min(SPACING, (2 * room) / (ends.length - 1));
  return bundle.map((piece, index) => [piece, ((tracks[index] ?? 0) - (ends.length - 1) / 2) * spacing]);
}
