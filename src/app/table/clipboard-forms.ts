import { htmlTable, readableSubnetColumns, type SubnetRow, tsv } from '../../core/index.ts';

/** Rows for the clipboard: tabs for a spreadsheet, a table for mail and documents. */
export function clipboardForms(
  rows: readonly SubnetRow[],
  withVpc: boolean,
): Readonly<Record<'text/plain' | 'text/html', string>> {
  const columns = readableSubnetColumns(rows, { withVpc });
  return { 'text/plain': tsv(columns, rows), 'text/html': htmlTable(columns, rows) };
}
