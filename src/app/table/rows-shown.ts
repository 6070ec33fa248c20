import { formatBlock, networkOf, overlap, parseBlock, type SubnetRow } from '../../core/index.ts';
import { byText, type Sort } from './sort.ts';

/** By what the rows are ordered, and which of them are shown. */
export interface TableView {
  readonly sort: Sort<SortKey>;
  /** Also what nobody uses. */
  readonly withFree: boolean;
  /** Only rows that hold this text. */
  readonly text: string;
}

export type SortKey = 'address' | 'subnet' | 'group' | 'zone' | 'usable' | 'route';

export const byAddress: Sort<SortKey> = { by: 'address', descending: false };

/** The rows of a VPC as they are shown; they come by address, which decides among equals. */
export function rowsShown(rows: readonly SubnetRow[], view: TableView): readonly SubnetRow[] {
  const { sort, withFree, text } = view;
  const shown = rows.filter((row) => (withFree || !isFree(row)) && isMeant(row, text.trim()));
  if (sort.by === 'address') return sort.descending ? shown.toReversed() : shown;
  const compare = comparisons[sort.by];
  const sorted = shown.toSorted(compare);
  return sort.descending ? sorted.toReversed() : sorted;
}

export function isFree({ status }: SubnetRow): boolean {
  return status === 'free' || status === 'alignment_gap';
}

/** By a whole CIDR those rows are meant that share addresses with it; by any other text those that hold it. */
function isMeant(row: SubnetRow, text: string): boolean {
  const block = parseBlock(text);
  if (block) return row.block !== undefined && overlap(row.block, networkOf(block));
  return text === '' || holdsText(row, text.toLowerCase());
}

function holdsText(
  { subnet, group, zone, block, note, owner, defaultRoute }: SubnetRow,
  wanted: string,
): boolean {
  const texts = [subnet, group, zone, block && formatBlock(block), note, owner, defaultRoute];
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}

type Compare = (one: SubnetRow, other: SubnetRow) => number;

const comparisons: { readonly [K in Exclude<SortKey, 'address'>]: Compare } = {
  subnet: byText(({ subnet }) => subnet),
  group: byText(({ group }) => group),
  zone: (one, other) => (one.zoneIndex ?? LAST) - (other.zoneIndex ?? LAST),
  usable: (one, other) => (one.usable?.count ?? -1) - (other.usable?.count ?? -1),
  route: byText(({ defaultRoute }) => defaultRoute),
};

const LAST = 1000;

/** Names a row within its VPC. */
export function rowKey({ origin, zoneIndex, block }: SubnetRow): string {
  return `${origin.id} ${zoneIndex ?? (block && formatBlock(block))}`;
}
