import { joinChunks } from '../../base/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Language } from '../language.ts';
import { createMentionsOf } from '../mentions.ts';
import { createProgramPrinter } from '../program.ts';
import { firstFree, wordsOf } from '../spelling.ts';

/** A program divided into files: one for each stack, and one that makes the app. */
export interface Sources {
  readonly stacks: readonly StackSource[];
  readonly app: string;
}

export interface StackSource {
  readonly className: string;
  /** Name of the file, without extension. */
  readonly fileName: string;
  readonly content: string;
}

export interface SourceConventions {
  readonly language: Language;
  readonly spellFile: (words: readonly string[]) => string;
  /** The lines with which the app's file brings in the stacks. */
  readonly importStacks: (stacks: readonly StackName[]) => string;
  /** Those with which the file of a stack brings in others. */
  readonly importNeeded: (stacks: readonly StackName[]) => string;
}

type StackName = Pick<StackSource, 'className' | 'fileName'>;

export function printSources(
  plan: Plan,
  { language, spellFile, importStacks, importNeeded }: SourceConventions,
): Sources {
  const program = createProgramPrinter(language, createMentionsOf())(plan);
  const taken = new Set<string>();
  const files = new Map<string, StackName>();
  const stacks = program.stacks.map(({ name, chunks, modules, fixesCidrs, needs }) => {
    const fileName = firstFree(spellFile(wordsOf(name)), (free) => taken.has(free));
    taken.add(fileName);
    files.set(name, { className: name, fileName });
    const needed = needs.flatMap((className) => files.get(className) ?? []);
    const head = [
      language.imports({ modules, construct: true, fixesCidrs }) + importNeeded(needed),
      ...(fixesCidrs ? [language.fixedCidrs] : []),
    ];
    const content = [...head, joinChunks(chunks).text].join(language.gap);
    return { className: name, fileName, content };
  });
  const { chunks, modules } = program.app;
  const imports = language.imports({ modules, construct: false, fixesCidrs: false }) + importStacks(stacks);
  return { stacks, app: `${imports}\n${joinChunks(chunks).text}` };
}
