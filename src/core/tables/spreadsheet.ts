import { type Cell, type Column, cellTexts, plainText } from './column.ts';

/** As a file (RFC 4180). */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = cellTexts(columns, rows, (cell) => quoted(harmless(cell)));
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** For the clipboard; line breaks would begin a new row. */
export function tsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = cellTexts(columns, rows, (cell) => harmless(cell).replace(/\r\n|[\t\r\n]/g, ' '));
  return lines.map((line) => line.join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes text that begins like a formula for one and may run it
 * (https://owasp.org/www-community/attacks/CSV_Injection); after an apostrophe it is text.
 */
export function harmless(cell: Cell): string {
  const text = plainText(cell);
  return typeof cell === 'string' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
