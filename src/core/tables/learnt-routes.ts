import type { Place } from '../base/place.ts';
import type { VpnConnection } from '../kinds/index.ts';
import { type VpcNetwork, vpnConnectionsIn } from '../network/vpc-network.ts';

/** A route that a route table learns from the virtual private gateway of its VPC. */
export interface LearntRoute {
  readonly origin: Place;
  /** A CIDR, or in words what only BGP will tell. */
  readonly destination: string;
  readonly target: string;
  /** Of the static route; absent where BGP tells. */
  readonly logicalId?: string;
}

const GATEWAY = 'virtual private gateway';
const BY_BGP = 'learnt by BGP';

/** Static routes of VPN connections one by one, and a line for whatever a connection tells by BGP. */
export function learntRoutes(vpc: VpcNetwork, connections: readonly VpnConnection[]): readonly LearntRoute[] {
  const names = new Map(connections.map(({ id, label }) => [id, label]));
  const all = vpnConnectionsIn(vpc);
  // Direct Connect may tell it routes too.
  if (all.length === 0)
    return [{ origin: { id: vpc.origin.id, field: 'vpnGateway' }, destination: BY_BGP, target: GATEWAY }];
  return all.flatMap(({ origin, id, staticRoutes }): readonly LearntRoute[] => {
    const target = `${GATEWAY} (${names.get(origin.id) ?? id})`;
    if (!staticRoutes) return [{ origin, destination: BY_BGP, target }];
    return staticRoutes.map(({ cidr, logicalId }, item) => ({
      origin: { ...origin, field: 'staticRoutes', item },
      destination: cidr,
      target,
      logicalId,
    }));
  });
}
