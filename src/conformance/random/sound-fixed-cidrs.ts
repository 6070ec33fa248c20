import type { SubnetGroup } from '../../core/kinds/index.ts';
import { formatBlock, type Ipv4Block } from '../../core/net/ipv4.ts';
import { allocateAddresses, SMALLEST_SUBNET, vpcBlockOf } from '../../core/plan/allocate-addresses.ts';
import type { DrawnVpc, Wishes } from './sound-vpc.ts';

/**
 * In every third VPC the CIDRs that were drawn become such as can be: those of the same group in other zones, some of
 * half the size, so that the rest has to find its place around them.
 */
export function soundFixedCidrs({ vpc, groups }: DrawnVpc, wish: Wishes, zones: number): DrawnVpc {
  const isFixing = vpc.layout === 'own' && wish.repair % 3 === 0;
  const masks = groups.flatMap(({ cidrMask }) => Array.from({ length: zones }, () => cidrMask));
  const { blocks } = allocateAddresses(vpcBlockOf(vpc.cidr), masks);
  return {
    vpc,
    groups: groups.map(({ fixedCidrs, ...group }, index) => {
      if (!isFixing || !fixedCidrs) return group;
      return withFixed(group, fixedCidrs, blocks.slice(index * zones, (index + 1) * zones));
    }),
  };
}

function withFixed(
  group: SubnetGroup,
  drawn: NonNullable<SubnetGroup['fixedCidrs']>,
  blocks: readonly (Ipv4Block | undefined)[],
): SubnetGroup {
  const zones = [...new Set(drawn.map(({ zone }) => (Math.abs(zone) % blocks.length) + 1))];
  const fixedCidrs = zones.flatMap((zone, item) => {
    const block = blocks[blocks.length - zone];
    if (!block) return [];
    const prefixLength =
      item % 2 === 0 ? block.prefixLength : Math.min(SMALLEST_SUBNET, block.prefixLength + 1);
    return [{ zone, cidr: formatBlock({ ...block, prefixLength }) }];
  });
  return fixedCidrs.length > 0 ? { ...group, fixedCidrs } : group;
}
