import type { ConstructThing, GatewayEndpoint } from '../kinds/index.ts';
import { creation, field, list, literal, member, methodCall, struct } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { referTo } from './names.ts';

type PolicyStatement = NonNullable<GatewayEndpoint['policy']>[number];

/** `addToPolicy` for each statement; one that says nobody is left for the CDK to refuse. */
export function policyStatements(
  endpoint: ConstructThing & { readonly policy?: readonly PolicyStatement[] },
): readonly Statement[] {
  return (endpoint.policy ?? []).map((statement, item): Statement => {
    const origin = { id: endpoint.id, field: 'policy', item };
    const { effect, principals = [], actions = [], resources = [] } = statement;
    const said = (name: string, values: readonly string[], write: (value: string) => Expression) =>
      values.length === 0 ? undefined : field(name, list(values.map(write)), origin);
    const props = struct('aws_iam.PolicyStatementProps', [
      effect === undefined
        ? undefined
        : field('effect', member('aws_iam.Effect', effect.toUpperCase()), origin),
      said('principals', principals, principal),
      said('actions', actions, literal),
      said('resources', resources, literal),
    ]);
    return {
      origin,
      expression: methodCall(referTo(endpoint), 'addToPolicy', creation('aws_iam.PolicyStatement', props)),
    };
  });
}

const ACCOUNT = /^[0-9]+$/;

function principal(name: string): Expression {
  if (name === '*') return creation('aws_iam.AnyPrincipal');
  return creation(ACCOUNT.test(name) ? 'aws_iam.AccountPrincipal' : 'aws_iam.ArnPrincipal', literal(name));
}
