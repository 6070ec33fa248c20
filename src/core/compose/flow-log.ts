import { memoByIdentity } from '../base/memo.ts';
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
  reference,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Expression, Reference, Statement, StructField } from '../plan/plan.ts';
import { enumMember } from './enum-member.ts';
import { flowLogDestination } from './flow-log-destination.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { selectingSubnets, subnetAt } from './selected-subnets.ts';
import { tagStatements } from './tags.ts';

/**
 * `vpc.addFlowLog` for the whole of a VPC; for a group an `ec2.FlowLog` in each of its subnets, all with one
 * destination. Whether the VPC is told in its props or later makes no difference to the flow log, so it is told later,
 * when all that the destination speaks of is there. Tags reach what a flow log makes in itself; what it needs to be told
 * of is made in the VPC, and tagged by itself.
 */
export const composeFlowLog = memoByIdentity(
  (
    flowLog: FlowLog,
    vpc: Vpc,
    environment: Environment,
    group: SubnetGroup | undefined,
  ): readonly Statement[] => {
    const { id, constructId, group: named, tags = [] } = flowLog;
    const origin = { id };
    const isOfVpc = named === undefined;
    const {
      statements,
      destination,
      made: targets,
    } = flowLogDestination(flowLog, vpc, {
      isShared: !isOfVpc,
    });
    const tagged = (own: readonly Reference[]) =>
      [...targets, ...own].flatMap((one) => tagStatements(one, tags, { id, field: 'tags' }));
    const options = [
      ...recordFields(flowLog),
      destination && field('destination', destination, { id, field: 'destination' }),
    ];
    if (isOfVpc) return [...statements, addedToVpc(flowLog, vpc, options), ...tagged([referTo(flowLog)])];
    // One that is gone is called by its id, so that the CDK refuses it as we do.
    const { selection, statements: selecting } = selectingSubnets(vpc, `${id} of`)(
      group ?? { id: named, constructId: named },
      { id, field: 'group' },
    );
    const made = Array.from({ length: zoneCountOfVpc(vpc, environment) }, (_, zone) => {
      const subnet = subnetAt(selection, zone);
      const resource = staticCall('aws_ec2.FlowLogResourceType', 'fromSubnet', subnet);
      const props = struct('aws_ec2.FlowLogProps', [
        field('resourceType', resource, { id, field: 'group' }),
        ...options,
      ]);
      return {
        origin,
        name: `${id} ${zone}`,
        called: `${respellConstructId(constructId)} ${zone + 1}`,
        expression: constructIn(subnet, 'aws_ec2.FlowLog', constructId, props),
      };
    });
    return [
      ...statements,
      ...(made.length > 0 ? selecting : []),
      ...made,
      ...tagged(made.map(({ name }) => reference(name))),
    ];
  },
);

function addedToVpc(flowLog: FlowLog, vpc: Vpc, options: readonly (StructField | undefined)[]): Statement {
  const { id, constructId } = flowLog;
  const props = struct('aws_ec2.FlowLogOptions', options);
  const args = props.fields.length > 0 ? [literal(constructId), props] : [literal(constructId)];
  return {
    origin: { id },
    ...nameOf(flowLog),
    expression: methodCall(referTo(vpc), 'addFlowLog', ...args),
  };
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
