import {
  htmlTable,
  type OptionalColumn,
  readableSubnetColumns,
  type SubnetRow,
  tsv,
} from '../../core/index.ts';

/** Rows for the clipboard: tabs for a spreadsheet, a table for mail and documents. */
export function clipboardForms(
  rows: readonly SubnetRow[],
  options: { readonly withVpc: boolean; readonly more: readonly OptionalColumn[] },
): Readonly<Record<'text/plain' | 'text/html', string>> {
  const columns = readableSubnetColumns(rows, options);
  return { 'text/plain': tsv(columns, rows), 'text/html': htmlTable(columns, rows) };
}
