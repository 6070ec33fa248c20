import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { isFixed } from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import type { Network } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';

/**
 * The labels of VPCs whose code was taken already and whose CIDR changes: CloudFormation replaces such a VPC, and so
 * everything in it (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html).
 */
export function replacedVpcs(design: Design, before: Network, after: Network): readonly string[] {
  const blocks = new Map(vpcsIn(after).map((vpc) => [vpc.origin.id, addressesOf(vpc)]));
  return vpcsIn(before).flatMap((vpc) => {
    const thing = thingById(design, vpc.origin.id);
    const now = blocks.get(vpc.origin.id);
    return thing && isFixed(thing) && now !== undefined && now !== addressesOf(vpc) ? [thing.label] : [];
  });
}

/** Another pool, or another size of the block that it gives, makes another VPC too. */
function addressesOf({ block, ipam }: VpcNetwork): string {
  return `${formatBlock(block)} ${ipam?.poolId ?? ''}`;
}

function vpcsIn({ stacks }: Network) {
  return stacks.flatMap(({ vpcs }) => vpcs.map(({ vpc }) => vpc));
}
