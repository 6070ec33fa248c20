import { lastAddress, networkOf, parseBlock } from '../net/ipv4.ts';
import { ipv6NetworkOf, lastIpv6Address, parseIpv6Block } from '../net/ipv6.ts';
import { LAST_PORT } from '../net/well-known-ports.ts';
import type { RulePeer, RulePort, SecurityGroupRule } from '../network/rule-network.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/**
 * How much a rule lets pass, so that two of them can be compared. Covering is a partial order: what covers a second
 * that covers a third covers the third, and two that cover each other are one rule to AWS.
 */
export interface RuleSpan {
  readonly end: EndSpan;
  readonly port: PortSpan;
}

/** Security groups and prefix lists are compared by their ids: who is in them, nobody here knows. */
type EndSpan =
  | { readonly is: 'ipv4'; readonly first: number; readonly last: number }
  | { readonly is: 'ipv6'; readonly first: bigint; readonly last: bigint }
  | { readonly is: 'id'; readonly id: string };

type PortSpan =
  | { readonly is: 'all' }
  | { readonly is: 'ports'; readonly protocol: string; readonly first: number; readonly last: number }
  /** A port that only the deployment will tell. */
  | { readonly is: 'reference'; readonly protocol: string; readonly to: string }
  | { readonly is: 'icmp'; readonly protocol: string; readonly type: number; readonly code: number }
  /** A protocol without ports. */
  | { readonly is: 'protocol'; readonly protocol: string };

/** Of ICMP, any type or any code. */
const ANY = -1;

export function spanOf({ peer, port }: Pick<SecurityGroupRule, 'peer' | 'port'>): RuleSpan {
  return { end: endSpan(peer), port: portSpan(port) };
}

export function covers(wide: RuleSpan, narrow: RuleSpan): boolean {
  return coversEnd(wide.end, narrow.end) && coversPort(wide.port, narrow.port);
}

function endSpan(peer: RulePeer): EndSpan {
  switch (peer.is) {
    case 'ipv4': {
      const block = parseBlock(peer.cidr);
      if (!block) return { is: 'id', id: peer.cidr };
      const network = networkOf(block);
      return { is: 'ipv4', first: network.address, last: lastAddress(network) };
    }
    case 'ipv6': {
      const block = parseIpv6Block(peer.cidr);
      if (!block) return { is: 'id', id: peer.cidr };
      const network = ipv6NetworkOf(block);
      return { is: 'ipv6', first: network.address, last: lastIpv6Address(network) };
    }
    case 'prefix-list':
    case 'foreign-group':
      return { is: 'id', id: peer.id };
    case 'group':
      // One that is there already may be spoken of by its id too.
      return { is: 'id', id: typeof peer.groupId === 'string' ? peer.groupId : peer.uniqueId };
  }
}

function coversEnd(wide: EndSpan, narrow: EndSpan): boolean {
  if (wide.is === 'id' || narrow.is === 'id')
    return wide.is === 'id' && narrow.is === 'id' && wide.id === narrow.id;
  return wide.is === narrow.is && wide.first <= narrow.first && narrow.last <= wide.last;
}

/** What a rule says of ports counts for TCP, UDP and ICMP only; a default port is the number that AWS gets for it. */
export function portSpan({ protocol, from, to, expected }: RulePort): PortSpan {
  switch (protocol) {
    case '-1':
      return { is: 'all' };
    case 'tcp':
    case 'udp':
      if (typeof from === 'object' && expected !== undefined)
        return { is: 'ports', protocol, first: expected, last: expected };
      return typeof from === 'object'
        ? { is: 'reference', protocol, to: JSON.stringify(from) }
        : { is: 'ports', protocol, first: numberOr(from, 0), last: numberOr(to, LAST_PORT) };
    case 'icmp':
    case 'icmpv6':
      return { is: 'icmp', protocol, type: numberOr(from, ANY), code: numberOr(to, ANY) };
    default:
      return { is: 'protocol', protocol };
  }
}

function numberOr(value: TemplateValue | undefined, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

function coversPort(wide: PortSpan, narrow: PortSpan): boolean {
  if (wide.is === 'all') return true;
  if (narrow.is === 'all' || wide.protocol !== narrow.protocol) return false;
  switch (wide.is) {
    case 'ports':
      if (narrow.is === 'reference') return wide.first === 0 && wide.last === LAST_PORT;
      return narrow.is === 'ports' && wide.first <= narrow.first && narrow.last <= wide.last;
    case 'reference':
      return narrow.is === 'reference' && wide.to === narrow.to;
    case 'icmp':
      if (narrow.is !== 'icmp') return false;
      if (wide.type === ANY) return true;
      return wide.type === narrow.type && (wide.code === ANY || wide.code === narrow.code);
    case 'protocol':
      return true;
  }
}
