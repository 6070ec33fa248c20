import { isDualStack } from '../../core/kinds/index.ts';
import type { DrawnVpc } from './sound-vpc.ts';

/** What is said of IPv6 stays where there is IPv6, and IPv6 where there are subnets. */
export function soundIpv6({ vpc, groups }: DrawnVpc): DrawnVpc {
  const isPossible = vpc.layout === 'default' || groups.length > 0;
  if (isDualStack(vpc) && isPossible) return { vpc, groups };
  const { ipv6Addresses: _, ipProtocol: __, ...rest } = vpc;
  return { vpc: rest, groups: groups.map(({ ipv6AssignAddressOnCreation: ___, ...group }) => group) };
}
