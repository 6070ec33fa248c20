import type { Id } from '../base/place.ts';
import { type Call, type VerbShape, verbShapes } from '../kinds/index.ts';
import type { RulePeer } from '../network/rule-network.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/** Words for the ends of rules and of the connections behind them. */

/** The other end of a rule, by its label in the design where it has one, and by its addresses or its id. */
export function otherEndWords(
  peer: RulePeer,
  label: string | undefined,
  { isGeneral }: { readonly isGeneral: boolean },
): string {
  if (peer.is === 'group') return label ?? peer.uniqueId;
  const id = otherEndId(peer);
  const name = label ?? unlabelled(peer, isGeneral);
  return name === undefined || name === id ? id : `${name} ${id}`;
}

/** What no thing of the design stands for. */
function unlabelled(peer: RulePeer, isGeneral: boolean): string | undefined {
  switch (peer.is) {
    case 'ipv4':
      if (peer.cidr === '0.0.0.0/0') return 'Any IPv4';
      // The one address that every group without a way out is said to allow: nothing is ever there.
      return isGeneral && peer.cidr === '255.255.255.255/32' ? 'Nobody' : undefined;
    case 'ipv6':
      return peer.cidr === '::/0' ? 'Any IPv6' : undefined;
    case 'prefix-list':
    case 'foreign-group':
    case 'group':
      return undefined;
  }
}

/** The other end for programs: a CIDR, an id in AWS, or the logical id of a group of the stack. */
export function otherEndId(peer: RulePeer): string {
  switch (peer.is) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr;
    case 'prefix-list':
      return peer.id;
    case 'foreign-group':
      return peer.owner === undefined ? peer.id : `${peer.owner}/${peer.id}`;
    case 'group':
      return textOfValue(peer.groupId).replace(/\.GroupId$/, '');
  }
}

/** A value of the template on one line; a reference as `Fn::Sub` would name it, without its braces. */
export function textOfValue(value: TemplateValue): string {
  if (typeof value !== 'object') return String(value);
  const [only, ...others] = Object.entries(value);
  if (!only || others.length > 0) return JSON.stringify(value);
  const [name, argument] = only;
  if (name === 'Ref') return String(argument);
  return name === 'Fn::GetAtt' && Array.isArray(argument) ? argument.join('.') : JSON.stringify(value);
}

/** A connection from who opens it to who is opened: `Web → Database`. */
export function connectionWords(call: Call, labelOf: (id: Id) => string): string {
  const on = labelOf(call.on);
  const { opens, other } = verbShapes[call.verb];
  const end = otherOf(other, call, labelOf);
  switch (opens) {
    case 'it':
      return `${on} → ${end}`;
    case 'other':
      return `${end} → ${on}`;
    case 'members':
      return `within ${on}`;
  }
}

function otherOf(other: VerbShape['other'], call: Call, labelOf: (id: Id) => string): string {
  switch (other) {
    case 'thing':
      return call.other === undefined ? '' : labelOf(call.other);
    case 'any-ipv4':
      return 'any IPv4';
    case 'itself':
      return labelOf(call.on);
  }
}

/** Whose default port a connection means; nobody’s where it says one. */
export function ownerOfPort({ verb, on, other }: Call): Id | undefined {
  switch (verbShapes[verb].port) {
    case 'said':
      return undefined;
    case 'own':
      return on;
    case 'others':
      return other;
  }
}
