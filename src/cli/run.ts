import packageFile from '../../package.json' with { type: 'json' };
import { generalHelp, verbHelp } from './help.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { readGiven, suggestion } from './read-given.ts';
import { wrongUsage } from './tell.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs/index.ts';

/** The command line, from its arguments to its exit code. Does nothing to the world but through `io`. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  if (first === '--version') return tell(`${packageFile.version}\n`, io);
  if (first === 'help' || isHelp(first)) return tell(generalHelp(), io);
  const verb = verbNamed(first);
  if (!verb) return wrongVerb(first, io);
  if (rest.some(isHelp)) return tell(verbHelp(first, verb), io);
  const given = readGiven(verb, rest);
  if (!given.ok) return wrongUsage(`${first}: ${given.problems.join('; ')}`, io);
  return verb.run(given.value, io);
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function tell(text: string, io: Io): ExitCode {
  io.print(text);
  return FINE;
}

function verbNamed(name: string): Verb | undefined {
  return Object.entries<Verb>(verbs).find(([known]) => known === name)?.[1];
}

function wrongVerb(name: string, io: Io): ExitCode {
  const names = Object.keys(verbs);
  const there = `there are ${names.join(', ')} (more: --help)`;
  if (name === '') return wrongUsage(`say what to do: ${there}`, io);
  return wrongUsage(`there is no verb “${name}”${suggestion(name, names)}; ${there}`, io);
}
