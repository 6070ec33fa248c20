import type { Id, Place } from '../base/place.ts';
import { formatBlock, type Ipv4Block } from '../net/ipv4.ts';
import type { Network, SubnetNetwork, VpcNetwork } from '../network/network.ts';

/**
 * What becomes of a subnet between two networks, which are matched by where their parts come from in the design.
 * CloudFormation replaces a subnet whose block, zone or logical id changes, and creates the new one before it deletes
 * the old: most of these replacements fail with a CIDR conflict.
 */
export type SubnetChange = 'kept' | 'moved' | 'renamed' | 'added' | 'removed' | 'crowded-out';

export interface SubnetImpact {
  /** The group and the zone. */
  readonly at: Place;
  readonly vpc: Id;
  /** Its construct id: the new one, or the last that it had. */
  readonly name: string;
  readonly change: SubnetChange;
  readonly from?: Ipv4Block;
  readonly to?: Ipv4Block;
  /** Only its addresses are kept, before and after: nothing is deployed that could be replaced. */
  readonly isReserved: boolean;
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

function impactOf(before: Placed | undefined, after: Placed | undefined): SubnetImpact | undefined {
  const either = after ?? before;
  if (!either) return undefined;
  const from = before?.subnet.block;
  const to = after?.subnet.block;
  return {
    at: { id: either.subnet.origin.id, zone: either.subnet.zoneIndex },
    vpc: either.vpc.origin.id,
    name: either.subnet.id,
    change: changeOf(before, after),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    isReserved: !before?.subnet.created && !after?.subnet.created,
  };
}

function changeOf(before: Placed | undefined, after: Placed | undefined): SubnetChange {
  const was = before?.subnet;
  const is = after?.subnet;
  if (was?.block && is && !is.block) return 'crowded-out';
  if (!was?.created !== !is?.created) return is?.created ? 'added' : 'removed';
  if (!was?.block || !is?.block) return is?.block ? 'added' : 'removed';
  if (formatBlock(was.block) !== formatBlock(is.block) || was.zone?.name !== is.zone?.name) return 'moved';
  return was.created?.logicalIds.subnet === is.created?.logicalIds.subnet ? 'kept' : 'renamed';
}
