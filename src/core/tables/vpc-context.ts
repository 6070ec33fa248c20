import type { Design } from '../design/design.ts';
import { groupsOf, thingById } from '../design/queries.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import type { GroupNetwork, Network, VpcNetwork } from '../network/network.ts';

/** Where a VPC stands, and what people say of it and its groups beside what is built. */
export interface VpcContext {
  readonly region: string | undefined;
  readonly thing: Vpc | undefined;
  readonly groups: readonly SubnetGroup[];
}

/** What is made of each VPC, in the order of the design. */
export function forEachVpc<Result>(
  design: Design,
  network: Network,
  make: (vpc: VpcNetwork, context: VpcContext) => Result,
): readonly Result[] {
  return network.stacks.flatMap(({ vpcs, region }) =>
    vpcs.map(({ vpc }) => {
      const found = thingById(design, vpc.origin.id);
      const thing = found?.kind === 'vpc' ? found : undefined;
      return make(vpc, { region, thing, groups: thing ? groupsOf(design, thing) : [] });
    }),
  );
}

export function groupThing({ groups }: VpcContext, group: GroupNetwork): SubnetGroup | undefined {
  return groups.find(({ id }) => id === group.origin.id);
}
