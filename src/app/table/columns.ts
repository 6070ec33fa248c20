import { formatAddress, formatBlock, type SubnetRow } from '../../core/index.ts';
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
  | 'note';

export interface TableColumn {
  readonly name: ColumnName;
  readonly title: string;
  readonly sort?: SortKey;
  readonly isNumber?: true;
  /** In pixels at least; what is left over is shared. */
  readonly width: number;
}

/** Advance of a character, in pixels, of the two faces at 12 px; the second is an average. */
const MONO = 7.2;
const SANS = 6.2;
const PADDING = 13;

/** The columns that these rows call for, wide enough for what must not be cut. */
export function columnsFor(rows: readonly SubnetRow[]): readonly TableColumn[] {
  const mono = (textOf: (row: SubnetRow) => string, least: number) =>
    Math.ceil(widest(rows, textOf, least) * MONO) + PADDING;
  const sans = (textOf: (row: SubnetRow) => string, least: number, most: number) =>
    Math.ceil(Math.min(most, widest(rows, textOf, least)) * SANS) + PADDING;
  return [
    {
      name: 'subnet',
      title: 'Subnet',
      sort: 'subnet',
      width: sans(({ subnet }) => subnet ?? '', 12, 16) + 22,
    },
    { name: 'group', title: 'Group', sort: 'group', width: sans(({ group }) => group ?? '', 8, 12) },
    { name: 'zone', title: 'AZ', sort: 'zone', width: sans(({ zone }) => zone ?? '', 4, 16) },
    { name: 'cidr', title: 'CIDR', sort: 'address', width: mono(cidrText, 12) },
    { name: 'usable', title: 'Usable', sort: 'usable', isNumber: true, width: 54 },
    { name: 'range', title: 'First – last usable', width: mono(rangeText, 17) },
    {
      name: 'route',
      title: 'Default route',
      sort: 'route',
      width: sans(({ defaultRoute }) => defaultRoute ?? '', 14, 20),
    },
    ...(rows.some(({ type }) => type === 'public') ? [publicIp] : []),
    ...(rows.some(({ note }) => note !== undefined) ? [note] : []),
  ];
}

const publicIp: TableColumn = { name: 'publicIp', title: 'Public IP', width: 66 };
const note: TableColumn = { name: 'note', title: 'Note', width: 110 };

function widest(rows: readonly SubnetRow[], textOf: (row: SubnetRow) => string, least: number): number {
  return rows.reduce((most, row) => Math.max(most, textOf(row).length), least);
}

export function cidrText({ block }: SubnetRow): string {
  return block ? formatBlock(block) : 'doesn’t fit';
}

export function rangeText({ usable }: SubnetRow): string {
  return usable ? `${formatAddress(usable.first)} – ${formatAddress(usable.last)}` : '';
}
