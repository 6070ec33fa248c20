import { type Cell, type Column, cellTexts } from './column.ts';
import { humanText, isNumeric } from './human-text.ts';

/** As GitHub, GitLab and others read it. */
export function markdownTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const [head = [], ...body] = cellTexts(columns, rows, cellText);
  const rule = columns.map((column) => (isNumeric(column, rows) ? '---:' : '---'));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function cellText(cell: Cell): string {
  return markdownText(humanText(cell));
}

/** Text that shows as it is, on one line, wherever it stands. */
export function markdownText(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '<br>');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
