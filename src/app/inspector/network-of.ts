import type { GroupNetwork, Id, NatGateway, Network, VpcNetwork } from '../../core/index.ts';

/** What a VPC of the design has become. */
export function vpcNetwork(network: Network, id: Id): VpcNetwork | undefined {
  return network.stacks
    .flatMap((stack) => stack.vpcs)
    .map(({ vpc }) => vpc)
    .find((vpc) => vpc.origin.id === id);
}

export function groupNetwork(vpc: VpcNetwork | undefined, id: Id): GroupNetwork | undefined {
  return vpc?.groups.find((group) => group.origin.id === id);
}

/** The NAT gateways of a VPC that have a subnet to stand in: one that doesn't fit is never built. */
export function standingGateways(vpc: VpcNetwork): readonly NatGateway[] {
  const placed = new Set(
    vpc.groups.flatMap(({ subnets }) => subnets.flatMap(({ id, block }) => (block ? id : []))),
  );
  return vpc.natGateways.filter(({ subnetId }) => placed.has(subnetId));
}
