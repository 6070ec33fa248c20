/** What a verb may touch of the world; the tests give it one of their own. */
export interface Io {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly files: Files;
}

/** Paths are relative to where the person stands. What fails is thrown as Node throws it. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The names in a folder; `undefined` where there is none. */
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  /** Writes a file in a folder; both are made where they are missing. */
  readonly write: (folder: string, path: string, content: string) => Promise<void>;
}

/** 0: fine; 1: findings that block; 2: used wrongly. */
export type ExitCode = 0 | 1 | 2;

export const FINE = 0;
export const BLOCKED = 1;
export const WRONG_USAGE = 2;
