import { type Finding, finding } from '../base/finding.ts';
import { fewOf } from '../base/phrases.ts';
import type { IgnoredRule, SecurityGroupRule } from '../network/rule-network.ts';
import type { Check, Drawing } from './check.ts';
import { type DrawnGroup, drawnGroups } from './drawn-groups.ts';
import { directionWord, ruleWords } from './rule-words.ts';

/** Security groups that exist already: what isn't written for them, and what an outbound rule takes from them. */
export const existingGroups: Check = (drawing) =>
  drawnGroups(drawing).flatMap((group): readonly Finding[] => {
    const { thing, built } = group;
    if (thing.kind !== 'imported-security-group') return [];
    const { id, mutable, allowAllOutbound } = thing;
    const told = (rules: readonly Rule[]) => factsOf(group, rules, drawing);
    if (mutable === false) {
      const facts = told(ignoredAs('immutable', group));
      return facts ? [finding('security-group/takes-no-rules', { id, field: 'mutable' }, facts)] : [];
    }
    const at = { id, field: 'allowAllOutbound' };
    if (allowAllOutbound === undefined) {
      const facts = told(ignoredAs('all-outbound', group));
      return facts ? [finding('security-group/outbound-assumed', at, facts)] : [];
    }
    const facts = told(built.rules.filter(({ direction }) => direction === 'egress'));
    return facts ? [finding('security-group/loses-all-outbound', at, facts)] : [];
  });

type Rule = SecurityGroupRule | IgnoredRule;

function ignoredAs(because: IgnoredRule['because'], { built }: DrawnGroup): readonly Rule[] {
  return built.ignored.filter((rule) => rule.because === because);
}

/** Nothing to tell without rules; one that is asked for twice counts once. */
function factsOf({ thing }: DrawnGroup, rules: readonly Rule[], { design }: Drawing) {
  const words = [...new Set(rules.map((rule) => `${directionWord(rule)} ${ruleWords(rule, design)}`))];
  return words.length === 0 ? undefined : { group: thing.label, count: words.length, rules: fewOf(words) };
}
