import { memoByIdentity } from '../base/memo.ts';
import type { GatewayEndpoint, SubnetGroup, Vpc } from '../kinds/index.ts';
import { field, list, literal, member, methodCall, struct } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Expression, Statement, Struct, StructField } from '../plan/plan.ts';
import { policyStatements } from './endpoint-policy.ts';
import { nameOf, referTo } from './names.ts';
import { subnetTypeMembers } from './subnet-group.ts';
import { tagStatements } from './tags.ts';

/** A gateway endpoint in a line of its own, and what its policy says. */
export const composeGatewayEndpoint = memoByIdentity(
  (endpoint: GatewayEndpoint, vpc: Vpc, ...groups: readonly SubnetGroup[]): readonly Statement[] => {
    const { id, constructId, tags = [] } = endpoint;
    const options = gatewayEndpointOptions(endpoint, groups);
    return [
      {
        origin: { id },
        ...nameOf(endpoint),
        expression: methodCall(referTo(vpc), 'addGatewayEndpoint', literal(constructId), options),
      },
      ...policyStatements(endpoint),
      ...tagStatements(referTo(endpoint), tags, { id, field: 'tags' }),
    ];
  },
);

const constants = { s3: 'S3', dynamodb: 'DYNAMODB', s3express: 'S3_EXPRESS' } as const;

export function gatewayEndpointOptions(endpoint: GatewayEndpoint, groups: readonly SubnetGroup[]): Struct {
  const { id, service } = endpoint;
  const constant = member('aws_ec2.GatewayVpcEndpointAwsService', constants[service]);
  return struct(
    'aws_ec2.GatewayVpcEndpointOptions',
    [field('service', constant, { id, field: 'service' }), subnetSelections(endpoint, groups)],
    { id },
  );
}

/** By the groups that are named, as far as its VPC has them, or by a type; the CDK takes all where nothing is said. */
function subnetSelections(
  { id, subnetGroups = [], subnetType }: GatewayEndpoint,
  groups: readonly SubnetGroup[],
): StructField | undefined {
  const named = subnetGroups.flatMap((name) => groups.find((group) => group.id === name) ?? []);
  if (named.length > 0) {
    const selections = named.map(({ constructId }) =>
      selection('subnetGroupName', literal(respellConstructId(constructId))),
    );
    return field('subnets', list(selections), { id, field: 'subnetGroups' });
  }
  if (subnetGroups.length > 0 || subnetType === undefined) return undefined;
  const type = member('aws_ec2.SubnetType', subnetTypeMembers[subnetType]);
  return field('subnets', list([selection('subnetType', type)]), { id, field: 'subnetType' });
}

function selection(name: string, value: Expression): Struct {
  return struct('aws_ec2.SubnetSelection', [field(name, value)]);
}
