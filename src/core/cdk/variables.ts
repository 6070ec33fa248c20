import type { Expression, Statement } from '../plan/plan.ts';
import { aliasOf, CORE_ALIAS, type Language } from './language.ts';
import type { Mentions } from './mentions.ts';
import { firstFree, wordsOf } from './spelling.ts';

/** What names of a stack must keep clear of, beside each other. */
export interface Surroundings {
  /** Variables that are there already. */
  readonly taken: readonly string[];
  /** Statements whose result becomes an attribute of the stack, which has others of its own. */
  readonly isAttribute: (statement: string) => boolean;
  /** Those, in one word of lower case. */
  readonly members: ReadonlySet<string>;
}

const alone: Surroundings = { taken: [], isAttribute: () => false, members: new Set() };

/** A variable for each statement of a stack that another one refers to, by the statement's name. */
export function allocateVariables(
  statements: readonly Statement[],
  { statements: referredTo, modules }: Mentions,
  language: Language,
  { taken: others, isAttribute, members }: Surroundings = alone,
): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  if (referredTo.size === 0) return variables;

  const isForbiddenAnyway = forbiddenNames(modules, language);
  const taken = new Set<string>(others);
  for (const { name, called = name, expression } of statements) {
    if (name === undefined || called === undefined || !referredTo.has(name)) continue;
    const isForbidden = (free: string) =>
      isForbiddenAnyway(free) || (isAttribute(name) && members.has(wordsOf(free).join('')));
    const wanted = wantedName(called, expression, language, isForbidden);
    const variable = firstFree(wanted, (free) => isForbidden(free) || taken.has(free));
    taken.add(variable);
    variables.set(name, variable);
  }
  return variables;
}

/** Words of the language, and what the code calls the modules that it speaks of. */
export function forbiddenNames(modules: ReadonlySet<string>, language: Language): (name: string) => boolean {
  const aliases = new Set([CORE_ALIAS, ...[...modules].map((module) => aliasOf(module, language.reserved))]);
  return (name) => language.reserved.has(name) || aliases.has(name);
}

/** Close to what the statement is called: `vpc` for `Vpc`, but `vpc10net` for `10net`, and `ec2Vpc` for `ec2`. */
function wantedName(
  name: string,
  expression: Expression,
  { spellVariable }: Language,
  isForbidden: (name: string) => boolean,
): string {
  const words = wordsOf(name);
  const noun = nounOf(expression);
  const startsWell = /^[a-z]/.test(words[0] ?? '');
  const named = startsWell ? words : [...noun, ...words];
  const spelled = spellVariable(named);
  return isForbidden(spelled) ? spellVariable([...named, ...noun]) : spelled;
}

function nounOf(expression: Expression): readonly string[] {
  if (expression.is !== 'construct') return ['value'];
  return wordsOf(expression.type.slice(expression.type.lastIndexOf('.') + 1));
}
