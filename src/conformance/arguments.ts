import { parseArgs } from 'node:util';

/** What `npm run conformance` was asked for. */
export interface Arguments {
  readonly runs: number;
  readonly seed: number;
  /** How many accepted designs are also printed as TypeScript, type-checked and run; examples come on top. */
  readonly printed: number;
  /** How many accepted designs the library's own validator looks at as well; examples come on top. */
  readonly validator: number;
}

const DEFAULT_RUNS = 1000;
const MOST_PRINTED = 200;
const MOST_VALIDATED = 100;
const LARGEST_SEED = 2 ** 31 - 1;

export function readArguments(args: readonly string[]): Arguments {
  const number = { type: 'string' } as const;
  const options = { runs: number, seed: number, printed: number, validator: number };
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const runs = wholeNumber('runs', values.runs) ?? DEFAULT_RUNS;
  return {
    runs,
    seed: wholeNumber('seed', values.seed) ?? Math.floor(Math.random() * LARGEST_SEED),
    printed: wholeNumber('printed', values.printed) ?? Math.min(MOST_PRINTED, runs),
    validator: wholeNumber('validator', values.validator) ?? Math.min(MOST_VALIDATED, runs),
  };
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${option} takes a whole number, not ${text}`);
  return Number(text);
}
