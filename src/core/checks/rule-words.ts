import { protocolName } from '../catalog/protocols.ts';
import type { Design } from '../design/design.ts';
import { callById, thingById } from '../design/queries.ts';
import { LAST_PORT } from '../net/well-known-ports.ts';
import { isConcrete } from '../network/ports.ts';
import type { IgnoredRule, RulePort, SecurityGroupRule } from '../network/rule-network.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/** Rules in words, as findings name them: "TCP 443 from Office (10.1.0.0/16)". */

type Rule = SecurityGroupRule | IgnoredRule;

export function ruleWords(rule: Rule, design: Design): string {
  const word = rule.direction === 'ingress' ? 'from' : 'to';
  return `${portWords(rule.port)} ${word} ${endWords(rule, design)}`;
}

export function directionWord({ direction }: Pick<Rule, 'direction'>): 'inbound' | 'outbound' {
  return direction === 'ingress' ? 'inbound' : 'outbound';
}

/** Whoever is at the other end of a rule: by its label, and what it has for an address. */
function endWords({ peer, origin }: Rule, design: Design): string {
  if (peer.is === 'group') return thingById(design, peer.origin.id)?.label ?? peer.uniqueId;
  const other = callById(design, origin.id)?.other;
  const label = other === undefined ? undefined : thingById(design, other)?.label;
  const text = 'cidr' in peer ? peer.cidr : peer.id;
  return label === undefined ? text : `${label} (${text})`;
}

const ANY = -1;

function portWords(port: RulePort): string {
  const { protocol, from, to } = port;
  // That of a database, for which the template asks the deployment.
  if (!isConcrete(port)) return defaultPortWords(port);
  switch (protocol) {
    case '-1':
      return 'all traffic';
    case 'tcp':
    case 'udp':
      return portsWords(protocol.toUpperCase(), from, to);
    case 'icmp':
    case 'icmpv6': {
      const name = protocol === 'icmp' ? 'ICMP' : 'ICMPv6';
      if (from === undefined || from === ANY) return `all ${name}`;
      return to === ANY ? `${name} type ${from}` : `${name} type ${from} code ${to}`;
    }
    default:
      return protocolName(Number(protocol)) ?? `protocol ${protocol}`;
  }
}

/** "its default port (5432)" */
function defaultPortWords({ expected }: RulePort): string {
  return expected === undefined ? 'its default port' : `its default port (${expected})`;
}

function portsWords(name: string, from: TemplateValue | undefined, to: TemplateValue | undefined): string {
  if (from === undefined || (from === 0 && to === LAST_PORT)) return `all ${name}`;
  return from === to ? `${name} ${from}` : `${name} ${from} to ${to}`;
}
