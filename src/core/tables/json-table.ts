import type { Column } from './column.ts';

/** One object a row, `null` for what it has none of. */
export function jsonTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ title, cell }) => [title, cell(row) ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}
