import type { ItemLayout } from '../row-items.ts';
import { CELL_WORDS, GAP, GUTTER, ITEM, PADDING, ROW, TITLE } from '../sizes.ts';
import type { VpcLayout } from '../vpc-layout.ts';

/** The lines along which arrows run: uprights at `xs`, the others at `ys`. */
export interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Does something stand in its rows, so that arrows run between cells? */
export function hasCorridors({ items }: VpcLayout): boolean {
  return items.some(({ row }) => row !== undefined);
}

/**
 * Midway between what stands in a VPC, relative to it: between cells, beside titles, in the gutters above rows, and in
 * a row above and below each line of boxes.
 *
 *       │   zones  │          │   │
 *     ──┼──────────┼──────────┼───┼──   above a row that something stands in
 *       │  words   │  words   │   │
 *     ──┼──────────┼──────────┼───┼──   above its boxes
 *       │ ┌──────────────────┐│   │
 *       │ └──────────────────┘│   │
 */
export function corridorsOf(vpc: VpcLayout): Lines {
  const { columns, rows, items, strip, map } = vpc;
  const inRows = items.filter(({ row }) => row !== undefined);
  const [first] = columns;
  const besideTitles = (PADDING + TITLE + (first?.head.x ?? 0)) / 2;
  const between = columns.slice(1).map(({ head }) => head.x - GAP / 2);
  const xs = [PADDING / 2, besideTitles, ...between, map.x + map.width + PADDING];
  const gutters = rows.flatMap(({ box }) => (box.height > ROW ? [box.y - GUTTER / 2] : []));
  const lines = rows.flatMap(({ id, box }) =>
    linesIn(
      inRows.filter(({ row }) => row === id),
      box.y + CELL_WORDS,
    ),
  );
  const ends = rows.flatMap(({ box }, index) => {
    const next = rows[index + 1];
    const isBeforeGutter = next !== undefined && next.box.height > ROW;
    return box.height > ROW && !isBeforeGutter ? [box.y + box.height + 2] : [];
  });
  const beside = strip?.items ?? [];
  return {
    xs: [
      ...xs,
      ...items.flatMap((item) => portsOf(item, vpc)),
      ...beside.flatMap(({ box }) => [box.x - GUTTER / 2, box.x + box.width + GUTTER / 2]),
    ],
    ys: [
      ...items.map(({ box }) => box.y + box.height / 2),
      ...gutters,
      ...lines,
      ...ends,
      ...beside.flatMap(({ box }) => [box.y - GUTTER / 2, box.y + box.height + GUTTER / 2]),
    ],
  };
}

/** Midway above each line of boxes: below the line before, the first one below the words of the cells. */
function linesIn(items: readonly ItemLayout[], words: number): readonly number[] {
  const tops = [...new Set(items.map(({ box }) => box.y))].toSorted((one, other) => one - other);
  return tops.map((top, line) => (top + (line === 0 ? words : (tops[line - 1] ?? 0) + ITEM.height)) / 2);
}

/** From the middle of a box to where a second and a third arrow leave it. */
const BESIDE = 24;

/**
 * Where arrows leave a box above and below: in a row between the cells that it lies over, so that they run straight on,
 * and for more of them in the middle of those cells.
 */
export function portsOf({ box, row }: ItemLayout, { columns }: VpcLayout): readonly number[] {
  const middle = box.x + box.width / 2;
  if (row === undefined) return [middle];
  const isUnder = (x: number) => x > box.x && x < box.x + box.width;
  const gaps = columns.map(({ head }) => head.x - GAP / 2).filter(isUnder);
  if (gaps.length === 0) return [middle, middle - BESIDE, middle + BESIDE];
  return [...gaps, ...columns.map(({ head }) => head.x + head.width / 2).filter(isUnder)];
}
