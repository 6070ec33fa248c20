import type { ExitCode, Io } from './io.ts';

/** Something that the command line can do. A new verb is a file in verbs/ and a line in its registry. */
export interface Verb {
  /** What follows the verb on the command line, a line for each way to use it. */
  readonly usage: readonly string[];
  readonly says: string;
  /** What the verb may be given beside its options; `run` says so where it needs it. */
  readonly operand?: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Given, io: Io) => Promise<ExitCode>;
}

export interface Option {
  /** What follows the option, as in `--stack NAME`; absent for one that stands alone. */
  readonly takes?: string;
  /** All that may follow. */
  readonly oneOf?: readonly string[];
  readonly says: string;
}

/** What a person gave a verb. */
export interface Given {
  readonly operand: string | undefined;
  /** Options by name; one that stands alone has an empty value. */
  readonly options: ReadonlyMap<string, string>;
}
