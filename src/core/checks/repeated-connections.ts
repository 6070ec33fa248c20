import { type Finding, finding } from '../base/finding.ts';
import { callsOf } from '../design/queries.ts';
import type { Check } from './check.ts';
import { outcomeOf } from './drawn-groups.ts';
import { keptInstead } from './lost-ports.ts';
import { ruleWords } from './rule-words.ts';

/** Connections that say nothing new: each of their rules is there already, by its very name. */
export const repeatedConnections: Check = (drawing) =>
  callsOf(drawing.design).flatMap(({ id, description }): readonly Finding[] => {
    const { rules, ignored } = outcomeOf(drawing, id);
    const again = ignored.find(
      ({ group, rule }) => rule.because === 'duplicate' && !keptInstead(group.built, rule),
    );
    if (rules.length > 0 || !again) return [];
    const facts = {
      on: again.group.thing.label,
      rule: ruleWords(again.rule, drawing.design),
      ...(description === undefined ? {} : { description }),
    };
    return [finding('connection/twice', { id }, facts)];
  });
