import { isDualStack, type SubnetGroup } from '../../core/kinds/index.ts';
import type { DrawnVpc } from './sound-vpc.ts';

/** What is said of IPv6 stays where there is IPv6, and IPv6 where there are subnets; few VPCs have it, so groups there say more. */
export function soundIpv6({ vpc, groups }: DrawnVpc): DrawnVpc {
  const isPossible = vpc.layout === 'default' || groups.length > 0;
  if (isDualStack(vpc) && isPossible) return { vpc, groups: groups.map(assigning) };
  const { ipv6Addresses: _, ipProtocol, ...rest } = vpc;
  return {
    vpc: ipProtocol === 'ipv4-only' ? { ...rest, ipProtocol } : rest,
    groups: groups.map(({ ipv6AssignAddressOnCreation: __, ...group }) => group),
  };
}

function assigning(group: SubnetGroup): SubnetGroup {
  const { label, ipv6AssignAddressOnCreation: assigns = label.length % 2 === 0 } = group;
  return label.length % 3 === 0 ? group : { ...group, ipv6AssignAddressOnCreation: assigns };
}
