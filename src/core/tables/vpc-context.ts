import type { Design } from '../design/design.ts';
import { anyGroupsOf, anyVpcById } from '../design/queries.ts';
import type { AnySubnetGroup, AnyVpc } from '../kinds/index.ts';
import type { Network } from '../network/network.ts';
import type { GroupNetwork, VpcNetwork } from '../network/vpc-network.ts';

/** Where a VPC stands, and what people say of it and its groups beside what is built. */
export interface VpcContext {
  readonly region: string | undefined;
  readonly thing: AnyVpc | undefined;
  readonly groups: readonly AnySubnetGroup[];
}

/** What is made of each VPC, in the order of the design; those that exist already come last. */
export function forEachVpc<Result>(
  design: Design,
  network: Network,
  make: (vpc: VpcNetwork, context: VpcContext) => Result,
): readonly Result[] {
  return network.stacks.flatMap(({ vpcs, existingVpcs, region }) =>
    [...vpcs.map(({ vpc }) => vpc), ...existingVpcs].map((vpc) => {
      const thing = anyVpcById(design, vpc.origin.id);
      return make(vpc, { region, thing, groups: thing ? anyGroupsOf(design, thing) : [] });
    }),
  );
}

export function groupThing({ groups }: VpcContext, group: GroupNetwork): AnySubnetGroup | undefined {
  return groups.find(({ id }) => id === group.origin.id);
}
