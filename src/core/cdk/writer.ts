import type { Place } from '../base/place.ts';
import type { Chunk, Span } from '../base/text.ts';

/** Beyond this column a bracket is broken into lines. */
const LINE_WIDTH = 100;

/**
 * Writes code with indentation and spans. Brackets stay on one line where they fit; `after` is how many characters
 * must still follow on the line that something ends on.
 */
export interface Writer {
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
    writeItem: (item: Item, after: number) => void,
    after: number,
  ) => void;
  /** What was written, and a clean sheet for what comes next. */
  readonly take: () => Chunk;
}

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

  function write(piece: string): void {
    text += piece;
    if (trying && text.length - lineStart > LINE_WIDTH) failed = true;
  }

  function newLine(): void {
    text += '\n';
    lineStart = text.length;
    for (let level = 0; level < depth; level += 1) text += indentation;
  }

  /** Whether it could be written on the line; if not, nothing is. */
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
    writeItem: (item: Item, after: number) => void,
    after: number,
  ): void {
    const { open, close, padding = '', broken = false, hugLast = false } = brackets;
    const last = items.length - 1;

    function onLine(count: number): void {
      write(open + padding);
      for (const [index, item] of items.slice(0, count).entries()) {
        if (failed) return;
        if (index > 0) write(', ');
        writeItem(item, 0);
      }
    }

    function whole(): void {
      if (broken) failed = true;
      onLine(items.length);
      write(padding + close);
    }

    if (items.length === 0) return write(open + close);
    if (trying) return whole();
    if (!broken && tryOnLine(after, whole)) return;
    if (hugLast && tryOnLine(0, () => onLine(last))) {
      if (last > 0) write(', ');
      for (const item of items.slice(last)) writeItem(item, close.length + after);
      return write(close);
    }
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

  return {
    write,
    newLine,
    bracketed,
    indent: () => {
      depth += 1;
    },
    outdent: () => {
      depth -= 1;
    },
    begin: (origin) => (origin === undefined ? NO_SPAN : spans.push({ start: text.length, end: text.length, origin }) - 1),
    end: (mark) => {
      const span = spans[mark];
      if (span !== undefined) span.end = text.length;
    },
    take: () => {
      const chunk = { text, spans };
      text = '';
      lineStart = 0;
      spans = [];
      return chunk;
    },
  };
}

const NO_SPAN = -1;

type OpenSpan = { -readonly [K in keyof Span]: Span[K] };
