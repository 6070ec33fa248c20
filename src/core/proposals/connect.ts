import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { type Call, hasSecurityGroups, isPeer, type Thing, type Verb } from '../kinds/index.ts';
import { freeId, type Proposed } from './proposal.ts';

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

/** The traffic with which the form of a new arrow opens. */
export function proposedPort(_design: Design, _ends: Ends): PortChoice {
  return { port: 'tcp', fromPort: 443 };
}

/**
 * A connection of who opens it to whom it leads to. It is said on the side that opens, where that has security groups;
 * from an address outside it is said on the side that is opened.
 */
export function connectionBetween(design: Design, ends: Ends, port?: PortChoice): Call | undefined {
  const [from, to] = [thingById(design, ends.from), thingById(design, ends.to)];
  if (!from || !to || whyNotConnect(from, to) !== undefined) return undefined;
  const id = freeId(design, 'connection');
  const traffic = port ?? proposedPort(design, ends);
  if (from === to) return { id, verb: 'allowInternally', on: from.id, ...traffic };
  return hasSecurityGroups(from)
    ? { id, verb: 'allowTo', on: from.id, other: to.id, ...traffic }
    : { id, verb: 'allowFrom', on: to.id, other: from.id, ...traffic };
}

/** Adds a connection as one step. */
export function connect(design: Design, call: Call): Proposed {
  const [on, other] = [call.on, call.other ?? call.on].map((id) => thingById(design, id)?.label);
  if (on === undefined || other === undefined) return refuse();
  const [from, to] = call.verb === 'allowFrom' ? [other, on] : [on, other];
  const label = from === to ? `Connect members of ${on}` : `Connect ${from} to ${to}`;
  return accept({ command: { do: 'add-call', call }, label, select: call.id });
}

/** The method that says the same of the other direction, on the same side. */
const reversed: { readonly [V in Verb]?: Verb } = {
  allowTo: 'allowFrom',
  allowFrom: 'allowTo',
  allowFromAnyIpv4: 'allowToAnyIpv4',
  allowToAnyIpv4: 'allowFromAnyIpv4',
  addIngressRule: 'addEgressRule',
  addEgressRule: 'addIngressRule',
  allowDefaultPortFrom: 'allowDefaultPortTo',
  allowDefaultPortTo: 'allowDefaultPortFrom',
};

/**
 * Lets the other end open the connections instead. The side on which it is said stays, so that code and template
 * keep their order; `undefined` where there is no other direction, as among members.
 */
export function swapDirection({ verb }: Call): Pick<Call, 'verb'> | undefined {
  const other = reversed[verb];
  return other && { verb: other };
}
