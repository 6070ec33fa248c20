import type { Finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Result } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { callsOf } from '../design/queries.ts';

/** A command that a gesture stands for, worked out from the design and what it builds. */
export interface Proposal {
  readonly command: Command;
  /** How the step is called in the history. */
  readonly label: string;
  /** What else happens by it, which might go unnoticed: told once it is done. */
  readonly says?: string;
  /** The thing that is selected afterwards. */
  readonly select?: Id;
}

export type Proposed = Result<Proposal, Finding>;

/** Several commands as one step; a single one stays what it is. */
export function asOne(label: string, commands: readonly Command[]): Command {
  const [only] = commands;
  return commands.length === 1 && only ? only : { do: 'all', label, commands };
}

/** The first free id that begins with the stem: `vpc`, `vpc-2`, `vpc-3` … */
export function freeId(design: Design, stem: string): Id {
  const { things, stacks, usedRanges } = design;
  const taken = new Set([...things, ...stacks, ...usedRanges, ...callsOf(design)].map((one) => one.id));
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
