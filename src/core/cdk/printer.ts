import { type Chunk, plainChunk } from '../base/text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Language } from './language.ts';
import type { MentionsOf } from './mentions.ts';
import { createProgramPrinter } from './program.ts';

/** A plan as one whole program: a chunk for each statement, and some between them. */
export type Printer = (plan: Plan) => readonly Chunk[];

export function createPrinter(language: Language, mentionsOf: MentionsOf): Printer {
  const printProgram = createProgramPrinter(language, mentionsOf);
  const gap = plainChunk(language.gap);
  return (plan) => {
    const { stacks, app } = printProgram(plan);
    const modules = new Set([...stacks, app].flatMap((part) => [...part.modules]));
    const fixesCidrs = stacks.some((stack) => stack.fixesCidrs);
    return [
      plainChunk(language.imports({ modules, construct: stacks.length > 0, fixesCidrs })),
      ...(fixesCidrs ? [gap, plainChunk(language.fixedCidrs)] : []),
      ...stacks.flatMap(({ chunks }) => [gap, ...chunks]),
      gap,
      ...app.chunks,
    ];
  };
}
