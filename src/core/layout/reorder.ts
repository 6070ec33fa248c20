import type { Id } from '../base/place.ts';
import { gapAbove, stackRows } from './sizes.ts';
import type { RowLayout, VpcLayout } from './vpc-layout.ts';

/** The rows of a VPC while one of them is dragged. */
export interface Reordering {
  /** The dragged row's top, kept within the column of rows. */
  readonly top: number;
  /** All rows in the order in which they would stand. */
  readonly order: readonly Id[];
  /** The tops of all rows, in that order; the dragged one's is where it would come to rest. */
  readonly tops: readonly number[];
}

/** Rows part once the centre of the dragged one has passed a neighbour's. */
export function reorder(vpc: VpcLayout, dragged: Id, top: number): Reordering {
  const rows = vpc.rows;
  const row = rows.find(({ id }) => id === dragged);
  const [first] = rows;
  if (!row || !first) return { top, order: rows.map(({ id }) => id), tops: rows.map(({ box }) => box.y) };
  const end = Math.max(...rows.map(({ box }) => box.y + box.height));
  // A row that is taller than its neighbour has to reach over it, for its centre to get to the other's.
  const last = rows.at(-1) ?? first;
  const half = row.box.height / 2;
  const highest = Math.min(first.box.y, middleOf(first) - half);
  const lowest = Math.max(end - row.box.height, middleOf(last) - half);
  const kept = Math.min(Math.max(top, highest), lowest);
  const centre = kept + half;
  const others = rows.filter(({ id }) => id !== dragged);
  const above = others.filter((other, index) => {
    const wasAbove = index < rows.indexOf(row);
    const middle = middleOf(other);
    // Reaching a neighbour's centre is enough: kept within the column, it can't be passed at either end.
    return wasAbove ? middle < centre : middle <= centre;
  });
  const ordered = [...above, row, ...others.filter((one) => !above.includes(one))];
  const start = first.box.y - gapAbove(first.box.height, { isFirst: true });
  const { tops } = stackRows(
    ordered.map(({ box }) => box.height),
    start,
  );
  return { top: kept, order: ordered.map(({ id }) => id), tops };
}

function middleOf({ box }: RowLayout): number {
  return box.y + box.height / 2;
}

/** The row before which the dragged one would stand; `undefined` behind the last, `same` where it stood. */
export function landing(vpc: VpcLayout, dragged: Id, order: readonly Id[]): Id | undefined | 'same' {
  const before = vpc.rows.map(({ id }) => id);
  if (before.every((id, index) => order[index] === id)) return 'same';
  return order[order.indexOf(dragged) + 1];
}
