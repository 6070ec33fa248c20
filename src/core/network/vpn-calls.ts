import type { Finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import type { Construct, MethodCall } from '../plan/plan.ts';
import { evaluate } from './evaluate.ts';
import { object, type Value } from './runtime.ts';
import type { StackRun } from './stack-run.ts';
import { takeInVpc } from './vpc-children.ts';
import type { VpcNetwork } from './vpc-network.ts';
import { addVpnConnection } from './vpn.ts';
import { type AddedDraft, alarmDraft } from './vpn-alarms.ts';

/** A call by which a VPC gets a VPN connection, or an alarm somebody to tell. */
export function callVpn(
  { object: on, method, args }: MethodCall,
  origin: Place,
  run: StackRun,
): { readonly value: Value | undefined } | undefined {
  if (method !== 'addVpnConnection' && method !== 'addAlarmAction') return undefined;
  const target = evaluate(on, run.names);
  if (target.is !== 'object') return undefined;
  const of = target.object;
  if (of.type === 'vpc' && method === 'addVpnConnection')
    return { value: connectionAdded(of.vpc, args, origin, run) };
  if (of.type !== 'alarm' || method !== 'addAlarmAction') return undefined;
  const topic = args[0] && evaluate(args[0], run.names);
  if (topic?.is === 'object' && topic.object.type === 'topic') of.alarm.actions.push(topic.object.arn);
  return { value: undefined };
}

function connectionAdded(
  vpc: VpcNetwork,
  args: MethodCall['args'],
  origin: Place,
  run: StackRun,
): Value | undefined {
  const added = run.added.get(vpc) ?? [];
  const before = [
    ...vpc.vpnConnections,
    ...added.flatMap((one) => (one.is === 'vpn-connection' ? one.connection : [])),
  ];
  const report = (found: Finding) => void run.findings.push(found);
  const connection = addVpnConnection(vpc, args, origin, before, report);
  if (!connection) return undefined;
  takeInVpc(vpc, connection.id, origin, run);
  const own = { is: 'vpn-connection' as const, connection, alarms: [] };
  addTo(vpc, own, run);
  return object({ type: 'vpn-connection', vpc, added: own });
}

/** An alarm in a VPC or in one of its connections. */
export function makeAlarm(construct: Construct, origin: Place, run: StackRun): Value | undefined {
  const within = construct.scope ? evaluate(construct.scope, run.names) : undefined;
  if (within?.is !== 'object') return undefined;
  const of = within.object;
  if (of.type !== 'vpc' && of.type !== 'vpn-connection') return undefined;
  const connection = of.type === 'vpc' ? undefined : of.added;
  const alarm = alarmDraft(construct, origin, of.vpc, connection?.connection, run.names);
  if (!alarm) return undefined;
  if (connection) connection.alarms.push(alarm);
  else addTo(of.vpc, { is: 'alarm', alarm }, run);
  return object({ type: 'alarm', alarm });
}

function addTo(vpc: VpcNetwork, added: AddedDraft, run: StackRun): void {
  run.added.set(vpc, [...(run.added.get(vpc) ?? []), added]);
  run.madeInVpcs.push((added.is === 'alarm' ? added.alarm.made : added.connection).logicalId);
}
