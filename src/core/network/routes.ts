import { logicalId } from '../plan/paths.ts';
import type { LaidOutGroup, LaidOutSubnet } from './groups.ts';
import type {
  CreatedSubnet,
  CreatedSubnetIpv6,
  DefaultRoute,
  DefaultRouteIpv6,
  GroupNetwork,
  Ipv6Network,
  RegionalNatGateway,
  SubnetNetwork,
  VpcNetwork,
} from './vpc-network.ts';

interface WaysOut {
  readonly internetGateway: VpcNetwork['internetGateway'];
  /** Through which private subnets go out, each from a zone. */
  readonly nat: readonly NatRoute[];
  readonly regionalNat: RegionalNatGateway | undefined;
  readonly ipv6: Ipv6Network | undefined;
}

type NatRoute = Extract<DefaultRoute, { readonly to: 'nat-gateway' | 'nat-instance' }>;

/**
 * Gives each created subnet its default route. A private one goes out through the NAT gateway or
 * instance of its own zone; those in zones without one take turns over all of them, in order.
 */
export function routeSubnets(groups: readonly LaidOutGroup[], ways: WaysOut): readonly GroupNetwork[] {
  const natByZone = new Map(ways.nat.map((route) => [route.nat.zoneIndex, route]));
  let turn = 0;
  const routeOf = (group: LaidOutGroup, subnet: LaidOutSubnet): DefaultRoute => {
    if (group.subnetType === 'public')
      return ways.internetGateway ? { to: 'internet-gateway' } : { to: 'none' };
    if (group.subnetType === 'isolated') return { to: 'none' };
    if (ways.regionalNat) return { to: 'regional-nat-gateway', nat: ways.regionalNat };
    const own = natByZone.get(subnet.zoneIndex);
    const route = own ?? ways.nat[turn % Math.max(1, ways.nat.length)];
    if (!own) turn += 1;
    return route ?? { to: 'none' };
  };
  return groups.map((group) => ({
    origin: group.origin,
    name: group.name,
    subnetType: group.subnetType,
    reserved: group.reserved,
    subnets: group.subnets.map((subnet) => subnetNetwork(group, subnet, routeOf, ways)),
  }));
}

function subnetNetwork(
  group: LaidOutGroup,
  subnet: LaidOutSubnet,
  routeOf: (group: LaidOutGroup, subnet: LaidOutSubnet) => DefaultRoute,
  ways: WaysOut,
): SubnetNetwork {
  const { id, zoneIndex, zone, block, isCreated, position } = subnet;
  return {
    origin: { id: group.origin.id, zone: zoneIndex },
    id,
    zoneIndex,
    ...(zone ? { zone } : {}),
    ...(block ? { block } : {}),
    ...(ways.ipv6 ? { ipv6Number: position } : {}),
    ...(isCreated ? { created: createdSubnet(group, subnet, routeOf(group, subnet), ways) } : {}),
  };
}

function createdSubnet(
  group: LaidOutGroup,
  { path }: LaidOutSubnet,
  defaultRoute: DefaultRoute,
  { ipv6, internetGateway }: WaysOut,
): CreatedSubnet {
  return {
    logicalIds: {
      subnet: logicalId(...path, 'Subnet'),
      routeTable: logicalId(...path, 'RouteTable'),
      association: logicalId(...path, 'RouteTableAssociation'),
      defaultRoute: logicalId(...path, 'DefaultRoute'),
    },
    mapPublicIpOnLaunch: group.subnetType === 'public' && (group.mapPublicIpOnLaunch ?? !ipv6),
    defaultRoute,
    ...(ipv6 ? { ipv6: subnetIpv6(group, path, ipv6, internetGateway) } : {}),
    routes: [],
    endpointRoutes: [],
    flowLogs: [],
    tags: [],
  };
}

/** Public subnets go out as for IPv4, private ones through the egress-only gateway, whether they have NAT or not. */
function subnetIpv6(
  { subnetType, ipv6AssignAddressOnCreation = true }: LaidOutGroup,
  path: LaidOutSubnet['path'],
  { egressOnlyGateway }: Ipv6Network,
  internetGateway: WaysOut['internetGateway'],
): CreatedSubnetIpv6 {
  const id = logicalId(...path, 'DefaultRoute6');
  const defaultRoute: Readonly<Record<typeof subnetType, DefaultRouteIpv6>> = {
    public: internetGateway ? { to: 'internet-gateway', logicalId: id } : { to: 'none' },
    private: egressOnlyGateway ? { to: 'egress-only-internet-gateway', logicalId: id } : { to: 'none' },
    isolated: { to: 'none' },
  };
  return { assignAddressOnCreation: ipv6AssignAddressOnCreation, defaultRoute: defaultRoute[subnetType] };
}
