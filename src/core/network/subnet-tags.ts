import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { SubnetNetwork, VpcNetwork } from './vpc-network.ts';
import { withCreated } from './with-created.ts';

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
    const added = new Map(tagged.map(({ subnetId, tags }) => [subnetId, { tags }]));
    return withCreated(vpc, ({ id }) => added.get(id));
  },
);
