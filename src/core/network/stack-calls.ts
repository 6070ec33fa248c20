import type { Finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import type { Expression, MethodCall } from '../plan/plan.ts';
import { type CallArguments, type Connections, connectionMethods, forEachPeer } from './connections.ts';
import { evaluate, isConstant } from './evaluate.ts';
import { addListener, addTargets, type TargetValue } from './load-balancer.ts';
import { groupOf } from './machine.ts';
import { peerText } from './peers.ts';
import { portMethods } from './ports.ts';
import type { RulePort } from './rule-network.ts';
import { object, type Value } from './runtime.ts';
import { addEgressRule, addIngressRule, type GroupDraft } from './security-group.ts';
import type { StackRun } from './stack-run.ts';
import { fieldOf, textOf } from './values.ts';

/** A call by which connections are allowed or a rule is added. */
export function runCall(call: MethodCall, origin: Place, run: StackRun): boolean {
  const { object: on, method } = call;
  const target = evaluate(on, run.names);
  if (target.is !== 'object') return false;
  const report = (found: Finding) => void run.findings.push(found);
  const given = argumentsOf(call, run);
  const context = { origin, stackId: run.scope.id, description: given.description, report };
  if (target.object.type === 'connections') {
    connectionMethods[method]?.(target.object.connections, given, context);
    return true;
  }
  if (target.object.type !== 'security-group') return false;
  const { group } = target.object;
  const { port } = given;
  if (!given.other || !port) return true;
  forEachPeer(given.other, (peer, other) => {
    const request = { ...context, peer, group: other, port, remote: false };
    if (method === 'addIngressRule') addIngressRule(group, request);
    else addEgressRule(group, request);
  });
  return true;
}

/** Further groups that a workload carries. */
function addGroup(groups: GroupDraft[], values: readonly Value[]): void {
  for (const value of values) {
    const group = groupOf(value);
    if (group) groups.push(group);
  }
}

/** A method of a workload; what it makes is the value of the statement. */
export function callWorkload({ object: on, method, args }: MethodCall, origin: Place, run: StackRun): Called {
  const target = evaluate(on, run.names);
  // By far the most calls are for connections, and those are no workloads.
  if (target.is !== 'object' || target.object.type === 'connections') return undefined;
  const of = target.object;
  const values = args.map((arg) => evaluate(arg, run.names));
  const report = (found: Finding) => void run.findings.push(found);
  if (method === 'addSecurityGroup' && 'draft' in of && 'groups' in of.draft) {
    addGroup(of.draft.groups, values);
    return { value: undefined };
  }
  if (method === 'addListener' && of.type === 'load-balancer') {
    const listener = addListener(of.draft, values, origin, report);
    if (!listener) return { value: undefined };
    const defaultPort = portMethods.tcp?.(listener.port);
    const connections: Connections = {
      name: listener.path.join('/'),
      groups: [...of.draft.groups],
      ...(defaultPort ? { defaultPort } : {}),
    };
    return { value: object({ type: 'listener', listener, connections }) };
  }
  if (method === 'addTargets' && of.type === 'listener') {
    addTargets(of.listener, values, targetsIn(values[1]), origin, report);
    return { value: undefined };
  }
  return undefined;
}

type Called = { readonly value: Value | undefined } | undefined;

function targetsIn(props: Value | undefined): readonly TargetValue[] {
  const targets = fieldOf(props, 'targets');
  return (targets?.is === 'list' ? targets.items : []).flatMap((target): readonly TargetValue[] => {
    if (target.is !== 'object') return [];
    const of = target.object;
    if (of.type === 'instance-target') return [{ is: 'instance', machine: of.machine }];
    return of.type === 'auto-scaling-group'
      ? [{ is: 'auto-scaling-group', machine: of.draft, connections: of.connections }]
      : [];
  });
}

type Arguments = CallArguments & { readonly description: string | undefined };

function argumentsOf(call: MethodCall, { names }: StackRun): Arguments {
  const { said, spoken } = saidIn(call);
  if (spoken.length === 0) return said;
  const { other, port, description } = readArguments(spoken.map((arg) => evaluate(arg, names)));
  return {
    other: other ?? said.other,
    port: port ?? said.port,
    description: said.description ?? description,
  };
}

/** What a call says by itself, read once, and the arguments that speak of what other statements made. */
const saidIn = memoByIdentity(
  ({ args }: MethodCall): { readonly said: Arguments; readonly spoken: readonly Expression[] } => ({
    said: readArguments(args.filter(isConstant).map((arg) => evaluate(arg, new Map()))),
    spoken: args.filter((arg) => !isConstant(arg)),
  }),
);

function readArguments(values: readonly Value[]): Arguments {
  let other: Connections | undefined;
  let port: RulePort | undefined;
  let description: string | undefined;
  for (const value of values) {
    description ??= textOf(value);
    if (value.is !== 'object') continue;
    const of = value.object;
    if ('connections' in of && of.type !== 'connections') other = of.connections;
    if (of.type === 'peer') other = { name: peerText(of.peer), groups: [], peer: of.peer };
    if (of.type === 'port') port = of.port;
  }
  return { other, port, description };
}
