import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { callsOf, thingById } from '../design/queries.ts';
import { targetId, targetPortOf, targetsOf } from '../design/targets.ts';
import {
  type Call,
  hasDefaultPort,
  hasRole,
  hasSecurityGroups,
  isMachine,
  isPeer,
  type Listener,
  runsWindows,
  type Thing,
  verbShapes,
} from '../kinds/index.ts';
import { saysDefaultPort } from './default-port.ts';
import { asOne, freeId, type Proposed } from './proposal.ts';

/** What a new connection carries until the person says otherwise. */
export type PortChoice = Pick<Call, 'port' | 'fromPort' | 'toPort' | 'protocol'>;

/** Two boxes that an arrow joins: who opens the connections, and whom they lead to. */
export interface Ends {
  readonly from: Id;
  readonly to: Id;
}

/** Why an arrow can't lead from one thing to another; `undefined` where it can. */
export function whyNotConnect(from: Thing | undefined, to: Thing | undefined): string | undefined {
  for (const end of [from, to]) {
    if (!end) return 'An arrow ends on a box.';
    if (end.kind === 'vpc')
      return `${end.label} is a VPC: connections are allowed to and from security groups in it.`;
    if (!hasSecurityGroups(end) && !isPeer(end))
      return `${end.label} has no security group: its subnets follow routes, not connections.`;
  }
  return from && to && isPeer(from) && isPeer(to)
    ? `${from.label} and ${to.label} are both outside: one end needs a security group.`
    : undefined;
}

/**
 * A connection of who opens it to whom it leads to. It is said on the side that opens, where that has security groups;
 * from an address outside it is said on the side that is opened. A load balancer is reached at its listeners, and
 * what they and databases answer on is their own default port.
 */
export function connectionBetween(design: Design, ends: Ends, port?: PortChoice): Call | undefined {
  const [from, to] = [thingById(design, ends.from), thingById(design, ends.to)];
  if (!from || !to || whyNotConnect(from, to) !== undefined) return undefined;
  const id = freeId(design, 'connection');
  const opened = reachedAt(design, from, to);
  const traffic = port ?? proposedPort(from, opened, listenerFor(design, ends));
  const isNew = !saysItAlready(design, from, opened);
  if (from === to) return { id, verb: 'allowInternally', on: from.id, ...traffic };
  if (!hasSecurityGroups(from)) {
    return port === undefined && isNew && hasDefaultPort(opened)
      ? { id, verb: 'allowDefaultPortFrom', on: opened.id, other: from.id }
      : { id, verb: 'allowFrom', on: opened.id, other: from.id, ...traffic };
  }
  if (port === undefined && isNew && hasDefaultPort(opened))
    return { id, verb: 'allowToDefaultPort', on: from.id, other: opened.id };
  const on = listenerFor(design, ends) ?? from;
  return { id, verb: 'allowTo', on: on.id, other: opened.id, ...traffic };
}

/** Is the default port open between two already? Then a further connection is about another. */
function saysItAlready(design: Design, { id: from }: Thing, { id: to }: Thing): boolean {
  return callsOf(design).some(
    (call) =>
      saysDefaultPort(call) &&
      ((call.on === from && call.other === to) || (call.on === to && call.other === from)),
  );
}

/** The listener at which a load balancer is reached: the first that the other end can't open yet. */
function reachedAt(design: Design, from: Thing, to: Thing): Thing {
  if (to.kind !== 'load-balancer' || from === to) return to;
  const listeners = design.things.filter((thing) => thing.kind === 'listener' && thing.parent === to.id);
  const isOpen = ({ id }: Thing) =>
    callsOf(design).some(
      ({ on, other }) => (on === id && other === from.id) || (on === from.id && other === id),
    );
  return listeners.find((listener) => !isOpen(listener)) ?? to;
}

const HTTPS: PortChoice = { port: 'tcp', fromPort: 443 };

/** The traffic with which the form of a new arrow opens. */
function proposedPort(from: Thing, to: Thing, listener: Listener | undefined): PortChoice {
  if (listener) return { port: 'tcp', fromPort: targetPortOf(listener) ?? 80 };
  const isAdministration = isPeer(from) && from.kind !== 'internet' && isMachine(to);
  if (from.kind !== 'bastion-host' && !isAdministration) return HTTPS;
  return { port: 'tcp', fromPort: hasRole(to) && runsWindows(to) ? 3389 : 22 };
}

/** The listener that an arrow can give a further target: the one that it begins at, or the first of its load balancer. */
function listenerFor(design: Design, { from, to }: Ends): Listener | undefined {
  const target = thingById(design, to);
  if (!target || !hasRole(target)) return undefined;
  return design.things.find(
    (thing): thing is Listener =>
      thing.kind === 'listener' &&
      (thing.id === from || thing.parent === from) &&
      (thing.action ?? 'forward') === 'forward' &&
      !targetsOf(thing).includes(to) &&
      thingById(design, thing.parent)?.parent === target.parent,
  );
}

/** The listener whose requests a connection would let pass, so that it can have the other end as a target. */
export function listenerOf(design: Design, { verb, on, other, port }: Call): Listener | undefined {
  return verb === 'allowTo' && port === 'tcp' && other !== undefined
    ? listenerFor(design, { from: on, to: other })
    : undefined;
}

/**
 * Adds a connection as one step. With a listener its other end becomes a target of it: that brings the rules for an
 * Auto Scaling group; an instance gets them by the connection, which is added beside.
 */
export function connect(design: Design, call: Call, listener?: Listener): Proposed {
  const [on, other] = [call.on, call.other ?? call.on].map((id) => thingById(design, id));
  if (!on || !other) return refuse();
  const [from, to] = verbShapes[call.verb].opens === 'other' ? [other, on] : [on, other];
  const label = from === to ? `Connect members of ${on.label}` : `Connect ${from.label} to ${to.label}`;
  if (!listener) return accept({ command: { do: 'add-call', call }, label, select: call.id });
  const targetPort = targetPortOf(listener) ?? call.fromPort;
  const needsCall = to.kind === 'instance' || call.fromPort !== targetPort;
  const set = (field: string, value: unknown): Command => ({
    do: 'set-field',
    id: listener.id,
    field,
    value,
  });
  const commands: readonly Command[] = [
    ...(targetPortOf(listener) === undefined ? [set('targetPort', targetPort)] : []),
    set('targets', [...(listener.targets ?? []), to.id]),
    ...(needsCall ? [{ do: 'add-call', call } as const] : []),
  ];
  const select = needsCall ? call.id : targetId(listener.id, to.id);
  return accept({ command: asOne(label, commands), label, select });
}
