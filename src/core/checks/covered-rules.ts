import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { SecurityGroupNetwork, SecurityGroupRule } from '../network/network.ts';
import type { Check, Drawing } from './check.ts';
import { drawnGroups, outcomeOf } from './drawn-groups.ts';
import { covers, type RuleSpan, spanOf } from './rule-span.ts';
import { ruleWords } from './rule-words.ts';

/**
 * Rules that add nothing, since another one of the group lets the same and more pass, and rules that are the same to
 * AWS though they are written differently. One finding for each connection.
 */
export const coveredRules: Check = (drawing) => {
  const told = new Set<Id>();
  return drawnGroups(drawing).flatMap(({ thing, built }) =>
    coveringsOf(built).flatMap((covering): readonly Finding[] => {
      const { id } = covering.rule.origin;
      const key = `${covering.isSame} ${id}`;
      if (told.has(key)) return [];
      told.add(key);
      return [toldOf(covering, thing.label, drawing)];
    }),
  );
};

function toldOf({ rule, by, isSame }: Covering, group: string, drawing: Drawing): Finding {
  const { design } = drawing;
  const at = { id: rule.origin.id };
  const facts = {
    group,
    rule: ruleWords(rule, design),
    by: ruleWords(by, design),
    adds: addedBy(rule.origin.id, drawing),
  };
  return isSame ? finding('connection/same-rule', at, facts) : finding('connection/covered', at, facts);
}

function addedBy(call: Id, drawing: Drawing): 'nothing' | 'other-rules' {
  const covered = ({ built }: { readonly built: SecurityGroupNetwork }, rule: SecurityGroupRule) =>
    coveringsOf(built).some((covering) => covering.rule === rule);
  const { rules } = outcomeOf(drawing, call);
  return rules.every(({ group, rule }) => covered(group, rule)) ? 'nothing' : 'other-rules';
}

/** A rule beside another one that makes it superfluous. */
interface Covering {
  readonly rule: SecurityGroupRule;
  readonly by: SecurityGroupRule;
  readonly isSame: boolean;
}

/**
 * Of two that are the same the first counts as the one that is needed, so that all rules listed here could go at
 * once and the others still let the same pass.
 */
const coveringsOf = memoByIdentity(({ origin, rules }: SecurityGroupNetwork): readonly Covering[] => {
  const asked = rules.filter((rule) => rule.origin.id !== origin.id);
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const spans = asked
      .filter((rule) => rule.direction === direction)
      .map((rule, index) => ({ rule, index, span: spanOf(rule) }));
    return spans.flatMap((narrow): readonly Covering[] => {
      const wide = spans.find((other) => makesSuperfluous(other, narrow));
      if (!wide) return [];
      return [{ rule: narrow.rule, by: wide.rule, isSame: covers(narrow.span, wide.span) }];
    });
  });
});

interface Placed {
  readonly index: number;
  readonly span: RuleSpan;
}

function makesSuperfluous(wide: Placed, narrow: Placed): boolean {
  if (wide === narrow || !covers(wide.span, narrow.span)) return false;
  return wide.index < narrow.index || !covers(narrow.span, wide.span);
}
