import {
  anyGroupsOf,
  type Call,
  connectionName,
  type Design,
  drawnCalls,
  existingVpcsOf,
  hasSecurityGroups,
  type Id,
  isOutside,
  type Thing,
  thingsByParent,
  vpcsOf,
  vpnConnectionsOf,
} from '../../core/index.ts';

/** A line of the outline: a box, one that stands in it, or a connection. */
export interface OutlineItem {
  readonly id: Id;
  readonly label: string;
  /** 1 for what stands on the canvas, 2 for what stands in a VPC. */
  readonly level: 1 | 2;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  /** The line that it stands under. */
  readonly parent?: Id;
  /** Absent for a connection. */
  readonly thing?: Thing;
  /** Only of what has something in it. */
  readonly isOpen?: boolean;
}

type Line = Pick<OutlineItem, 'id' | 'label' | 'thing'>;

/** The visible lines of a design's outline, from top to bottom: VPCs, who stands outside of them, connections. */
export function outlineItems(design: Design, closed: ReadonlySet<Id>): readonly OutlineItem[] {
  const vpcs = [...vpcsOf(design), ...existingVpcsOf(design)];
  const byParent = thingsByParent(design.things);
  const partsOf = (id: Id) => byParent.get(id) ?? [];
  const top: readonly Line[] = [
    ...[...vpcs, ...design.things.filter(isOutside)].map(lineOf),
    ...drawnCalls(design).map((call) => callLine(design, call)),
  ];
  return top.flatMap((line, index): readonly OutlineItem[] => {
    const { thing } = line;
    const inside =
      thing?.kind === 'vpc' || thing?.kind === 'existing-vpc'
        ? [
            ...anyGroupsOf(design, thing),
            ...vpnConnectionsOf(design, thing),
            ...partsOf(thing.id).filter(({ kind }) => kind === 'flow-log'),
            ...partsOf(thing.id)
              .filter((one) => hasSecurityGroups(one) || one.kind === 'gateway-endpoint')
              .flatMap((one) => [one, ...partsOf(one.id)]),
          ]
        : [];
    const isOpen = inside.length > 0 && !closed.has(line.id);
    const own: OutlineItem = {
      ...line,
      level: 1,
      position: index + 1,
      siblings: top.length,
      ...(inside.length > 0 ? { isOpen } : {}),
    };
    if (!isOpen) return [own];
    const lines = inside.map(lineOf).map(
      (one, position): OutlineItem => ({
        ...one,
        level: 2,
        position: position + 1,
        siblings: inside.length,
        parent: line.id,
      }),
    );
    return [own, ...lines];
  });
}

function lineOf(thing: Thing): Line {
  return { id: thing.id, label: thing.label, thing };
}

function callLine(design: Design, call: Call): Line {
  return { id: call.id, label: connectionName(design, call) };
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
      if (item.isOpen) return { close: item.id };
      return item.parent === undefined ? undefined : { go: item.parent };
    default:
      return undefined;
  }
}
