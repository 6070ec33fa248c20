import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { vpnConnectionsOf } from '../design/queries.ts';
import type { Vpc, VpnConnection } from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import { createdSubnets, learnsRoutes, type Network, type VpcNetwork } from '../network/network.ts';
import { learntRoutes } from './learnt-routes.ts';
import { forEachVpc } from './vpc-context.ts';
import { destinationWords, routeWords, subnetNameTag, zoneWords } from './words.ts';

/** A route in the route table of a subnet. */
export interface RouteRow {
  /** What says the route: the subnet, or what its group says. */
  readonly origin: Place;
  /** The subnet whose route table it stands in. */
  readonly at: Place;
  readonly stack: string;
  readonly region?: string | undefined;
  readonly vpc: string;
  /** Its Name tag. */
  readonly routeTable: string;
  readonly subnet: string;
  readonly zone: string;
  /** A CIDR, the ID of a prefix list, or in words what only BGP will tell. */
  readonly destination: string;
  readonly target: string;
  /** Absent for the local route, which AWS adds to every route table by itself, and for routes that BGP tells. */
  readonly logicalId?: string | undefined;
}

export interface VpcRoutes {
  readonly origin: Place;
  readonly vpc: string;
  readonly stack: string;
  readonly region?: string | undefined;
  readonly rows: readonly RouteRow[];
}

const INTERNET = '0.0.0.0/0';

export function routeTables(design: Design, network: Network): readonly VpcRoutes[] {
  return forEachVpc(design, network, (vpc, { region, thing }) =>
    vpcRoutes(vpc, region, thing, ...(thing ? vpnConnectionsOf(design, thing) : [])),
  );
}

export function routeRows(design: Design, network: Network): readonly RouteRow[] {
  return routeTables(design, network).flatMap(({ rows }) => rows);
}

const vpcRoutes = memoByIdentity(
  (
    vpc: VpcNetwork,
    region: string | undefined,
    thing: Vpc | undefined,
    ...connections: readonly VpnConnection[]
  ): VpcRoutes => {
    const label = thing?.label ?? vpc.id;
    const learnt = learntRoutes(vpc, connections);
    const rows = createdSubnets(vpc).flatMap((subnet): readonly RouteRow[] => {
      const { defaultRoute, logicalIds, routes } = subnet.created;
      const routeTable = subnetNameTag(vpc, subnet);
      const route = (
        destination: string,
        target: string,
        logicalId?: string,
        origin = subnet.origin,
      ): RouteRow => ({
        origin,
        at: subnet.origin,
        stack: vpc.stackId,
        region,
        vpc: label,
        routeTable,
        subnet: subnet.id,
        zone: zoneWords(subnet),
        destination,
        target,
        logicalId,
      });
      return [
        route(formatBlock(vpc.block), 'local'),
        ...(defaultRoute.to === 'none'
          ? []
          : [route(INTERNET, routeWords(defaultRoute), logicalIds.defaultRoute)]),
        ...routes.map(({ origin, logicalId, destination, target }) =>
          route(destinationWords(destination), target.id, logicalId, origin),
        ),
        ...(learnsRoutes(vpc, subnet) ? learnt : []).map(({ destination, target, logicalId, origin }) =>
          route(destination, target, logicalId, origin),
        ),
      ];
    });
    return { origin: vpc.origin, vpc: label, stack: vpc.stackId, region, rows };
  },
);
