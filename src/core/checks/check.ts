import type { Finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design, Stack } from '../design/design.ts';
import { groupsOf } from '../design/queries.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import type { Network } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';

/** A pure function of a design and what it builds, which says what is worth saying about one matter. */
export type Check = (drawing: Drawing) => readonly Finding[];

/** A design beside its network, as checks look at it. */
export interface Drawing {
  readonly design: Design;
  readonly network: Network;
  /** How many resources the template of each stack has, by the id of the stack. */
  readonly resourceCounts: ReadonlyMap<Id, number>;
  readonly vpcs: readonly DrawnVpc[];
}

/** A VPC with its stack and groups, beside what was built of it; the same object as long as none of them changes. */
export interface DrawnVpc {
  readonly vpc: Vpc;
  readonly built: VpcNetwork;
  readonly stack: Stack;
  readonly groups: readonly SubnetGroup[];
}

export function drawingOf(design: Design, network: Network, resourceCounts: readonly number[]): Drawing {
  const stacks = new Map(design.stacks.map((stack) => [stack.id, stack]));
  const built = new Map(
    network.stacks.flatMap((stack) => stack.vpcs.map(({ vpc }) => [vpc.origin.id, vpc] as const)),
  );
  const vpcs: DrawnVpc[] = [];
  for (const thing of design.things) {
    const stack = stacks.get(thing.parent);
    const network = built.get(thing.id);
    if (thing.kind !== 'vpc' || !stack || !network) continue;
    vpcs.push(drawnVpc(thing, network, stack, ...groupsOf(design, thing)));
  }
  const counts = network.stacks.map(({ origin }, index) => [origin.id, resourceCounts[index] ?? 0] as const);
  return { design, network, resourceCounts: new Map(counts), vpcs };
}

const drawnVpc = memoByIdentity(
  (vpc: Vpc, built: VpcNetwork, stack: Stack, ...groups: readonly SubnetGroup[]): DrawnVpc => ({
    vpc,
    built,
    stack,
    groups,
  }),
);

/** A check that looks at one VPC at a time, and only at those that changed. */
export function perVpc(check: (drawn: DrawnVpc) => readonly Finding[]): Check {
  const kept = memoByIdentity(check);
  return ({ vpcs }) => vpcs.flatMap((drawn) => kept(drawn));
}
