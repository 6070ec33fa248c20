import type { ItemLayout } from '../row-items.ts';
import { GAP, GUTTER, PADDING, ROW, ROW_ITEM } from '../sizes.ts';
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
  // Beyond the last column as near as a picture's frame, which is narrower, lets it.
  const xs = [PADDING / 2, ...columns.map(({ head }) => head.x - GAP / 2), map.x + map.width + PADDING / 2];
  const gutters = rows.flatMap(({ box }) => (box.height > ROW ? [box.y - GUTTER / 2] : []));
  const lines = inRows.map(({ box }) => box.y - ROW_ITEM.gap / 2);
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

/** Where arrows leave a box above and below: in a row between the cells that it lies over, so that they run straight on. */
export function portsOf({ box, row }: ItemLayout, { columns }: VpcLayout): readonly number[] {
  const gaps = row === undefined ? [] : columns.map(({ head }) => head.x - GAP / 2);
  const over = gaps.filter((x) => x > box.x && x < box.x + box.width);
  return over.length > 0 ? over : [box.x + box.width / 2];
}
