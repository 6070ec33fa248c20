import { type Finding, finding } from '../base/finding.ts';
import { callsOf } from '../design/queries.ts';
import type { SecurityGroupNetwork } from '../network/network.ts';
import { peerText } from '../network/peers.ts';
import { isConcrete } from '../network/ports.ts';
import type { IgnoredRule } from '../network/rule-network.ts';
import type { Check } from './check.ts';
import { outcomeOf } from './drawn-groups.ts';
import { ruleWords } from './rule-words.ts';

/**
 * Rules for the default ports of two databases that come to one name, so that the CDK drops the second: its names of
 * rules don’t say which database the port is of.
 */
export const lostPorts: Check = (drawing) =>
  callsOf(drawing.design).flatMap(({ id }): readonly Finding[] => {
    for (const { group, rule } of outcomeOf(drawing, id).ignored) {
      const kept = keptInstead(group.built, rule);
      if (!kept || kept.port.expected === undefined || rule.port.expected === undefined) continue;
      const facts = {
        group: group.thing.label,
        rule: ruleWords(rule, drawing.design),
        lost: rule.port.expected,
        kept: kept.port.expected,
      };
      return [finding('connection/port-lost', { id }, facts)];
    }
    return [];
  });

/** The rule for another port that has the name. */
export function keptInstead({ rules }: SecurityGroupNetwork, lost: IgnoredRule) {
  if (lost.because !== 'duplicate' || isConcrete(lost.port)) return undefined;
  return rules.find(
    ({ direction, peer, port }) =>
      direction === lost.direction &&
      peerText(peer) === peerText(lost.peer) &&
      !isConcrete(port) &&
      port.expected !== lost.port.expected,
  );
}
