import type { GroupNetwork, Id, Network, VpcNetwork } from '../../core/index.ts';

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
