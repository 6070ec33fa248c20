import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { GatewayEndpoint, InterfaceEndpoint } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Statements of endpoint policies that don't say who, what or on what, or whom AWS takes for another. */
export const endpointPolicies: Check = ({ design }) =>
  design.things.flatMap((thing) =>
    thing.kind === 'gateway-endpoint' || thing.kind === 'interface-endpoint' ? ofEndpoint(thing) : [],
  );

const ofEndpoint = memoByIdentity((endpoint: GatewayEndpoint | InterfaceEndpoint): readonly Finding[] => {
  const { id, label: name, kind, policy = [] } = endpoint;
  return policy.flatMap(({ principals = [], actions = [], resources = [] }, item): readonly Finding[] => {
    const at = { id, field: 'policy', item };
    const facts = { name, statement: item + 1 };
    const missing = [
      ...(actions.length === 0 ? (['actions'] as const) : []),
      ...(resources.length === 0 ? (['resources'] as const) : []),
    ];
    // https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
    const named = kind === 'gateway-endpoint' ? principals.find((principal) => principal !== '*') : undefined;
    return [
      ...(principals.length === 0 ? [finding('endpoint/no-principal', at, facts)] : []),
      ...(missing.length > 0 ? [finding('endpoint/incomplete-statement', at, { ...facts, missing })] : []),
      ...(named === undefined
        ? []
        : [finding('endpoint/gateway-principal', at, { ...facts, principal: named })]),
    ];
  });
});
