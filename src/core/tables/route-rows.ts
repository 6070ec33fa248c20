import { memoByIdentity } from '../base/memo.ts';
import { type Place, subnetKey } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingsByParent } from '../design/queries.ts';
import type { AnyVpc, GatewayEndpoint, VpnConnection } from '../kinds/index.ts';
import type { Network } from '../network/network.ts';
import { createdSubnets, learnsRoutes, type VpcNetwork } from '../network/vpc-network.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import { learntRoutes } from './learnt-routes.ts';
import { forEachVpc } from './vpc-context.ts';
import {
  destinationWords,
  endpointDestinationWords,
  ipv6RouteWords,
  routeWords,
  subnetNameTag,
  zoneWords,
} from './words.ts';

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
  /** A CIDR, a prefix list by its ID or name, or in words what only BGP will tell. */
  readonly destination: string;
  readonly target: string;
  /**
   * That of the endpoint for the route to one; absent for the local route, and for routes that BGP tells. All of these
   * AWS adds to route tables by itself.
   */
  readonly logicalId?: string | undefined;
}

/** By which routes of one route table are told from others: Name tags of several may be alike. */
export function routeTableKey({ at, subnet }: Pick<RouteRow, 'at' | 'subnet'>): string {
  return `${subnetKey(at)} ${subnet}`;
}

export interface VpcRoutes {
  readonly origin: Place;
  readonly vpc: string;
  readonly stack: string;
  readonly region?: string | undefined;
  readonly rows: readonly RouteRow[];
}

const INTERNET = '0.0.0.0/0';
const INTERNET_IPV6 = '::/0';
const OWN_IPV6 = 'IPv6 /56 of the VPC';

export function routeTables(design: Design, network: Network): readonly VpcRoutes[] {
  const inside = thingsByParent(design.things);
  return forEachVpc(design, network, (vpc, { region, thing }) => {
    const beside = (inside.get(vpc.origin.id) ?? []).filter(
      (one) => one.kind === 'gateway-endpoint' || one.kind === 'vpn-connection',
    );
    return vpcRoutes(vpc, region, thing, ...beside);
  });
}

export function routeRows(design: Design, network: Network): readonly RouteRow[] {
  return routeTables(design, network).flatMap(({ rows }) => rows);
}

const vpcRoutes = memoByIdentity(
  (
    vpc: VpcNetwork,
    region: string | undefined,
    thing: AnyVpc | undefined,
    ...beside: readonly (GatewayEndpoint | VpnConnection)[]
  ): VpcRoutes => {
    const connections = beside.filter((one) => one.kind === 'vpn-connection');
    const labels = new Map(beside.map((one) => [one.id, one.label]));
    const label = thing?.label ?? vpc.id;
    const learnt = learntRoutes(vpc, connections);
    const rows = createdSubnets(vpc).flatMap((subnet): readonly RouteRow[] => {
      const { defaultRoute, logicalIds, routes, endpointRoutes, ipv6 } = subnet.created;
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
        route(vpcCidrText(vpc.block), 'local'),
        ...(ipv6 ? [route(OWN_IPV6, 'local')] : []),
        ...(defaultRoute.to === 'none'
          ? []
          : [route(INTERNET, routeWords(defaultRoute), logicalIds.defaultRoute)]),
        ...(ipv6 && ipv6.defaultRoute.to !== 'none'
          ? [route(INTERNET_IPV6, ipv6RouteWords(ipv6.defaultRoute), ipv6.defaultRoute.logicalId)]
          : []),
        ...routes.map(({ origin, logicalId, destination, target }) =>
          route(destinationWords(destination), target.id, logicalId, origin),
        ),
        ...(learnsRoutes(vpc, subnet) ? learnt : []).map(({ destination, target, logicalId, origin }) =>
          route(destination, target, logicalId, origin),
        ),
        ...endpointRoutes.map((to) =>
          route(
            endpointDestinationWords(to, region),
            `gateway endpoint ${labels.get(to.origin.id) ?? to.logicalId}`,
            to.logicalId,
            to.origin,
          ),
        ),
      ];
    });
    return {
      origin: vpc.origin,
      vpc: label,
      stack: vpc.stackId,
      region,
      rows: [...rows, ...existingRows(vpc, region, label)],
    };
  },
);

/** Of a subnet that is there already only the route to its own VPC is known. */
function existingRows(vpc: VpcNetwork, region: string | undefined, label: string): readonly RouteRow[] {
  return vpc.groups.flatMap(({ subnets }) =>
    subnets.flatMap((subnet): readonly RouteRow[] =>
      subnet.existing
        ? [
            {
              origin: subnet.origin,
              at: subnet.origin,
              stack: vpc.stackId,
              region,
              vpc: label,
              routeTable: subnet.existing.routeTableId ?? 'not known',
              subnet: subnet.existing.subnetId,
              zone: zoneWords(subnet),
              destination: vpcCidrText(vpc.block),
              target: 'local',
              logicalId: undefined,
            },
          ]
        : [],
    ),
  );
}
