import type { Point } from '../box.ts';

const ROUND = 6;
const HEAD = { length: 8, half: 4 };

/** A route as a path with rounded bends, as far as the head of the arrow. */
export function arrowPath(points: readonly Point[]): string {
  const cut = shortened(points);
  return cut
    .map((point, index) => {
      const [before, after] = [cut[index - 1], cut[index + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const round = Math.min(ROUND, distance(before, point) / 2, distance(point, after) / 2);
      const [start, end] = [towards(point, before, round), towards(point, after, round)];
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}

/** The head of an arrow, at the end of its route. */
export function arrowHead(points: readonly Point[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const base = towards(tip, before, HEAD.length);
  const isUpright = before.x === tip.x;
  const [one, other] = [HEAD.half, -HEAD.half].map((by) =>
    isUpright ? { x: base.x + by, y: base.y } : { x: base.x, y: base.y + by },
  );
  return one && other ? `M${tip.x} ${tip.y}L${one.x} ${one.y}L${other.x} ${other.y}Z` : '';
}

function shortened(points: readonly Point[]): readonly Point[] {
  const [before, tip] = [points.at(-2), points.at(-1)];
  return before && tip ? [...points.slice(0, -1), towards(tip, before, HEAD.length - 1)] : points;
}

function distance(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  const share = length === 0 ? 0 : Math.min(1, by / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
