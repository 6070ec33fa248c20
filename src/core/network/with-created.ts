import type { CreatedSubnet, GroupNetwork, SubnetNetwork, VpcNetwork } from './vpc-network.ts';

/** The VPC with more about some of its created subnets: of each what there is to add, if anything. */
export function withCreated(
  vpc: VpcNetwork,
  more: (subnet: SubnetNetwork) => Partial<CreatedSubnet> | undefined,
): VpcNetwork {
  const inSubnet = (subnet: SubnetNetwork): SubnetNetwork => {
    const added = subnet.created && more(subnet);
    return added ? { ...subnet, created: { ...subnet.created, ...added } } : subnet;
  };
  const inGroup = (group: GroupNetwork): GroupNetwork => ({ ...group, subnets: group.subnets.map(inSubnet) });
  return { ...vpc, groups: vpc.groups.map(inGroup) };
}
