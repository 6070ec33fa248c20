import type { Place } from '../base/place.ts';
import type { SubnetNetwork, VpcNetwork } from './vpc-network.ts';

/** How traffic from one subnet leaves its VPC by the default route. */
export interface PathOut {
  readonly from: Place;
  /** Logical id of the route table of the subnet. */
  readonly routeTable: string;
  /** The subnet that carries the NAT gateway or instance on the way; absent where there is none. */
  readonly nat?: SubnetNetwork;
  /** What is on the way, if anything: in that subnet, or for the VPC as a whole. */
  readonly by?: 'nat-gateway' | 'nat-instance' | 'regional-nat-gateway';
  /** Whether it ends at the internet gateway; it stays within the VPC otherwise. */
  readonly leavesVpc: boolean;
}

/** The path out of a subnet; `undefined` where none is built: only reserved, or without space. */
export function pathOut(vpc: VpcNetwork, at: Place): PathOut | undefined {
  const subnet = subnetAt(vpc, at);
  if (!subnet?.created || !subnet.block) return undefined;
  const { defaultRoute, logicalIds } = subnet.created;
  const isInSubnet = defaultRoute.to === 'nat-gateway' || defaultRoute.to === 'nat-instance';
  const nat = isInSubnet ? natSubnet(vpc, defaultRoute.nat.subnetId) : undefined;
  const isRegional = defaultRoute.to === 'regional-nat-gateway';
  const last = nat?.created?.defaultRoute ?? defaultRoute;
  return {
    from: at,
    routeTable: logicalIds.routeTable,
    ...(nat ? { nat } : {}),
    ...(nat || isRegional ? { by: defaultRoute.to as NonNullable<PathOut['by']> } : {}),
    leavesVpc: last.to === 'internet-gateway' || isRegional,
  };
}

export function subnetAt(vpc: VpcNetwork, { id, zone }: Place): SubnetNetwork | undefined {
  return vpc.groups
    .find(({ origin }) => origin.id === id)
    ?.subnets.find(({ zoneIndex }) => zoneIndex === zone);
}

function natSubnet(vpc: VpcNetwork, id: string): SubnetNetwork | undefined {
  return vpc.groups.flatMap(({ subnets }) => subnets).find((subnet) => subnet.id === id && subnet.block);
}
