import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { DEFAULT_FIELDS, logFieldMember } from '../catalog/log-fields.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import type { FlowLog, SubnetGroup, Vpc } from '../kinds/index.ts';
import {
  constructIn,
  field,
  list,
  literal,
  member,
  methodCall,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Expression, Statement, StructField } from '../plan/plan.ts';
import { enumMember } from './enum-member.ts';
import { flowLogDestination } from './flow-log-destination.ts';
import { referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { selectingSubnets, subnetAt } from './selected-subnets.ts';

/**
 * `vpc.addFlowLog` for the whole of a VPC; for a group an `ec2.FlowLog` in each of its subnets, all with one
 * destination. Whether the VPC is told in its props or later makes no difference to the flow log, so it is told later,
 * when all that the destination speaks of is there.
 */
export const composeFlowLog = memoByIdentity(
  (
    flowLog: FlowLog,
    vpc: Vpc,
    environment: Environment,
    group: SubnetGroup | undefined,
  ): readonly Statement[] => {
    const { id, constructId, group: named } = flowLog;
    const origin = { id };
    const isOfVpc = named === undefined;
    const { statements, destination } = flowLogDestination(flowLog, vpc, { isShared: !isOfVpc });
    const options = [
      ...recordFields(flowLog),
      destination && field('destination', destination, { id, field: 'destination' }),
    ];
    if (isOfVpc) return [...statements, addedToVpc(constructId, vpc, options, origin)];
    // One that is gone is called by its id, so that the CDK refuses it as we do.
    const { selection, statements: selecting } = selectingSubnets(vpc, `${id} of`)(
      group ?? { id: named, constructId: named },
      { id, field: 'group' },
    );
    const made = Array.from({ length: zoneCountOfVpc(vpc, environment) }, (_, zone): Statement => {
      const subnet = subnetAt(selection, zone);
      const resource = staticCall('aws_ec2.FlowLogResourceType', 'fromSubnet', subnet);
      const props = struct('aws_ec2.FlowLogProps', [
        field('resourceType', resource, { id, field: 'group' }),
        ...options,
      ]);
      return { origin, expression: constructIn(subnet, 'aws_ec2.FlowLog', constructId, props) };
    });
    return [...statements, ...(made.length > 0 ? selecting : []), ...made];
  },
);

function addedToVpc(
  constructId: string,
  vpc: Vpc,
  options: readonly (StructField | undefined)[],
  origin: Place,
): Statement {
  const props = struct('aws_ec2.FlowLogOptions', options);
  const args = props.fields.length > 0 ? [literal(constructId), props] : [literal(constructId)];
  return { origin, expression: methodCall(referTo(vpc), 'addFlowLog', ...args) };
}

function recordFields(flowLog: FlowLog): readonly (StructField | undefined)[] {
  const { said } = sayingsOf(flowLog);
  return [
    said('trafficType', (type) => member('aws_ec2.FlowLogTrafficType', type.toUpperCase())),
    said('logFormat', (fields) => list(fields.map(logFormat))),
    said('maxAggregationInterval', (interval) =>
      member('aws_ec2.FlowLogMaxAggregationInterval', enumMember(interval)),
    ),
  ];
}

function logFormat(name: string): Expression {
  if (name === DEFAULT_FIELDS) return member('aws_ec2.LogFormat', 'ALL_DEFAULT_FIELDS');
  const known = logFieldMember(name);
  return known === undefined
    ? staticCall('aws_ec2.LogFormat', 'field', literal(name))
    : member('aws_ec2.LogFormat', known);
}
