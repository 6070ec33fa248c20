/** A column of a table over rows of some sort: what stands on top, and what in each row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Cell;
}

/** Absent where the row has none. */
export type Cell = string | number | boolean | undefined;

/** The cells of a table as texts, from the titles down. */
export function cellTexts<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  write: (cell: Cell) => string,
): readonly (readonly string[])[] {
  return [
    columns.map(({ title }) => write(title)),
    ...rows.map((row) => columns.map(({ cell }) => write(cell(row)))),
  ];
}

/** For programs: as short as it gets. */
export function plainText(cell: Cell): string {
  return cell === undefined ? '' : String(cell);
}
