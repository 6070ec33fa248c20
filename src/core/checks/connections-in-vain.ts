import { type Finding, finding } from '../base/finding.ts';
import { callsOf } from '../design/queries.ts';
import type { Check } from './check.ts';
import { outcomeOf } from './drawn-groups.ts';
import { ruleWords } from './rule-words.ts';

/** Connections of a group that may go anywhere already, which ask for nothing on the other side either. */
export const connectionsInVain: Check = (drawing) =>
  callsOf(drawing.design).flatMap(({ id, on, other }): readonly Finding[] => {
    const { rules, ignored } = outcomeOf(drawing, id);
    const [first] = ignored;
    // One to itself has a finding of its own.
    if (rules.length > 0 || !first || on === other) return [];
    const isAllowedAnyway = ignored.every(
      ({ group, rule }) => rule.because === 'all-outbound' && group.built.created,
    );
    if (!isAllowedAnyway) return [];
    const facts = {
      group: first.group.thing.label,
      rule: ruleWords(first.rule, drawing.design),
      setting: first.rule.peer.is === 'ipv6' ? 'allowAllIpv6Outbound' : 'allowAllOutbound',
    } as const;
    return [finding('connection/does-nothing', { id }, facts)];
  });
