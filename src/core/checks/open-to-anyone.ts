import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { fewOf } from '../base/phrases.ts';
import { guardedPorts } from '../net/guarded-ports.ts';
import { parseBlock } from '../net/ipv4.ts';
import { parseIpv6Block } from '../net/ipv6.ts';
import type { SecurityGroupNetwork } from '../network/network.ts';
import type { RulePeer, RulePort, SecurityGroupRule } from '../network/rule-network.ts';
import type { Check } from './check.ts';
import { type DrawnGroup, drawnGroups } from './drawn-groups.ts';
import { connectionsWithoutWay } from './no-way.ts';
import { portSpan } from './rule-span.ts';
import { ruleWords } from './rule-words.ts';

/** Remote shells and databases that anybody on the internet may open, in a range of ports or by themselves. */
export const openToAnyone: Check = (drawing) => {
  // Where nothing gets to from there, that is said instead.
  const closed = new Set(connectionsWithoutWay(drawing).map(({ at }) => at.id));
  return drawnGroups(drawing).flatMap(({ thing, built }: DrawnGroup) =>
    openRules(built).flatMap(({ rule, who, services }): readonly Finding[] => {
      // What a thing lets in by itself is no connection.
      if (closed.has(rule.origin.id) || rule.origin.id === thing.id) return [];
      const facts = {
        group: thing.label,
        who,
        services: fewOf(services),
        rule: ruleWords(rule, drawing.design),
      };
      return [finding('connection/open-to-anyone', { id: rule.origin.id }, facts)];
    }),
  );
};

interface OpenRule {
  readonly rule: SecurityGroupRule;
  readonly who: 'IPv4' | 'IPv6';
  readonly services: readonly string[];
}

const openRules = memoByIdentity(({ rules }: SecurityGroupNetwork): readonly OpenRule[] =>
  rules.flatMap((rule) => {
    const who = familyOfAnyone(rule);
    const services = who ? sensitiveServices(rule.port) : [];
    return who && services.length > 0 ? [{ rule, who, services }] : [];
  }),
);

function familyOfAnyone({ direction, peer }: SecurityGroupRule): 'IPv4' | 'IPv6' | undefined {
  if (direction !== 'ingress' || prefixLengthOf(peer) !== 0) return undefined;
  return peer.is === 'ipv6' ? 'IPv6' : 'IPv4';
}

function prefixLengthOf(peer: RulePeer): number | undefined {
  if (peer.is === 'ipv4') return parseBlock(peer.cidr)?.prefixLength;
  return peer.is === 'ipv6' ? parseIpv6Block(peer.cidr)?.prefixLength : undefined;
}

/** The few that answer by UDP too. */
const overUdp: ReadonlySet<number> = new Set([3389, 11211]);

/** The services that a rule opens to whom it is for, by name and port. */
export function sensitiveServices(port: RulePort): readonly string[] {
  const span = portSpan(port);
  switch (span.is) {
    case 'all':
      return named(() => true);
    case 'ports': {
      const { protocol, first, last } = span;
      return named(
        (number) => first <= number && number <= last && (protocol === 'tcp' || overUdp.has(number)),
      );
    }
    // Only databases have a port that the deployment tells.
    case 'reference':
      return ['a database'];
    case 'icmp':
    case 'protocol':
      return [];
  }
}

function named(isOpen: (port: number) => boolean): readonly string[] {
  return [...guardedPorts].flatMap(([port, service]) => (isOpen(port) ? [`${service} (${port})`] : []));
}
