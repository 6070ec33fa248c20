import type { Place } from '../base/place.ts';
import type { Construct, MethodCall } from '../plan/plan.ts';
import { evaluate } from './evaluate.ts';
import { gatewayEndpointDraft } from './gateway-endpoint.ts';
import { interfaceEndpointDraft } from './interface-endpoint.ts';
import { policyStatement } from './policy-document.ts';
import { missing, object, type Value } from './runtime.ts';
import type { StackRun } from './stack-run.ts';
import { textOf } from './values.ts';
import { takeInVpc } from './vpc-children.ts';
import type { VpcNetwork } from './vpc-network.ts';

/** What statements do about the endpoints of a VPC; `undefined` where a call is about something else. */
export function callEndpoint(
  call: MethodCall,
  origin: Place,
  run: StackRun,
): { readonly value: Value | undefined } | undefined {
  const { method } = call;
  if (method !== 'addInterfaceEndpoint' && method !== 'addGatewayEndpoint' && method !== 'addToPolicy')
    return undefined;
  const target = evaluate(call.object, run.names);
  // A finding already says why there is none.
  if (target.is !== 'object') return { value: undefined };
  const values = call.args.map((arg) => evaluate(arg, run.names));
  if (method === 'addToPolicy') {
    addToPolicy(target.object, values);
    return { value: undefined };
  }
  if (target.object.type !== 'vpc') return undefined;
  const { vpc } = target.object;
  if (method === 'addGatewayEndpoint') {
    const [id, options] = values;
    return {
      value: addGateway({ subject: call, vpc, id: textOf(id) ?? '', options, inProps: false }, origin, run),
    };
  }
  const report = reporter(run);
  const draft = interfaceEndpointDraft(call, vpc, values, origin, { scope: run.scope, report });
  takeInVpc(vpc, textOf(values[0]) ?? '', origin, run);
  run.constructs.push({ is: 'interface-endpoint', draft });
  run.madeInVpcs.push(draft.parts.logicalId);
  return { value: object({ type: 'interface-endpoint', connections: draft.connections, draft }) };
}

/** The gateway endpoints among the properties of a VPC. */
export function endpointsInProps({ props }: Construct, vpc: VpcNetwork, origin: Place, run: StackRun): void {
  const given = props?.fields.find(({ name }) => name === 'gatewayEndpoints')?.value;
  if (given?.is !== 'dictionary') return;
  for (const [id, subject] of given.entries) {
    const own = (subject.is === 'struct' ? subject.origin : undefined) ?? origin;
    addGateway({ subject, vpc, id, options: evaluate(subject, run.names), inProps: true }, own, run);
  }
}

interface Gateway {
  readonly subject: object;
  readonly vpc: VpcNetwork;
  readonly id: string;
  readonly options: Value | undefined;
  readonly inProps: boolean;
}

function addGateway(gateway: Gateway, origin: Place, run: StackRun): Value {
  const draft = gatewayEndpointDraft({ ...gateway, origin, scope: run.scope, report: reporter(run) });
  takeInVpc(gateway.vpc, gateway.id, origin, run);
  run.constructs.push({ is: 'gateway-endpoint', draft });
  run.madeInVpcs.push(draft.parts.logicalId);
  return object({ type: 'gateway-endpoint', draft });
}

function addToPolicy(
  of: Extract<Value, { readonly is: 'object' }>['object'],
  [statement = missing]: readonly Value[],
): void {
  if (of.type !== 'interface-endpoint' && of.type !== 'gateway-endpoint') return;
  if (statement.is === 'object' && statement.object.type === 'policy-statement')
    of.draft.policy.push(policyStatement(statement.object.props));
}

function reporter({ findings }: StackRun) {
  return (found: Parameters<typeof findings.push>[number]) => void findings.push(found);
}
