import { formatCount } from '../base/phrases.ts';
import type { Cell, Column } from './column.ts';

/** A cell for people. */
export function humanText(cell: Cell): string {
  switch (typeof cell) {
    case 'undefined':
      return '';
    case 'boolean':
      return cell ? 'yes' : 'no';
    case 'number':
      return formatCount(cell);
    case 'string':
      return cell;
  }
}

/** Numbers are aligned to the right. */
export function isNumeric<Row>({ cell }: Column<Row>, rows: readonly Row[]): boolean {
  return rows.some((row) => typeof cell(row) === 'number');
}
