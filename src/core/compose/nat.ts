import { hasRegionalNat, type NatInstances, type SubnetGroup, type Vpc } from '../kinds/index.ts';
import { field, list, literal, staticCall, struct } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { StaticCall, Struct, StructField } from '../plan/plan.ts';
import { referTo } from './names.ts';
import { sayingsOf } from './said.ts';

/** How private subnets get out: how many NAT gateways, of which kind, and where they stand. */
export function natProps(
  vpc: Vpc,
  instances: NatInstances | undefined,
  groups: readonly SubnetGroup[],
): readonly (StructField | undefined)[] {
  if (hasRegionalNat(vpc))
    return [field('natGatewayProvider', regionalGateway(vpc), { id: vpc.id, field: 'natGatewayType' })];
  const { said, plain } = sayingsOf(vpc);
  return [
    plain('natGateways'),
    instances ? field('natGatewayProvider', referTo(instances), { id: instances.id }) : zonalGateways(vpc),
    said('natSubnetGroup', (group) => selection(groupName(groups, group)), 'natGatewaySubnets'),
  ];
}

/** Nothing is said of them where nobody asks for anything. */
function zonalGateways(vpc: Vpc): StructField | undefined {
  const { id, natGatewayType, natEipAllocationIds } = vpc;
  const props = struct('aws_ec2.NatGatewayProps', [
    sayingsOf(vpc).said('natEipAllocationIds', (ids) => list(ids.map(literal)), 'eipAllocationIds'),
    maxDrainDuration(vpc),
  ]);
  const isSaid = props.fields.length > 0;
  if (!isSaid && natGatewayType === undefined) return undefined;
  const ofProps = natEipAllocationIds ? 'natEipAllocationIds' : 'natMaxDrainDuration';
  const provider = staticCall('aws_ec2.NatProvider', 'gateway', ...(isSaid ? [props] : []));
  return field('natGatewayProvider', provider, { id, field: natGatewayType ? 'natGatewayType' : ofProps });
}

/** It takes one Elastic IP of the person's own: the first that is given. */
function regionalGateway(vpc: Vpc): StaticCall {
  const { id, natEipAllocationIds: [first] = [] } = vpc;
  const props = struct('aws_ec2.RegionalNatGatewayProviderProps', [
    first === undefined
      ? undefined
      : field('allocationId', literal(first), { id, field: 'natEipAllocationIds' }),
    maxDrainDuration(vpc),
  ]);
  return staticCall('aws_ec2.NatProvider', 'regionalGateway', ...(props.fields.length > 0 ? [props] : []));
}

function maxDrainDuration(vpc: Vpc): StructField | undefined {
  return sayingsOf(vpc).said(
    'natMaxDrainDuration',
    (seconds) => staticCall('Duration', 'seconds', literal(seconds)),
    'maxDrainDuration',
  );
}

function selection(subnetGroupName: string): Struct {
  return struct('aws_ec2.SubnetSelection', [
    field('subnetGroupName', literal(respellConstructId(subnetGroupName))),
  ]);
}

/** The name in code of a group; a group that is gone is called by its id, so that the CDK refuses it as we do. */
function groupName(groups: readonly SubnetGroup[], id: string): string {
  return groups.find((group) => group.id === id)?.constructId ?? id;
}
