import { type SubnetGroup, usesIpam } from '../../core/kinds/index.ts';
import { parseBlock } from '../../core/net/ipv4.ts';
import { allocateAddresses, LARGEST_SUBNET, SMALLEST_SUBNET } from '../../core/plan/allocate-addresses.ts';
import { SMALLEST_PREFIX } from './sound-addresses.ts';
import type { DrawnVpc } from './sound-vpc.ts';

const POOL = 'ipam-pool-0123456789abcdef0';

/** A pool, a block in which all subnets have room, and a size for those without one; no fixed CIDRs. */
export function soundIpam({ vpc, groups }: DrawnVpc, zones: number): DrawnVpc {
  if (!usesIpam(vpc)) return { vpc, groups };
  const { ipv4IpamPoolId = POOL, ipv4NetmaskLength, defaultSubnetIpv4NetmaskLength } = vpc;
  const placed = groups.map(({ fixedCidrs: _, ...group }): SubnetGroup => group);
  const masks = vpc.layout === 'own' ? placed.map(({ cidrMask }) => cidrMask) : [undefined, undefined];
  const isUnsized = masks.includes(undefined);
  const lengths = [ipv4NetmaskLength, parseBlock(vpc.cidr ?? '')?.prefixLength, SMALLEST_PREFIX];
  const defaults = isUnsized
    ? [defaultSubnetIpv4NetmaskLength, SMALLEST_SUBNET]
    : [defaultSubnetIpv4NetmaskLength];
  for (const length of lengths)
    for (const size of defaults) {
      if (length === undefined || (isUnsized && size === undefined)) continue;
      const requests = masks.flatMap((mask) => Array.from({ length: zones }, () => mask ?? size));
      if (allocateAddresses({ address: 0, prefixLength: length }, requests).blocks.includes(undefined))
        continue;
      const sound = { ...vpc, ipv4IpamPoolId, ipv4NetmaskLength: Math.max(LARGEST_SUBNET, length) };
      return {
        vpc: size === undefined ? sound : { ...sound, defaultSubnetIpv4NetmaskLength: size },
        groups: placed,
      };
    }
  const { ipAddresses: _, ...own } = vpc;
  return { vpc: own, groups };
}
