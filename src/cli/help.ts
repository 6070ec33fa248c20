import type { Verb } from './verb.ts';
import { verbs } from './verbs/index.ts';

const COMMAND = 'npm run -s cli --';

export function generalHelp(): string {
  const entries = Object.entries(verbs);
  const width = Math.max(...entries.map(([name]) => name.length));
  return [
    'The same core as in the browser, on the command line.',
    '',
    ...entries.flatMap(([name, verb]: [string, Verb]) => usageLines(name, verb)),
    '',
    ...entries.map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}`),
    '',
    'DESIGN is a design’s file, or - for standard input.',
    `More on one of them: ${COMMAND} VERB --help. The version: ${COMMAND} --version.`,
    'Exit codes: 0 fine, 1 findings that block, 2 used wrongly.',
    '',
  ].join('\n');
}

export function verbHelp(name: string, verb: Verb): string {
  const options = Object.entries(verb.options).map(([option, { takes, oneOf, says }]) => ({
    left: takes === undefined ? `--${option}` : `--${option} ${takes}`,
    right: oneOf === undefined ? says : `${says}: ${oneOf.join(', ')}`,
  }));
  const width = Math.max(...options.map(({ left }) => left.length));
  return [
    ...usageLines(name, verb),
    '',
    `${name} ${verb.says}.`,
    '',
    ...options.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n');
}

function usageLines(name: string, { usage }: Verb): readonly string[] {
  return usage.map((line) => `  ${COMMAND} ${name} ${line}`);
}
