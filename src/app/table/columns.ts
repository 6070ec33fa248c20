import {
  formatAddress,
  formatBlock,
  formatCount,
  ipv6Text,
  type OptionalColumn,
  optionalCell,
  optionalTitle,
  type SubnetRow,
} from '../../core/index.ts';
import { AIR, estimate, type Measure, MONO, PADDING, roomFor, type SizedColumn } from './fit-columns.ts';
import type { SortKey } from './rows-shown.ts';

export type ColumnName =
  | 'subnet'
  | 'group'
  | 'zone'
  | 'cidr'
  | 'usable'
  | 'range'
  | 'route'
  | 'ipv6'
  | 'publicIp'
  | 'note'
  | OptionalColumn;

/** What a row has to know of a column; its width is the head's affair. */
export interface CellColumn {
  readonly name: ColumnName;
  readonly isNumber?: true;
  /** There may be less room than its texts ask for. */
  readonly isCut?: true;
}

export type TableColumn = SizedColumn<ColumnName, SortKey>;

/** Texts longer than this are cut unless there is room to spare. */
const USUAL = 240;
const USUAL_NOTE = 140;
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
  const head = (title: string) => Math.ceil(measure(title)) + PADDING;
  const wide = (textOf: TextOf, title: string, sized: Measure) => {
    const widest = rows.reduce((most, row) => Math.max(most, sized(textOf(row) ?? '')), 0);
    return Math.max(Math.ceil(widest) + PADDING, head(title));
  };
  const sans = (textOf: TextOf, title: string) => wide(textOf, title, measure);
  const mono = (textOf: TextOf, title: string) => wide(textOf, title, ({ length }) => length * MONO);
  /** Words of any length: cut where there is little room, in full where there is much. */
  const words = (full: number, least: number, usual = USUAL) => ({
    width: Math.min(usual, roomFor(full)),
    least,
    most: roomFor(full) + AIR,
  });
  return [
    {
      name: 'subnet',
      title: 'Subnet',
      sort: 'subnet',
      ...words(sans(nameText, 'Subnet') + BEFORE_NAME, 104),
    },
    {
      name: 'group',
      title: 'Group',
      sort: 'group',
      ...words(
        sans(({ group }) => group, 'Group'),
        56,
      ),
    },
    {
      name: 'zone',
      title: 'AZ',
      sort: 'zone',
      hint: 'Group by AZ',
      width: sans(({ zone }) => zone, 'AZ'),
    },
    { name: 'cidr', title: 'CIDR', sort: 'address', width: mono(cidrText, 'CIDR') },
    { name: 'usable', title: 'Usable', sort: 'usable', isNumber: true, width: sans(usableText, 'Usable') },
    { name: 'range', title: RANGE, width: Math.max(mono(rangeText, '') - 5, head(RANGE)) },
    {
      name: 'route',
      title: 'Default route',
      sort: 'route',
      ...words(
        sans(({ defaultRoute }) => defaultRoute, 'Default route'),
        head('Default route'),
      ),
    },
    ...columnIf(
      rows.some(({ ipv6Number }) => ipv6Number !== undefined),
      { name: 'ipv6', title: 'IPv6', width: mono(ipv6Text, 'IPv6') },
    ),
    ...columnIf(
      rows.some(({ type }) => type === 'public'),
      {
        name: 'publicIp',
        title: 'Public IP',
        width: head('Public IP'),
      },
    ),
    ...columnIf(
      rows.some(({ note }) => note !== undefined),
      {
        name: 'note',
        title: 'Note',
        ...words(
          sans(({ note }) => note, 'Note'),
          44,
          USUAL_NOTE,
        ),
      },
    ),
    ...more.map((name): TableColumn => {
      const title = optionalTitle(name);
      const width = sans((row) => optionalText(name, row), title);
      return name === 'total'
        ? { name, title, width, isNumber: true }
        : { name, title, ...words(width, head(title)) };
    }),
  ];
}

/** What gives way where there is little room, the first what says most when it is cut. */
export const giveWay: readonly (readonly ColumnName[])[] = [
  ['note', 'logicalId', 'owner'],
  ['route'],
  ['group', 'subnet'],
];

/** What a cell says of a row. */
type TextOf = (row: SubnetRow) => string | undefined;

const RANGE = 'First – last usable';

function columnIf(isWanted: boolean, column: TableColumn): readonly TableColumn[] {
  return isWanted ? [column] : [];
}

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
  const cell = optionalCell(name, row);
  return typeof cell === 'number' ? formatCount(cell) : (cell ?? '');
}

export function rangeText({ usable }: SubnetRow): string {
  return usable ? `${formatAddress(usable.first)} – ${formatAddress(usable.last)}` : '';
}
