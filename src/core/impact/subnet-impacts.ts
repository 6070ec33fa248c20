import type { Id, Place } from '../base/place.ts';
import { formatBlock } from '../net/ipv4.ts';
import type { Network } from '../network/network.ts';
import type { SubnetNetwork, VpcNetwork } from '../network/vpc-network.ts';

/**
 * What becomes of a subnet between two networks, which are matched by where their parts come from in the design.
 * CloudFormation replaces a subnet whose block, zone or logical id changes, and creates the new one before it deletes
 * the old: most of these replacements fail with a CIDR conflict.
 */
export type SubnetChange = 'kept' | 'moved' | 'renamed' | 'added' | 'removed' | 'crowded-out';

/**
 * What a subnet is in one network: nothing; space that is only kept; a subnet that finds no space in its VPC and so is
 * never built; a subnet that stands.
 */
export type SubnetState = 'absent' | 'reserved' | 'no-space' | 'standing';

export interface SubnetImpact {
  /** The group and the zone. */
  readonly at: Place;
  readonly vpc: Id;
  /** Its construct id: the new one, or the last that it had. */
  readonly name: string;
  readonly change: SubnetChange;
  readonly was: SubnetState;
  readonly is: SubnetState;
  readonly before?: SubnetNetwork;
  readonly after?: SubnetNetwork;
}

/** Every subnet and every reserved space of two networks, in the order of the second, what is gone last. */
export function subnetImpacts(before: Network, after: Network): readonly SubnetImpact[] {
  const was = placedSubnets(before);
  const is = placedSubnets(after);
  const there = [...is].map(([key, now]) => impactOf(was.get(key), now));
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, then]) => impactOf(then, undefined));
  return [...there, ...gone].filter((impact) => impact !== undefined);
}

interface Placed {
  readonly vpc: VpcNetwork;
  readonly subnet: SubnetNetwork;
}

function placedSubnets({ stacks }: Network): ReadonlyMap<string, Placed> {
  return new Map(
    stacks
      .flatMap(({ vpcs }) => vpcs)
      .flatMap(({ vpc }) =>
        vpc.groups
          .flatMap(({ subnets }) => subnets)
          .map((subnet) => [`${subnet.origin.id} ${subnet.zoneIndex}`, { vpc, subnet }] as const),
      ),
  );
}

function impactOf(then: Placed | undefined, now: Placed | undefined): SubnetImpact | undefined {
  const either = now ?? then;
  if (!either) return undefined;
  const [before, after] = [then?.subnet, now?.subnet];
  return {
    at: { id: either.subnet.origin.id, zone: either.subnet.zoneIndex },
    vpc: either.vpc.origin.id,
    name: either.subnet.id,
    change: changeOf(before, after),
    was: stateOf(before),
    is: stateOf(after),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

function stateOf(subnet: SubnetNetwork | undefined): SubnetState {
  if (!subnet) return 'absent';
  if (!subnet.created) return 'reserved';
  return subnet.block ? 'standing' : 'no-space';
}

function changeOf(before: SubnetNetwork | undefined, after: SubnetNetwork | undefined): SubnetChange {
  const [was, is] = [stateOf(before), stateOf(after)];
  if (was === is) return differenceOf(before, after);
  if (is === 'standing') return 'added';
  if (is === 'no-space') return 'crowded-out';
  return was === 'absent' ? 'added' : 'removed';
}

/** Between two that are in the same state. */
function differenceOf(before: SubnetNetwork | undefined, after: SubnetNetwork | undefined): SubnetChange {
  const [from, to] = [blockOf(before), blockOf(after)];
  if (from !== to) return to === '' ? 'crowded-out' : 'moved';
  if (to === '') return 'kept';
  if (before?.zone?.name !== after?.zone?.name) return 'moved';
  return before?.created?.logicalIds.subnet === after?.created?.logicalIds.subnet ? 'kept' : 'renamed';
}

function blockOf(subnet: SubnetNetwork | undefined): string {
  return subnet?.block ? formatBlock(subnet.block) : '';
}
