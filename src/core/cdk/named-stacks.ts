import type { Plan, StackPlan, Statement } from '../plan/plan.ts';
import { FIXED_CIDRS, type Language, type NeededStack, type OpenStack } from './language.ts';
import { type MentionsOf, mentionsInAll } from './mentions.ts';
import { firstFree, stackClassName, wordsOf } from './spelling.ts';
import { linkStacks, typeMade } from './stack-links.ts';
import { stackMembers } from './stack-members.ts';
import { allocateVariables, forbiddenNames } from './variables.ts';

/** What the code calls a stack, and what in it. */
export interface NamedStack extends NeededStack {
  readonly exposed: OpenStack['exposed'];
  readonly needed: readonly NeededStack[];
  /** Whether others are given it. */
  readonly isNeeded: boolean;
  /** By the name of their statement; what stands in an attribute of a stack is called so. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Names for all stacks of a plan, in its order. */
export function nameStacks(
  plan: Plan,
  language: Language,
  mentionsOf: MentionsOf,
): ReadonlyMap<StackPlan, NamedStack> {
  const links = linkStacks(plan, mentionsOf);
  const isNeeded = (stack: StackPlan) => [...links.values()].some(({ needed }) => needed.includes(stack));
  const called = callStacks(plan, language, mentionsOf);
  const attributes = new Map<string, string>();
  const named = new Map<StackPlan, NamedStack>();
  for (const stack of plan.stacks) {
    const { exposed = new Set<string>(), needed = [], owners = noOwners } = links.get(stack) ?? {};
    const mentions = mentionsInAll(stack.statements, mentionsOf);
    const neededStacks = needed.flatMap((other) => called.get(other) ?? []);
    const local = allocateVariables(
      stack.statements,
      { ...mentions, statements: new Set([...mentions.statements, ...exposed]) },
      language,
      {
        taken: neededStacks.map(({ variable }) => variable),
        isAttribute: (name) => exposed.has(name),
        members: stackMembers,
      },
    );
    const variables = new Map(
      [...local].map(([name, variable]) => [
        name,
        exposed.has(name) ? `${language.self}.${variable}` : variable,
      ]),
    );
    for (const [name, owner] of owners)
      variables.set(name, `${called.get(owner)?.variable}.${attributes.get(name)}`);
    for (const name of exposed) attributes.set(name, local.get(name) ?? name);
    const own = called.get(stack);
    if (own)
      named.set(stack, {
        ...own,
        exposed: exposedBy(stack.statements, exposed, local),
        needed: neededStacks,
        isNeeded: isNeeded(stack),
        variables,
      });
  }
  return named;
}

const noOwners: ReadonlyMap<string, StackPlan> = new Map();

function exposedBy(
  statements: readonly Statement[],
  exposed: ReadonlySet<string>,
  variables: ReadonlyMap<string, string>,
): OpenStack['exposed'] {
  return statements.flatMap((statement) => {
    const { name } = statement;
    const attribute = name === undefined || !exposed.has(name) ? undefined : variables.get(name);
    return attribute === undefined ? [] : [{ attribute, type: typeMade(statement) }];
  });
}

/** A class and a variable for each stack: `NetworkStack` and `network`. */
function callStacks(
  { stacks }: Plan,
  language: Language,
  mentionsOf: MentionsOf,
): ReadonlyMap<StackPlan, NeededStack> {
  const classes = new Set<string>([FIXED_CIDRS]);
  const modules = new Set(
    stacks.flatMap(({ statements }) => [...mentionsInAll(statements, mentionsOf).modules]),
  );
  const isForbidden = forbiddenNames(modules, language);
  const variables = new Set<string>();
  return new Map(
    stacks.map((stack) => {
      const className = firstFree(stackClassName(stack.id), (name) => classes.has(name));
      classes.add(className);
      const own = wordsOf(stack.id);
      const words = /^[a-z]/.test(own[0] ?? '') ? own : ['stack', ...own];
      const plain = language.spellVariable(words);
      const wanted = isForbidden(plain) ? language.spellVariable([...words, 'stack']) : plain;
      const variable = firstFree(wanted, (name) => isForbidden(name) || variables.has(name));
      variables.add(variable);
      return [stack, { className, variable }];
    }),
  );
}
