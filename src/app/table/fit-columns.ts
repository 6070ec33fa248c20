/** A column with its heading and the room that it asks for. */
export interface SizedColumn<Name extends string = string, Key extends string = string> {
  readonly name: Name;
  readonly isNumber?: true;
  readonly title: string;
  readonly sort?: Key;
  /** What ordering by it is good for, where the title doesn't say. */
  readonly hint?: string;
  /** In pixels; nothing of a usual length is cut. */
  readonly width: number;
  /** How narrow it may become where there is little room; those without a number are never cut. */
  readonly least?: number;
  /** How wide it becomes where there is much: no text of any length is cut, and some air is behind it. */
  readonly most?: number;
}

/** How wide a text is in the face of the table, in pixels. */
export type Measure = (text: string) => number;

/** Where nothing can be measured: an average. */
export const estimate: Measure = (text) => text.length * 6;

/** Advance of a character of the monospaced face at 12 px. */
export const MONO = 7.2;
/** Left and right of what a cell says. */
export const PADDING = 13;
/** Behind words of any length, where there is room. */
export const AIR = 24;

/** Columns of words are so many pixels wider at a time. */
const STEP = 24;

/** Room for words: while a name is typed, most keys leave the tables as they are laid out. */
export function roomFor(width: number): number {
  return Math.ceil(width / STEP) * STEP;
}

/** The columns in a pane of some width: what may be cut gives way in turn, or is shown in full. */
export function fitColumns<Column extends SizedColumn>(
  columns: readonly Column[],
  width: number,
  giveWay: readonly (readonly Column['name'][])[],
): readonly Column[] {
  const spare = width - widthOf(columns);
  if (spare < 0) return giveWay.reduce((narrower, names) => narrowed(narrower, names, width), columns);
  return withRest(widened(columns, spare), width);
}

export function widthOf(columns: readonly SizedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** What is cut made wider, as far as it goes and none beyond its most. */
function widened<Column extends SizedColumn>(columns: readonly Column[], spare: number): readonly Column[] {
  const want = ({ width, most = width }: SizedColumn) => most - width;
  const wanted = columns.reduce((sum, column) => sum + want(column), 0);
  if (wanted === 0) return columns;
  const share = Math.min(1, spare / wanted);
  return columns.map((column) => ({ ...column, width: Math.floor(column.width + want(column) * share) }));
}

/** What nobody wants goes to the last column of words, where it looks like the empty end of the table. */
function withRest<Column extends SizedColumn>(columns: readonly Column[], width: number): readonly Column[] {
  const rest = width - widthOf(columns);
  const last = columns.findLastIndex(({ isNumber }) => !isNumber);
  return columns.map((column, index) =>
    index === last ? { ...column, width: column.width + rest } : column,
  );
}

/** Some columns made narrower together, as far as it takes and none below its least. */
function narrowed<Column extends SizedColumn>(
  columns: readonly Column[],
  names: readonly Column['name'][],
  width: number,
): readonly Column[] {
  const missing = widthOf(columns) - width;
  const give = (column: Column) =>
    names.includes(column.name) ? Math.max(0, column.width - (column.least ?? column.width)) : 0;
  const giving = columns.reduce((sum, column) => sum + give(column), 0);
  if (missing <= 0 || giving === 0) return columns;
  const share = Math.min(1, missing / giving);
  return columns.map((column) => ({ ...column, width: Math.floor(column.width - give(column) * share) }));
}
