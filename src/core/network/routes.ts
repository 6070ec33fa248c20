import { logicalId } from '../plan/paths.ts';
import type { LaidOutGroup, LaidOutSubnet } from './groups.ts';
import type {
  CreatedSubnet,
  DefaultRoute,
  GroupNetwork,
  RegionalNatGateway,
  SubnetNetwork,
} from './network.ts';

interface WaysOut {
  readonly hasInternetGateway: boolean;
  /** Through which private subnets go out, each from a zone. */
  readonly nat: readonly NatRoute[];
  readonly regionalNat: RegionalNatGateway | undefined;
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
      return ways.hasInternetGateway ? { to: 'internet-gateway' } : { to: 'none' };
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
    subnets: group.subnets.map((subnet) => subnetNetwork(group, subnet, routeOf)),
  }));
}

function subnetNetwork(
  group: LaidOutGroup,
  subnet: LaidOutSubnet,
  routeOf: (group: LaidOutGroup, subnet: LaidOutSubnet) => DefaultRoute,
): SubnetNetwork {
  const { id, zoneIndex, zone, block, isCreated } = subnet;
  return {
    origin: { id: group.origin.id, zone: zoneIndex },
    id,
    zoneIndex,
    ...(zone ? { zone } : {}),
    ...(block ? { block } : {}),
    ...(isCreated ? { created: createdSubnet(group, subnet, routeOf(group, subnet)) } : {}),
  };
}

function createdSubnet(
  group: LaidOutGroup,
  { path }: LaidOutSubnet,
  defaultRoute: DefaultRoute,
): CreatedSubnet {
  return {
    logicalIds: {
      subnet: logicalId(...path, 'Subnet'),
      routeTable: logicalId(...path, 'RouteTable'),
      association: logicalId(...path, 'RouteTableAssociation'),
      defaultRoute: logicalId(...path, 'DefaultRoute'),
    },
    mapPublicIpOnLaunch: group.subnetType === 'public' && (group.mapPublicIpOnLaunch ?? true),
    defaultRoute,
    routes: [],
    endpointRoutes: [],
    flowLogs: [],
  };
}
