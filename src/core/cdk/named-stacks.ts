import { keepBySubject, memoByIdentity } from '../base/memo.ts';
import type { Plan, StackPlan, Statement } from '../plan/plan.ts';
import { FIXED_CIDRS, type Language, type NeededStack, type OpenStack } from './language.ts';
import { type MentionsOf, mentionsInAll } from './mentions.ts';
import { firstFree, stackClassName, wordsOf } from './spelling.ts';
import { linksBetween, typeMade } from './stack-links.ts';
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

/** Names for all stacks of a plan, in its order; those of a stack are kept for as long as they are the same. */
export type StackNamer = (plan: Plan) => ReadonlyMap<StackPlan, NamedStack>;

export function createStackNamer(language: Language, mentionsOf: MentionsOf): StackNamer {
  const keepNamed = keepBySubject(isSameNamed);

  /** The names of what a stack makes, as far as somebody speaks of it. */
  const namesInside = memoByIdentity(
    ({ statements }: StackPlan, exposed: ReadonlySet<string>, ...taken: readonly string[]) => {
      const mentions = mentionsInAll(statements, mentionsOf);
      const local = allocateVariables(
        statements,
        { ...mentions, statements: new Set([...mentions.statements, ...exposed]) },
        language,
        { taken, isAttribute: (name) => exposed.has(name), members: stackMembers },
      );
      const inside = [...local].map(
        ([name, variable]) => [name, exposed.has(name) ? `${language.self}.${variable}` : variable] as const,
      );
      return { local, inside: new Map(inside), attributes: exposedBy(statements, exposed, local) };
    },
  );

  return (plan) => {
    const links = linksBetween(plan, mentionsOf);
    const called = callStacks(plan, language, mentionsOf);
    const everNeeded = new Set(links.flatMap(({ needed }) => needed));
    // What earlier stacks hold out, by the name of its statement.
    const outside = new Map<string, string>();
    const named = new Map<StackPlan, NamedStack>();
    for (const { stack, exposed, needed } of links) {
      const own = called.get(stack);
      if (!own) continue;
      const neededStacks = needed.flatMap((other) => called.get(other) ?? []);
      const taken = neededStacks.map(({ variable }) => variable);
      const { local, inside, attributes } = namesInside(stack, exposed, ...taken);
      const variables = new Map(inside);
      for (const name of mentionsInAll(stack.statements, mentionsOf).statements) {
        const variable = outside.get(name);
        if (variable !== undefined && !inside.has(name)) variables.set(name, variable);
      }
      named.set(
        stack,
        keepNamed(stack, {
          ...own,
          exposed: attributes,
          needed: neededStacks,
          isNeeded: everNeeded.has(stack),
          variables,
        }),
      );
      for (const name of exposed) outside.set(name, `${own.variable}.${local.get(name)}`);
    }
    return named;
  };
}

function isSameNamed(one: NamedStack, other: NamedStack): boolean {
  return (
    isSameStack(one, other) &&
    one.isNeeded === other.isNeeded &&
    one.exposed === other.exposed &&
    one.needed.length === other.needed.length &&
    one.needed.every((needed, index) => isSameStack(needed, other.needed[index])) &&
    one.variables.size === other.variables.size &&
    [...one.variables].every(([name, variable]) => other.variables.get(name) === variable)
  );
}

function isSameStack(one: NeededStack, other: NeededStack | undefined): boolean {
  return one.className === other?.className && one.variable === other.variable;
}

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
