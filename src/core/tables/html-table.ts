import { type Cell, type Column, cellTexts } from './column.ts';
import { harmless } from './spreadsheet.ts';

/** For the clipboard beside TSV: mail and documents show it as a table. */
export function htmlTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const [head = [], ...body] = cellTexts(columns, rows, htmlText);
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const lines = body.map((cells) => line('td', cells)).join('');
  return `<table><thead>${line('th', head)}</thead><tbody>${lines}</tbody></table>`;
}

function htmlText(cell: Cell): string {
  return harmless(cell)
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r\n|[\r\n]/g, '<br>');
}
