import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { GroupNetwork, SubnetNetwork, VpcNetwork } from './vpc-network.ts';

/** A subnet, by its construct id, with the tags that were added to it. */
export interface SubnetTags {
  readonly subnetId: string;
  readonly tags: readonly Tag[];
}

/** The subnets of a VPC that tags were added to. */
export function taggedSubnets(
  { groups }: VpcNetwork,
  tagsOf: (subnet: SubnetNetwork) => readonly Tag[],
): readonly SubnetTags[] {
  return groups.flatMap(({ subnets }) =>
    subnets.flatMap((subnet) => {
      const tags = tagsOf(subnet);
      return tags.length > 0 ? [subnetTags(subnet, tags)] : [];
    }),
  );
}

const subnetTags = memoByIdentity(
  ({ id }: SubnetNetwork, tags: readonly Tag[]): SubnetTags => ({ subnetId: id, tags }),
);

/** The VPC with the tags that were added to its subnets; itself where there are none. */
export const withSubnetTags = memoByIdentity(
  (vpc: VpcNetwork, ...tagged: readonly SubnetTags[]): VpcNetwork => {
    if (tagged.length === 0) return vpc;
    const added = new Map(tagged.map(({ subnetId, tags }) => [subnetId, tags]));
    const inSubnet = (subnet: SubnetNetwork): SubnetNetwork => {
      const tags = added.get(subnet.id);
      return subnet.created && tags ? { ...subnet, created: { ...subnet.created, tags } } : subnet;
    };
    const inGroup = (group: GroupNetwork): GroupNetwork => ({
      ...group,
      subnets: group.subnets.map(inSubnet),
    });
    return { ...vpc, groups: vpc.groups.map(inGroup) };
  },
);
