import type { Place } from '../base/place.ts';
import type { Chunk, Span } from '../base/text.ts';

/** Beyond this column a bracket is broken into lines. */
const LINE_WIDTH = 100;

/**
 * Writes code with indentation and spans. Brackets stay on one line where they fit; `after` is how many characters
 * must still follow on the line that something ends on.
 */
export interface Writer {
  /** A piece of one line, behind the line's indentation. */
  readonly write: (piece: string) => void;
  readonly newLine: () => void;
  readonly indent: () => void;
  readonly outdent: () => void;
  /** What is written from here to `end` of the returned mark comes from the origin, if there is one. */
  readonly begin: (origin: Place | undefined) => number;
  readonly end: (mark: number) => void;
  /** Items within brackets: on one line, or each on its own with a comma behind it. */
  readonly bracketed: <Item>(
    brackets: Brackets,
    items: readonly Item[],
    writeItem: WriteItem<Item>,
    after: number,
  ) => void;
  /** What was written, and a clean sheet at the same indentation. */
  readonly take: () => Chunk;
}

export type WriteItem<Item> = (item: Item, after: number) => void;

export interface Brackets {
  readonly open: string;
  readonly close: string;
  /** Inside the brackets on one line: `{ a: 1 }`. */
  readonly padding?: string;
  /** Never on one line. */
  readonly broken?: boolean;
  /** Rather break only the last item than all of them: `new Vpc(this, 'Vpc', {`. */
  readonly hugLast?: boolean;
}

export function createWriter(indentation: string): Writer {
  let text = '';
  let lineStart = 0;
  let depth = 0;
  let spans: OpenSpan[] = [];
  /** While a bracket is tried on one line, and whether it went too far. */
  let trying = false;
  let failed = false;

  function startLine(): void {
    if (text.length > lineStart) return;
    for (let level = 0; level < depth; level += 1) text += indentation;
  }

  function write(piece: string): void {
    startLine();
    text += piece;
    if (trying && text.length - lineStart > LINE_WIDTH) failed = true;
  }

  function newLine(): void {
    text += '\n';
    lineStart = text.length;
  }

  function begin(origin: Place | undefined): number {
    if (origin === undefined) return NO_SPAN;
    startLine();
    return spans.push({ start: text.length, end: text.length, origin }) - 1;
  }

  function end(mark: number): void {
    const span = mark === NO_SPAN ? undefined : spans[mark];
    if (span !== undefined) span.end = text.length;
  }

  /** Whether all of it could be written on the line; if not, nothing is. */
  function tryOnLine(after: number, writeAll: () => void): boolean {
    const before = { text, lineStart, spans: spans.length };
    trying = true;
    failed = false;
    writeAll();
    trying = false;
    if (!failed && text.length - lineStart + after <= LINE_WIDTH) return true;
    text = before.text;
    lineStart = before.lineStart;
    spans.length = before.spans;
    return false;
  }

  function bracketed<Item>(
    brackets: Brackets,
    items: readonly Item[],
    writeItem: WriteItem<Item>,
    after: number,
  ): void {
    const { open, close, broken = false, hugLast = false } = brackets;
    if (items.length === 0) write(open + close);
    else if (trying) onLine(brackets, items, writeItem);
    else if (!broken && tryOnLine(after, () => onLine(brackets, items, writeItem))) return;
    else if (hugLast && tryOnLine(0, () => allButLast(open, items, writeItem))) {
      for (const item of items.slice(-1)) writeItem(item, close.length + after);
      write(close);
    } else onLines(brackets, items, writeItem);
  }

  function onLine<Item>(brackets: Brackets, items: readonly Item[], writeItem: WriteItem<Item>): void {
    const { open, close, padding = '', broken = false } = brackets;
    if (broken) failed = true;
    write(open + padding);
    let isFirst = true;
    for (const item of items) {
      if (failed) return;
      if (!isFirst) write(', ');
      isFirst = false;
      writeItem(item, 0);
    }
    write(padding + close);
  }

  function allButLast<Item>(open: string, items: readonly Item[], writeItem: WriteItem<Item>): void {
    write(open);
    for (const item of items.slice(0, -1)) {
      if (failed) return;
      writeItem(item, 0);
      write(', ');
    }
  }

  function onLines<Item>(
    { open, close }: Brackets,
    items: readonly Item[],
    writeItem: WriteItem<Item>,
  ): void {
    write(open);
    depth += 1;
    for (const item of items) {
      newLine();
      writeItem(item, 1);
      write(',');
    }
    depth -= 1;
    newLine();
    write(close);
  }

  function take(): Chunk {
    const chunk = { text, spans };
    text = '';
    lineStart = 0;
    spans = [];
    return chunk;
  }

  function indent(): void {
    depth += 1;
  }

  function outdent(): void {
    depth -= 1;
  }

  return { write, newLine, indent, outdent, begin, end, bracketed, take };
}

const NO_SPAN = -1;

type OpenSpan = { -readonly [K in keyof Span]: Span[K] };
