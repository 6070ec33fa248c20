import {
  createdSubnets,
  type GroupNetwork,
  type Id,
  type NatGateway,
  type NatInstance,
  type Network,
  type VpcNetwork,
} from '../../core/index.ts';

/** What a VPC of the design has become. */
export function vpcNetwork(network: Network, id: Id): VpcNetwork | undefined {
  return network.stacks
    .flatMap(({ vpcs, existingVpcs }) => [...vpcs.map(({ vpc }) => vpc), ...existingVpcs])
    .find((vpc) => vpc.origin.id === id);
}

export function groupNetwork(vpc: VpcNetwork | undefined, id: Id): GroupNetwork | undefined {
  return vpc?.groups.find((group) => group.origin.id === id);
}

/** The NAT gateways of a VPC that have a subnet to stand in: one that doesn't fit is never built. */
export function standingGateways(vpc: VpcNetwork): readonly NatGateway[] {
  return vpc.natGateways.filter(isPlacedIn(vpc));
}

/** The same of its NAT instances. */
export function standingInstances(vpc: VpcNetwork): readonly NatInstance[] {
  return vpc.natInstances.filter(isPlacedIn(vpc));
}

function isPlacedIn({ groups }: VpcNetwork): (nat: { readonly subnetId: string }) => boolean {
  const placed = new Set(
    groups.flatMap(({ subnets }) => subnets.flatMap(({ id, block }) => (block ? id : []))),
  );
  return ({ subnetId }) => placed.has(subnetId);
}

/** In how many zones private subnets stand: a regional NAT gateway works, and is billed, in each. */
export function privateZones(vpc: VpcNetwork): number {
  const inPrivate = new Set(
    vpc.groups.filter(({ subnetType }) => subnetType === 'private').map(({ origin }) => origin.id),
  );
  const subnets = createdSubnets(vpc).filter(({ origin, block }) => block && inPrivate.has(origin.id));
  return new Set(subnets.map(({ zoneIndex }) => zoneIndex)).size;
}
