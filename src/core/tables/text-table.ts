import { type Cell, type Column, cellTexts } from './column.ts';
import { humanText, isNumeric } from './human-text.ts';

const GAP = '  ';

/** In aligned columns, for a terminal or any other monospaced face. */
export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = cellTexts(columns, rows, cellText);
  const shape = columns.map((column, index) => ({
    width: Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
    toRight: isNumeric(column, rows),
  }));
  const line = (cells: readonly string[]) =>
    shape
      .map(({ width, toRight }, index) => {
        const text = cells[index] ?? '';
        const space = ' '.repeat(width - widthOf(text));
        return toRight ? space + text : text + space;
      })
      .join(GAP)
      .trimEnd();
  const [head = [], ...body] = lines;
  const rule = shape.map(({ width }) => '─'.repeat(width));
  return [head, rule, ...body].map((cells) => `${line(cells)}\n`).join('');
}

function widthOf(text: string): number {
  return [...text].length;
}

function cellText(cell: Cell): string {
  return oneLine(humanText(cell));
}

/** Text that cannot break out of its line, nor tell a terminal or the order of letters what to do. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n\t]/g, ' ').replace(UNSAFE, '\ufffd');
}

/** Control characters, half surrogates, line ends and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
