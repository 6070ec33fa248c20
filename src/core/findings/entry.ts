import type { FindingCode, FindingFacts, FindingOf } from '../base/finding.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';

/** What is said about a code: its heading, a sentence or two about one finding, and the ways out of it. */
export interface Entry<C extends FindingCode> {
  readonly title: string;
  /** What will happen, where, and the numbers. */
  readonly text: (facts: FindingFacts[C]) => string;
  /** Ways out, the best first; absent where only the person can know. */
  readonly fixes?: (found: FindingOf<C>, design: Design) => readonly WayOut[];
}

/** One way out in several strengths: the first that helps and breaks nothing is offered. */
export type WayOut = readonly Fix[];

export interface Fix {
  /** A verb and its object, for a button. */
  readonly label: string;
  readonly command: Command;
}

/** The codes of some areas, such as `vpc` or `nat`. */
export type CodeOf<Area extends string> = Extract<FindingCode, `${Area}/${string}`>;

export type Entries<Area extends string> = { readonly [C in CodeOf<Area>]: Entry<C> };
