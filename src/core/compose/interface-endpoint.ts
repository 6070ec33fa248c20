import { memoByIdentity } from '../base/memo.ts';
import { endpointServiceByName } from '../catalog/endpoint-services.ts';
import type { Environment } from '../design/design.ts';
import type { AnySubnetGroup, AnyVpc, Connectable, InterfaceEndpoint } from '../kinds/index.ts';
import { creation, field, list, literal, member, methodCall, struct } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { policyStatements } from './endpoint-policy.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { subnetSelection } from './subnet-selection.ts';
import { tagStatements } from './tags.ts';

/** An interface endpoint, and what its policy says. */
export const composeInterfaceEndpoint = memoByIdentity(
  (
    endpoint: InterfaceEndpoint,
    vpc: AnyVpc,
    environment: Environment,
    group: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ): readonly Statement[] => {
    const { id } = endpoint;
    const { plain } = sayingsOf(endpoint);
    const options = struct('aws_ec2.InterfaceVpcEndpointOptions', [
      field('service', service(endpoint), { id, field: 'service' }),
      plain('privateDnsEnabled'),
      subnetSelection(endpoint, { vpc, environment, group }, 'subnets'),
      carried.length === 0
        ? undefined
        : field('securityGroups', list(carried.map(referTo)), { id, field: 'securityGroups' }),
      plain('open'),
    ]);
    return [
      {
        origin: { id },
        ...nameOf(endpoint),
        expression: methodCall(referTo(vpc), 'addInterfaceEndpoint', literal(endpoint.constructId), options),
      },
      ...policyStatements(endpoint),
      ...tagStatements(referTo(endpoint), endpoint.tags ?? [], { id, field: 'tags' }),
    ];
  },
);

/** AWS's own by their constants, with ports that are known; others by name and port. */
function service({ id, service: name, port }: InterfaceEndpoint): Expression {
  const known = endpointServiceByName(name);
  if (known) return member('aws_ec2.InterfaceVpcEndpointAwsService', known.constant);
  const said = port === undefined ? [] : [{ ...literal(port), origin: { id, field: 'port' } }];
  return creation('aws_ec2.InterfaceVpcEndpointService', literal(name), ...said);
}
