import { constructIdFor, kinds, type Output, type SubnetGroup, type Vpc } from '../../../core/index.ts';

type Proposed = Omit<Output, 'constructId'>;

const { options } = kinds.vpc.fields.outputs.fields.of;

/** Everything that can be handed out with one click and isn't yet. */
export function proposedOutputs(
  outputs: readonly Output[],
  groups: readonly SubnetGroup[],
): readonly Proposed[] {
  const all: readonly Proposed[] = [
    { of: 'vpc-id' },
    ...groups.filter((group) => !group.reserved).map(({ id }): Proposed => ({ of: 'subnet-ids', group: id })),
    ...groups
      .filter((group) => !group.reserved)
      .map(({ id }): Proposed => ({ of: 'route-table-ids', group: id })),
    { of: 'nat-addresses' },
  ];
  return all.filter(({ of, group }) => !outputs.some((output) => output.of === of && output.group === group));
}

/** "Subnet IDs of Application" */
export function outputWords({ of, group }: Proposed, groups: readonly SubnetGroup[]): string {
  const label = options.find(({ value }) => value === of)?.label ?? of;
  if (of === 'vpc-id' || of === 'nat-addresses') return label;
  return `${label} of ${groups.find(({ id }) => id === group)?.label ?? 'a group that is gone'}`;
}

/** An output under a name that is free in its stack: `VpcId`, `ApplicationSubnetIds`, `OrdersVpcNatAddresses`. */
export function withName(
  proposed: Proposed,
  vpc: Vpc,
  groups: readonly SubnetGroup[],
  taken: readonly string[],
): Output {
  const owner = groups.find(({ id }) => id === proposed.group)?.constructId ?? vpc.constructId;
  const suffix = {
    'vpc-id': 'Id',
    'subnet-ids': 'SubnetIds',
    'route-table-ids': 'RouteTableIds',
    'nat-addresses': 'NatAddresses',
  };
  return { ...proposed, constructId: constructIdFor(`${owner}${suffix[proposed.of]}`, 'vpc', taken) };
}
