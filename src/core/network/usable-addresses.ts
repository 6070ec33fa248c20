import { endOf, type Ipv4Address, type Ipv4Block, sizeOfPrefix } from '../net/ipv4.ts';

/*
 * AWS keeps five addresses of each subnet: the first four (network, router, DNS, one for later) and the last
 * (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html). A subnet is never smaller than a /28.
 */
const KEPT_AT_START = 4;
const KEPT_AT_END = 1;

export interface UsableRange {
  readonly first: Ipv4Address;
  readonly last: Ipv4Address;
  readonly count: number;
}

/** The second address of a subnet, at which its router answers. */
export function routerAddress(subnet: Ipv4Block): Ipv4Address {
  return subnet.address + 1;
}

/** The third, which AWS keeps for DNS. */
export function dnsAddress(subnet: Ipv4Block): Ipv4Address {
  return subnet.address + 2;
}

/** What AWS leaves of a subnet. */
export function usableRange(subnet: Ipv4Block): UsableRange {
  const first = subnet.address + KEPT_AT_START;
  const last = endOf(subnet) - 1 - KEPT_AT_END;
  return { first, last, count: last - first + 1 };
}

/** How many addresses of a subnet of this prefix length can be used. */
export function usableAddresses(prefixLength: number): number {
  return Math.max(0, sizeOfPrefix(prefixLength) - KEPT_AT_START - KEPT_AT_END);
}
