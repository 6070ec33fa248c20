import { memoByIdentity } from '../base/memo.ts';
import { listed } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Connectable, ImportedSecurityGroup, Listener } from '../kinds/index.ts';
import type { GroupNetwork } from '../network/vpc-network.ts';
import type { Box } from './box.ts';
import { CELL_WORDS, ITEM, JOINED_GAP, ROW_ITEM } from './sizes.ts';
import type { StandsIn } from './standing.ts';
import type { ColumnLayout } from './vpc-layout.ts';

/** A box in a VPC at which arrows begin and end, relative to the VPC. */
export interface ItemLayout {
  readonly id: Id;
  readonly vpcId: Id;
  readonly thing: ItemThing;
  readonly box: Box;
  /** What is drawn in its box. */
  readonly parts: readonly Listener[];
  /** The row that it stands in; absent for what stands beside the rows. */
  readonly row?: Id;
  /** Where that is, in words: "Private, all 3 zones"; empty beside the rows. */
  readonly place: string;
  /** The names of other rows in whose subnets it stands too. */
  readonly alsoIn: readonly string[];
  /** The names of the security groups that it was given. */
  readonly carries: readonly string[];
  /** The stack that makes it, where that isn't the one of its VPC. */
  readonly stack: string | undefined;
}

/** What may stand in a VPC and have connections. */
export type ItemThing = Exclude<Connectable, Listener | ImportedSecurityGroup>;

/** What stands in a VPC, with its parts, and where its subnets are. */
export interface ItemToPlace {
  readonly thing: ItemThing;
  readonly parts: readonly Listener[];
  readonly standsIn: readonly StandsIn[];
  /** The other boxes with which it has connections. */
  readonly joined: readonly Id[];
  /** The names of the security groups that it was given. */
  readonly carries: readonly string[];
  /** The stack that makes it, where that isn't the one of its VPC. */
  readonly stack: string | undefined;
}

/** The same object as long as all of it is the same. */
export const itemToPlace = memoByIdentity(
  (
    thing: ItemThing,
    standsIn: readonly StandsIn[],
    joined: readonly Id[],
    carries: readonly string[],
    stack: string | undefined,
    ...parts: readonly Listener[]
  ): ItemToPlace => ({ thing, parts, standsIn, joined, carries, stack }),
);

/** What stands in a row, on lines below the words of its cells; those that share no zone share a line. */
export interface RowItems {
  readonly items: readonly RowItem[];
  /** The upper edge of each line, below the row's. */
  readonly tops: readonly number[];
}

interface RowItem extends ItemToPlace {
  readonly zones: readonly number[];
  readonly line: number;
}

export function itemsInRow(items: readonly ItemToPlace[], group: GroupNetwork): RowItems {
  const ends: Span[][] = [];
  const inside = items.flatMap((item) => {
    const [first] = item.standsIn;
    if (first?.group !== group.origin.id) return [];
    const zones = first.zones;
    const span = { start: Math.min(...zones), end: Math.max(...zones) };
    const free = ends.findIndex((spans) =>
      spans.every((one) => span.end < one.start || one.end < span.start),
    );
    const line = free < 0 ? ends.length : free;
    ends[line] = [...(ends[line] ?? []), span];
    return [{ ...item, zones, line }];
  });
  const lead = (linesOf(group) - 1) * CELL_WORDS;
  return { items: inside, tops: topsOf(inside, ends.length).map((top) => top + lead) };
}

/** The most subnets that a group has in one zone: one, unless it is of an existing VPC. */
export function linesOf({ subnets }: GroupNetwork): number {
  const counts = new Map<number, number>();
  for (const { zoneIndex } of subnets) counts.set(zoneIndex, (counts.get(zoneIndex) ?? 0) + 1);
  return Math.max(1, ...counts.values());
}

/** Lines stand apart where arrows run between them that have something to say. */
function topsOf(items: readonly RowItem[], count: number): readonly number[] {
  const joined = items.flatMap((one) =>
    items.filter(({ thing }) => one.joined.includes(thing.id)).map((other) => [one, other] as const),
  );
  const above = joined.some(([one, other]) => one.line === 0 && other.line === 0)
    ? JOINED_GAP.along
    : ROW_ITEM.gap;
  const between = joined.length > 0 ? JOINED_GAP.between : ROW_ITEM.gap;
  return Array.from({ length: count }, (_, line) => CELL_WORDS + above + line * (ITEM.height + between));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The boxes of a row whose upper edge is at `top`: from the first of their zones to the last. */
export function layoutRowItems(
  { items, tops }: RowItems,
  columns: readonly ColumnLayout[],
  row: {
    readonly vpcId: Id;
    readonly group: Id;
    readonly top: number;
    readonly groupNames: ReadonlyMap<Id, string>;
  },
): readonly ItemLayout[] {
  const { vpcId, group, top, groupNames } = row;
  return items.flatMap(({ thing, parts, standsIn, carries, stack, zones, line }) => {
    const [start, end] = [columns[Math.min(...zones)]?.head, columns[Math.max(...zones)]?.head];
    if (!start || !end) return [];
    const x = start.x + ROW_ITEM.inset;
    const box = {
      x,
      y: top + (tops[line] ?? 0),
      width: end.x + end.width - ROW_ITEM.inset - x,
      height: ITEM.height,
    };
    const alsoIn = standsIn.slice(1).map((other) => groupNames.get(other.group) ?? other.group);
    const place = placeWords(groupNames.get(group) ?? group, zones, columns);
    return [{ id: thing.id, vpcId, thing, parts, box, row: group, place, alsoIn, carries, stack }];
  });
}

function placeWords(name: string, zones: readonly number[], columns: readonly ColumnLayout[]): string {
  const made = columns.filter(({ reserved }) => !reserved);
  const names = zones.map((zone) => columns[zone]?.name ?? `AZ ${zone + 1}`);
  const isAll = zones.length === made.length && zones.length > 1;
  return `${name}, ${isAll ? `all ${zones.length} zones` : listed(names)}`;
}
