import { boundedZones } from '../catalog/zone-bound.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import type { Output, SubnetGroup, Vpc } from '../kinds/index.ts';
import {
  construct,
  element,
  field,
  list,
  literal,
  methodCall,
  property,
  reference,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import { natGatewayCount } from '../plan/nat-count.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { referTo } from './names.ts';

/**
 * `CfnOutput`s in the order in which the person wants them. The subnets of a group are selected once, under a name,
 * before the first output that needs them.
 */
export function outputStatements(
  vpc: Vpc,
  environment: Environment,
  groups: readonly SubnetGroup[],
): readonly Statement[] {
  const selected = new Set<string>();
  return (vpc.outputs ?? []).flatMap((output, item) => {
    const origin = { id: vpc.id, field: 'outputs', item };
    const group = groups.find(({ id }) => id === output.group);
    const groupName = group?.constructId ?? output.group ?? '';
    const selection = `${vpc.id} ${group?.id ?? groupName}`;
    const statements: Statement[] = [];
    if (needsSelection(output) && !selected.has(selection)) {
      selected.add(selection);
      const called = `${respellConstructId(vpc.constructId)}/${respellConstructId(groupName)} subnets`;
      statements.push({ origin, name: selection, called, expression: selectSubnets(vpc, groupName) });
    }
    const value = outputValue(output, { vpc, groups, selection, zones: zoneCountOfVpc(vpc, environment) });
    const props = struct('CfnOutputProps', [
      field('value', value, { ...origin }),
      output.description === undefined
        ? undefined
        : field('description', literal(output.description), origin),
      output.exportName === undefined ? undefined : field('exportName', literal(output.exportName), origin),
    ]);
    return [...statements, { origin, expression: construct('CfnOutput', output.constructId, props) }];
  });
}

function needsSelection(output: Output): boolean {
  return output.of === 'subnet-ids' || output.of === 'route-table-ids';
}

function selectSubnets(vpc: Vpc, groupName: string): Expression {
  const name = literal(respellConstructId(groupName));
  const props = struct('aws_ec2.SubnetSelection', [field('subnetGroupName', name)]);
  return methodCall(referTo(vpc), 'selectSubnets', props);
}

interface OutputContext {
  readonly vpc: Vpc;
  readonly groups: readonly SubnetGroup[];
  readonly selection: string;
  readonly zones: number;
}

function outputValue(output: Output, context: OutputContext): Expression {
  switch (output.of) {
    case 'vpc-id':
      return property(referTo(context.vpc), 'vpcId');
    case 'subnet-ids':
      return joined(property(reference(context.selection), 'subnetIds'));
    case 'route-table-ids':
      return joined(
        list(Array.from({ length: context.zones }, (_, zone) => routeTableId(context.selection, zone))),
      );
    case 'nat-addresses':
      return joined(list(natElasticIps(context).map((eip) => staticCall('Fn', 'ref', literal(eip)))));
  }
}

function joined(values: Expression): Expression {
  return staticCall('Fn', 'join', literal(','), values);
}

function routeTableId(selection: string, zone: number): Expression {
  const subnet = element(property(reference(selection), 'subnets'), zone);
  return property(property(subnet, 'routeTable'), 'routeTableId');
}

/** The CDK hands out no address of a NAT gateway, so its Elastic IP is named by the logical id that it will have. */
function natElasticIps({ vpc, groups, zones }: OutputContext): readonly string[] {
  const created = groups.filter((group) => !group.reserved);
  const carriers = created.filter(
    (group) =>
      group.subnetType === 'public' && (vpc.natSubnetGroup === undefined || vpc.natSubnetGroup === group.id),
  );
  const subnets = carriers.flatMap((group) =>
    Array.from({ length: zones }, (_, zone) => `${respellConstructId(group.constructId)}Subnet${zone + 1}`),
  );
  const count = natGatewayCount({
    requested: vpc.natGateways,
    zones: zones + boundedZones(vpc.reservedAzs ?? 0),
    hasPrivateGroup: created.some((group) => group.subnetType === 'private'),
    hasInternetGateway:
      vpc.createInternetGateway !== false && created.some((group) => group.subnetType !== 'isolated'),
  });
  return subnets
    .slice(0, count)
    .map((subnet) => logicalId(respellConstructId(vpc.constructId), subnet, 'EIP'));
}
