import type { Place } from '../base/place.ts';
import { subnetAt } from './path-out.ts';
import type { VpcNetwork } from './vpc-network.ts';

/** A machine by itself: where it stands, and what it says of its address. */
interface Standing {
  readonly vpc: VpcNetwork;
  readonly subnet?: { readonly origin: Place } | undefined;
  readonly associatePublicIpAddress?: boolean | undefined;
}

/**
 * Does it get a public IPv4 address? If it doesn't say so itself, its subnet does; `undefined` where that is there already,
 * of which nobody here knows.
 */
export function getsPublicAddress({ vpc, subnet, associatePublicIpAddress }: Standing): boolean | undefined {
  if (associatePublicIpAddress !== undefined) return associatePublicIpAddress;
  return subnet && subnetAt(vpc, subnet.origin)?.created?.mapPublicIpOnLaunch;
}
