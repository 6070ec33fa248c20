import { count, listed } from '../base/phrases.ts';
import { type GatewayEndpoint, gatewayServiceLabel, routingOf, type VpnConnection } from '../kinds/index.ts';
import { endOf, type Ipv4Block, sizeOf } from '../net/ipv4.ts';
import {
  type DefaultRoute,
  type GroupNetwork,
  learnsRoutes,
  type RouteTarget,
  type VpcNetwork,
  type Zone,
} from '../network/vpc-network.ts';
import type { VpnGatewayNetwork } from '../network/vpn-network.ts';

/** What is written into the boxes of a VPC. */

/** "AZ 1" where a zone is known by its number only. */
export function zoneWords(index: number, zone: Zone | undefined): string {
  return zone?.name ?? `AZ ${index + 1}`;
}

/** Where the default route of a group's subnets leads, in as few words as will do. */
export function routeWords(group: GroupNetwork, vpc: VpcNetwork): string {
  const routes = group.subnets.flatMap((subnet) =>
    subnet.created ? [{ zone: subnet.zoneIndex, to: subnet.created.defaultRoute }] : [],
  );
  if (vpc.existing) return 'exists already';
  if (routes.length === 0) return '';
  if (group.subnetType === 'isolated') {
    const own = group.subnets.find(({ created }) => created)?.created?.routes ?? [];
    const learns = group.subnets.some((subnet) => learnsRoutes(vpc, subnet));
    const services = endpointServicesOf(group);
    const ways = [...(learns ? ['VPN'] : []), ...services];
    const more = [...ways, ...(own.length > 0 ? [count(own.length, 'route')] : [])];
    return more.length === 0 ? 'VPC only' : listed(['VPC', ...more]);
  }
  if (group.subnetType === 'public')
    return routes.every(({ to }) => to.to === 'internet-gateway')
      ? 'internet gateway'
      : 'no internet gateway';
  if (routes.every(({ to }) => to.to === 'regional-nat-gateway')) return 'regional NAT gateway';
  if (routes.every(({ zone, to }) => natZone(to) === zone)) return 'NAT, same zone';
  const zones = new Set(routes.map(({ to }) => natZone(to)));
  const [only] = zones;
  if (only === undefined) return vpc.ipv6 ? 'IPv6 out only' : 'no NAT gateway';
  return zones.size === 1 ? `NAT in ${zoneWords(only, vpc.zones[only])}` : 'NAT, shared';
}

/** The services to which route tables of a group lead by gateway endpoints. */
function endpointServicesOf({ subnets }: GroupNetwork): readonly string[] {
  const all = subnets.flatMap(({ created }) => created?.endpointRoutes ?? []);
  return [...new Set(all.map(({ service }) => gatewayServiceLabel(service)))];
}

function natZone(route: DefaultRoute): number | undefined {
  return route.to === 'nat-gateway' || route.to === 'nat-instance' ? route.nat.zoneIndex : undefined;
}

const targetNames = {
  'transit-gateway': 'Transit gateway',
  'peering-connection': 'Peering connection',
  gateway: 'Virtual private gateway',
  'network-interface': 'Network interface',
} as const satisfies Record<RouteTarget['is'], string>;

/** What is written below the name of a gateway endpoint: its service, if that is no name of its own, and how much may pass. */
export function endpointWords({
  label,
  service,
  policy = [],
}: GatewayEndpoint): readonly [kind: string, access: string] {
  const called = gatewayServiceLabel(service);
  return [
    label === called ? 'Gateway endpoint' : `Gateway endpoint · ${called}`,
    policy.length === 0 ? 'full access' : count(policy.length, 'statement'),
  ];
}

/** What people call that to which a route leads. */
export function targetWords({ is }: RouteTarget): string {
  return targetNames[is];
}

/** The number of a gateway, or that it is Amazon's own. */
export function vpnGatewayWords({ asn }: VpnGatewayNetwork): string {
  return asn === undefined ? 'Amazon’s ASN' : `ASN ${asn}`;
}

/** "BGP, ASN 65000", or where its static routes lead: "192.168.10.0/24 +1", which fits beside a glyph. */
export function vpnRoutingWords(connection: VpnConnection): string {
  const { asn = 65_000, staticRoutes = [] } = connection;
  if (routingOf(connection) === 'dynamic') return `BGP, ASN ${asn}`;
  const [first, ...others] = staticRoutes;
  if (first === undefined) return 'no static routes';
  return others.length === 0 ? first : `${first} +${others.length}`;
}

/** "10.0.0.0/8 and 2 more": in as few words as fit a box. */
export function destinationWords([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

export interface AddressSums {
  readonly addresses: number;
  /** Those that fit. */
  readonly subnets: number;
  readonly inSubnets: number;
  readonly reserved: number;
  readonly lostToAlignment: number;
  /** Behind the last subnet, since only that can be used by appending; all of it where CIDRs are fixed. */
  readonly free: number;
}

/** How the addresses of a VPC are used. */
export function addressSums(vpc: VpcNetwork): AddressSums {
  const addresses = sizeOf(vpc.block);
  const placed = vpc.groups.flatMap(({ subnets }) =>
    subnets.flatMap(({ block, created, existing }) =>
      block ? [{ block, isCreated: created !== undefined || existing !== undefined }] : [],
    ),
  );
  const created = placed.filter(({ isCreated }) => isCreated);
  const taken = total(placed.map(({ block }) => block));
  const inSubnets = total(created.map(({ block }) => block));
  const end = Math.max(vpc.block.address, ...placed.map(({ block }) => endOf(block)));
  const free = vpc.hasFixedCidrs ? addresses - taken : endOf(vpc.block) - end;
  return {
    addresses,
    subnets: created.length,
    inSubnets,
    reserved: taken - inSubnets,
    lostToAlignment: addresses - taken - free,
    free,
  };
}

function total(blocks: readonly Ipv4Block[]): number {
  return blocks.reduce((sum, block) => sum + sizeOf(block), 0);
}
