import { respellConstructId } from '../plan/paths.ts';
import type { NetworkSubnetType, VpcNetwork } from './network.ts';
import type { SelectedSubnet } from './runtime.ts';

const TYPE_ORDER: readonly NetworkSubnetType[] = ['public', 'private', 'isolated'];

/** The created subnets of the groups with this name, public ones first (CDK facts 3.11). */
export function selectByGroupName(vpc: VpcNetwork, groupName: string): readonly SelectedSubnet[] {
  const wanted = respellConstructId(groupName);
  return TYPE_ORDER.flatMap((type) => vpc.groups.filter((group) => group.subnetType === type))
    .filter((group) => respellConstructId(group.name) === wanted)
    .flatMap((group) => group.subnets)
    .flatMap(({ created }) =>
      created
        ? [{ logicalId: created.logicalIds.subnet, routeTableLogicalId: created.logicalIds.routeTable }]
        : [],
    );
}
