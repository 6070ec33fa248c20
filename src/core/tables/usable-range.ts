import { endOf, type Ipv4Address, type Ipv4Block } from '../net/ipv4.ts';

export interface UsableRange {
  readonly first: Ipv4Address;
  readonly last: Ipv4Address;
  readonly count: number;
}

/**
 * What AWS leaves of a subnet: it keeps the first four addresses (network, router, DNS, one for later) and the last
 * (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html). A subnet is never smaller than a /28.
 */
export function usableRange(subnet: Ipv4Block): UsableRange {
  const first = subnet.address + 4;
  const last = endOf(subnet) - 2;
  return { first, last, count: last - first + 1 };
}
