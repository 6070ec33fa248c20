import type { Design } from '../core/design/design.ts';
import type { Verdict } from './judge.ts';

/** A question put to designs, many at once where that is cheaper. */
export interface Trial {
  readonly name: string;
  /** What is wrong with each, in order; `undefined` where nothing is. */
  readonly faults: (designs: readonly Design[]) => Promise<readonly (string | undefined)[]>;
  /** How many designs may be tried to find the smallest with the same fault: as many as take a minute or less. */
  readonly mostSteps: number;
}

/** A design with its name for people; a random one can be drawn again, and made smaller, from seed and index. */
export interface Subject {
  readonly title: string;
  readonly design: Design;
  readonly drawn?: { readonly seed: number; readonly index: number };
}

/** A design with the verdict on it and, where that is a mismatch, the trial that showed it. */
export interface Judged {
  readonly subject: Subject;
  readonly verdict: Verdict;
  readonly trial: Trial;
}
