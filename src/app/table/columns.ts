import {
  formatAddress,
  formatBlock,
  formatCount,
  type OptionalColumn,
  optionalTitle,
  type SubnetRow,
  sizeOf,
} from '../../core/index.ts';
import type { SortKey } from './rows-shown.ts';

export type ColumnName =
  | 'subnet'
  | 'group'
  | 'zone'
  | 'cidr'
  | 'usable'
  | 'range'
  | 'route'
  | 'publicIp'
  | 'note'
  | OptionalColumn;

export interface TableColumn {
  readonly name: ColumnName;
  readonly title: string;
  readonly sort?: SortKey;
  /** What ordering by it is good for, where the title doesn't say. */
  readonly hint?: string;
  readonly isNumber?: true;
  /** In pixels, with nothing cut. */
  readonly width: number;
  /** How narrow it may become where there is little room; those without a number are never cut. */
  readonly least?: number;
}

/** How wide a text is in the face of the table, in pixels. */
export type Measure = (text: string) => number;

/** Where nothing can be measured: an average. */
export const estimate: Measure = (text) => text.length * 6;

/** Advance of a character of the monospaced face at 12 px. */
const MONO = 7.2;
const PADDING = 13;
/** The left edge of the table, the glyph of the type, and the gap behind it. */
const BEFORE_NAME = 32;

export interface ColumnOptions {
  /** Those that were asked for. */
  readonly more?: readonly OptionalColumn[];
  readonly measure?: Measure;
}

/** The columns that these rows call for. */
export function columnsFor(
  rows: readonly SubnetRow[],
  { more = [], measure = estimate }: ColumnOptions = {},
): readonly TableColumn[] {
  const widest = (textOf: (row: SubnetRow) => string | undefined, title: string, sized: Measure) =>
    rows.reduce((most, row) => Math.max(most, sized(textOf(row) ?? '')), sized(title));
  const sans = (textOf: (row: SubnetRow) => string | undefined, title: string) =>
    Math.ceil(Math.min(200, widest(textOf, title, measure))) + PADDING;
  const mono = (textOf: (row: SubnetRow) => string | undefined, title: string) =>
    Math.ceil(widest(textOf, title, ({ length }) => length * MONO)) + PADDING;
  return [
    {
      name: 'subnet',
      title: 'Subnet',
      sort: 'subnet',
      width: sans(nameText, 'Subnet') + BEFORE_NAME,
      least: 104,
    },
    { name: 'group', title: 'Group', sort: 'group', width: sans(({ group }) => group, 'Group  '), least: 56 },
    {
      name: 'zone',
      title: 'AZ',
      sort: 'zone',
      hint: 'Group by AZ',
      width: sans(({ zone }) => zone, 'AZ 10'),
    },
    { name: 'cidr', title: 'CIDR', sort: 'address', width: mono(cidrText, 'CIDR  ') },
    { name: 'usable', title: 'Usable', sort: 'usable', isNumber: true, width: sans(usableText, 'Usable') },
    { name: 'range', title: 'First – last usable', width: mono(rangeText, '') - 5 },
    {
      name: 'route',
      title: 'Default route',
      sort: 'route',
      width: sans(({ defaultRoute }) => defaultRoute, 'Default route'),
      least: 72,
    },
    ...(rows.some(({ type }) => type === 'public') ? [publicIp] : []),
    ...(rows.some(({ note }) => note !== undefined) ? [note] : []),
    ...more.map((name): TableColumn => {
      const title = optionalTitle(name);
      const width = sans((row) => optionalText(name, row), title);
      return name === 'total' ? { name, title, width, isNumber: true } : { name, title, width, least: 72 };
    }),
  ];
}

/** What gives way where there is little room, the first what says most when it is cut. */
const giveWay: readonly (readonly ColumnName[])[] = [
  ['note', 'logicalId', 'owner'],
  ['route'],
  ['group', 'subnet'],
];

/** The columns in a pane of some width: what may be cut gives way in turn, or takes what is left over. */
export function fitColumns(columns: readonly TableColumn[], width: number): readonly TableColumn[] {
  const spare = width - columns.reduce((sum, column) => sum + column.width, 0);
  if (spare < 0) return giveWay.reduce((narrower, names) => narrowed(narrower, names, width), columns);
  const taking = columns.reduce((sum, { least = 0 }) => sum + least, 0);
  if (taking === 0) return columns;
  return columns.map((column) => {
    const { least = 0 } = column;
    return { ...column, width: Math.floor(column.width + (least * spare) / taking) };
  });
}

/** Some columns made narrower together, as far as it takes and none below its least. */
function narrowed(
  columns: readonly TableColumn[],
  names: readonly ColumnName[],
  width: number,
): readonly TableColumn[] {
  const missing = columns.reduce((sum, column) => sum + column.width, 0) - width;
  const give = (column: TableColumn) =>
    names.includes(column.name) ? Math.max(0, column.width - (column.least ?? column.width)) : 0;
  const giving = columns.reduce((sum, column) => sum + give(column), 0);
  if (missing <= 0 || giving === 0) return columns;
  const share = Math.min(1, missing / giving);
  return columns.map((column) => ({ ...column, width: Math.floor(column.width - give(column) * share) }));
}

const publicIp: TableColumn = { name: 'publicIp', title: 'Public IP', width: 64 };
const note: TableColumn = { name: 'note', title: 'Note', width: 140, least: 44 };

export function nameText({ status, subnet }: SubnetRow): string | undefined {
  if (status === 'alignment_gap') return 'lost to alignment';
  return status === 'reserved' ? `${subnet} reserved` : (subnet ?? 'free');
}

export function usableText({ usable }: SubnetRow): string {
  return usable ? formatCount(usable.count) : '';
}

export function cidrText({ block }: SubnetRow): string {
  return block ? formatBlock(block) : 'doesn’t fit';
}

export function optionalText(name: OptionalColumn, row: SubnetRow): string {
  switch (name) {
    case 'logicalId':
      return row.logicalId ?? '';
    case 'owner':
      return row.owner ?? '';
    case 'total':
      return row.block ? formatCount(sizeOf(row.block)) : '';
  }
}

export function rangeText({ usable }: SubnetRow): string {
  return usable ? `${formatAddress(usable.first)} – ${formatAddress(usable.last)}` : '';
}
