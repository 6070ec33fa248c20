import type { Place } from '../base/place.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import {
  type AnyOutput,
  hasRegionalNat,
  type NatInstances,
  type Output,
  type SubnetGroup,
  type Vpc,
} from '../kinds/index.ts';
import {
  construct,
  field,
  list,
  literal,
  property,
  reference,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { referTo } from './names.ts';
import { natSubnetIds } from './nat-subnets.ts';
import { routeTableId, type SelectSubnets, subnetAt } from './selected-subnets.ts';

/** `CfnOutput`s in the order in which the person wants them. */
export function outputStatements(
  vpc: Vpc,
  environment: Environment,
  instances: NatInstances | undefined,
  groups: readonly SubnetGroup[],
  select: SelectSubnets,
): readonly Statement[] {
  const hasGateways = !instances && !hasRegionalNat(vpc);
  const zones = zoneCountOfVpc(vpc, environment);
  return (vpc.outputs ?? []).flatMap((output, item) => {
    const origin = { id: vpc.id, field: 'outputs', item };
    // One that is gone is called by its id, so that the CDK refuses it as we do.
    const gone = output.group ?? '';
    const group = groups.find(({ id }) => id === gone) ?? { id: gone, constructId: gone };
    const { selection, statements } = needsSelection(output)
      ? select(group, origin)
      : { selection: '', statements: [] };
    const value = outputValue(output, { vpc, groups, selection, zones, hasGateways });
    return [...statements, outputStatement(output, value, origin)];
  });
}

/** A `CfnOutput`. */
export function outputStatement(
  { constructId, description, exportName }: AnyOutput,
  value: Expression,
  origin: Place,
): Statement {
  const props = struct('CfnOutputProps', [
    field('value', value, { ...origin }),
    description === undefined ? undefined : field('description', literal(description), origin),
    exportName === undefined ? undefined : field('exportName', literal(exportName), origin),
  ]);
  return { origin, expression: construct('CfnOutput', constructId, props) };
}

function needsSelection(output: Output): boolean {
  return output.of === 'subnet-ids' || output.of === 'route-table-ids';
}

interface OutputContext {
  readonly vpc: Vpc;
  readonly groups: readonly SubnetGroup[];
  readonly selection: string;
  readonly zones: number;
  /** NAT gateways, each with an address of its own in one zone. */
  readonly hasGateways: boolean;
}

function outputValue(output: Output, context: OutputContext): Expression {
  switch (output.of) {
    case 'vpc-id':
      return property(referTo(context.vpc), 'vpcId');
    case 'subnet-ids':
      return joined(property(reference(context.selection), 'subnetIds'));
    case 'route-table-ids':
      return joined(
        list(
          Array.from({ length: context.zones }, (_, zone) => routeTableId(subnetAt(context.selection, zone))),
        ),
      );
    case 'nat-addresses':
      return joined(list(natElasticIps(context).map((eip) => staticCall('Fn', 'ref', literal(eip)))));
  }
}

/** Texts as one, by commas. */
export function joined(values: Expression): Expression {
  return staticCall('Fn', 'join', literal(','), values);
}

/** The CDK hands out no address of a NAT gateway, so its Elastic IP is named by the logical id that it will have. */
function natElasticIps({ vpc, groups, zones, hasGateways }: OutputContext): readonly string[] {
  if (!hasGateways) return [];
  return natSubnetIds(vpc, groups, zones).map((subnet) =>
    logicalId(respellConstructId(vpc.constructId), subnet, 'EIP'),
  );
}
