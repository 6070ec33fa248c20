import { parseArgs } from 'node:util';
import { accept, nearest, type Result, refuse } from '../core/index.ts';
import type { Given, Option, Verb } from './verb.ts';

/** What was given to a verb, or what is wrong with it. */
export function readGiven(verb: Verb, args: readonly string[]): Result<Given, string> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(verb.options).map(([name, { takes }]) => [name, { type: takes ? 'string' : 'boolean' }]),
    ),
  });
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(verb.options, name) ? verb.options[name] : undefined;
    if (!option) return refuse(unknownOption(verb, rawName));
    if (options.has(name)) return refuse(`--${name} is given twice`);
    const wrong = wrongValue(name, option, value);
    if (wrong !== undefined) return refuse(wrong);
    options.set(name, value ?? '');
  }
  const [operand, ...more] = operands;
  const [tooMuch] = verb.operand === undefined ? operands : more;
  if (tooMuch !== undefined) return refuse(`nothing is expected in the place of “${tooMuch}”`);
  return accept({ operand, options });
}

function unknownOption({ options }: Verb, given: string): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  return `there is no option ${given}${suggestion(given, names)}`;
}

function wrongValue(name: string, { takes, oneOf }: Option, value: string | undefined): string | undefined {
  if (takes === undefined) return value === undefined ? undefined : `--${name} takes no value`;
  if (value === undefined || value === '') return `--${name} needs a value: ${oneOf?.join(', ') ?? takes}`;
  if (oneOf === undefined || oneOf.includes(value)) return undefined;
  return `--${name} is one of ${oneOf.join(', ')}, not “${value}”${suggestion(value, oneOf)}`;
}

/** The nearest of what there is, for people who mistyped it. */
export function suggestion(given: string, known: readonly string[]): string {
  const meant = nearest(given, known);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
