import { isSaidAt, type Place, type Span } from '../../core/index.ts';
import { lineAt } from './text-lines.ts';

/** Lines from 1, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface Selected {
  readonly ids: readonly string[];
  readonly zone?: number;
}

/** The lines that come from what is selected, joined where they touch. */
export function selectedLines(
  spans: readonly Span[],
  starts: readonly number[],
  { ids, zone }: Selected,
): readonly LineRange[] {
  const wanted = spans.filter(
    ({ origin }) =>
      ids.some((id) => isSaidAt(id, origin)) &&
      (zone === undefined || origin.zone === undefined || origin.zone === zone),
  );
  const ranges = wanted
    .map(({ start, end }) => ({ from: lineAt(starts, start), to: lineAt(starts, Math.max(start, end - 1)) }))
    .toSorted((one, other) => one.from - other.from);
  const joined: LineRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else joined.push(range);
  }
  return joined;
}

/** Where the line comes from: of the spans that reach into it, the shortest. */
export function placeOfLine(
  spans: readonly Span[],
  starts: readonly number[],
  line: number,
): Place | undefined {
  const from = starts[line - 1] ?? 0;
  const to = starts[line] ?? Number.POSITIVE_INFINITY;
  const touching = spans.filter(({ start, end }) => start < to && end > from);
  return touching.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0]?.origin;
}

/** The part of a ring that a line draws; empty for a line that isn't selected. */
export function ringClasses(ranges: readonly LineRange[], line: number): string {
  const range = ranges.find(({ from, to }) => line >= from && line <= to);
  if (!range) return '';
  return ['chosen-line', line === range.from ? 'chosen-first' : '', line === range.to ? 'chosen-last' : '']
    .filter((name) => name !== '')
    .join(' ');
}
