import { type Design, groupsOf, type Id, type SubnetGroup, type Vpc, vpcsOf } from '../../core/index.ts';

/** A line of the outline: a VPC, or one of its groups. */
export interface OutlineItem {
  readonly id: Id;
  readonly label: string;
  /** 1 for a VPC, 2 for a group. */
  readonly level: 1 | 2;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  readonly group?: SubnetGroup;
  readonly vpc: Vpc;
  /** Only of what has something in it. */
  readonly isOpen?: boolean;
}

/** The visible lines of a design's outline, from top to bottom. */
export function outlineItems(design: Design, closed: ReadonlySet<Id>): readonly OutlineItem[] {
  const vpcs = vpcsOf(design);
  return vpcs.flatMap((vpc, index): readonly OutlineItem[] => {
    const groups = groupsOf(design, vpc);
    const isOpen = groups.length > 0 && !closed.has(vpc.id);
    const own: OutlineItem = {
      id: vpc.id,
      label: vpc.label,
      level: 1,
      position: index + 1,
      siblings: vpcs.length,
      vpc,
      ...(groups.length > 0 ? { isOpen } : {}),
    };
    if (!isOpen) return [own];
    return [
      own,
      ...groups.map(
        (group, row): OutlineItem => ({
          id: group.id,
          label: group.label,
          level: 2,
          position: row + 1,
          siblings: groups.length,
          group,
          vpc,
        }),
      ),
    ];
  });
}

/** What an arrow key does on a line: where the focus goes, or what opens and closes. */
export type OutlineMove = { readonly go: Id } | { readonly open: Id } | { readonly close: Id };

/** As the tree of a desktop works (WAI-ARIA, tree view pattern). */
export function outlineMove(items: readonly OutlineItem[], from: Id, key: string): OutlineMove | undefined {
  const index = items.findIndex(({ id }) => id === from);
  const item = items[index];
  if (!item) return undefined;
  const goTo = (other: OutlineItem | undefined) =>
    other && other.id !== from ? { go: other.id } : undefined;
  switch (key) {
    case 'ArrowDown':
      return goTo(items[index + 1]);
    case 'ArrowUp':
      return goTo(items[index - 1]);
    case 'Home':
      return goTo(items[0]);
    case 'End':
      return goTo(items.at(-1));
    case 'ArrowRight':
      if (item.isOpen === undefined) return undefined;
      return item.isOpen ? goTo(items[index + 1]) : { open: item.id };
    case 'ArrowLeft':
      return item.isOpen ? { close: item.id } : item.level === 2 ? { go: item.vpc.id } : undefined;
    default:
      return undefined;
  }
}
