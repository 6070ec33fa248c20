import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import { callById } from '../design/queries.ts';
import type { SecurityGroupNetwork } from '../network/network.ts';
import type { SecurityGroupRule } from '../network/rule-network.ts';
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
      // Rules that no connection asks for can't be taken away with one.
      if (told.has(key) || !callById(drawing.design, id)) return [];
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
const coveringsOf = memoByIdentity(({ rules }: SecurityGroupNetwork): readonly Covering[] =>
  (['ingress', 'egress'] as const).flatMap((direction) => {
    const placed = rules
      .filter((rule) => rule.direction === direction)
      .map((rule, index): Placed => ({ rule, index, span: spanOf(rule) }));
    return placed.flatMap((one) => coveringOf(one, placed));
  }),
);

interface Placed {
  readonly rule: SecurityGroupRule;
  readonly index: number;
  readonly span: RuleSpan;
}

/** One that is the same is told before one that is wider, since AWS refuses it. */
function coveringOf(one: Placed, all: readonly Placed[]): readonly Covering[] {
  const wide = all.filter((other) => other !== one && covers(other.span, one.span));
  const isSame = (other: Placed) => covers(one.span, other.span);
  const same = wide.find((other) => other.index < one.index && isSame(other));
  const by = same ?? wide.find((other) => !isSame(other));
  return by ? [{ rule: one.rule, by: by.rule, isSame: same !== undefined }] : [];
}
