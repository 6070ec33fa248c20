import type { Id } from '../base/place.ts';
import { ROW_GAP } from './sizes.ts';
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
  const kept = Math.min(Math.max(top, first.box.y), end - row.box.height);
  const centre = kept + row.box.height / 2;
  const others = rows.filter(({ id }) => id !== dragged);
  const above = others.filter(({ box }, index) => {
    const wasAbove = index < rows.indexOf(row);
    const middle = box.y + box.height / 2;
    // Reaching a neighbour's centre is enough: kept within the column, it can't be passed at either end.
    return wasAbove ? middle < centre : middle <= centre;
  });
  const ordered = [...above, row, ...others.filter((one) => !above.includes(one))];
  return { top: kept, order: ordered.map(({ id }) => id), tops: stack(ordered, first.box.y) };
}

function stack(rows: readonly RowLayout[], start: number): readonly number[] {
  let top = start;
  return rows.map(({ box }) => {
    const own = top;
    top += box.height + ROW_GAP;
    return own;
  });
}

/** The row before which the dragged one would stand; `undefined` behind the last, `same` where it stood. */
export function landing(vpc: VpcLayout, dragged: Id, order: readonly Id[]): Id | undefined | 'same' {
  const before = vpc.rows.map(({ id }) => id);
  if (before.every((id, index) => order[index] === id)) return 'same';
  return order[order.indexOf(dragged) + 1];
}
