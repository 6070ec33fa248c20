import { FIXED_CIDRS } from './language.ts';
import { createMentionsOf } from './mentions.ts';
import { createPrinter } from './printer.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/**
 * One printer for each language in which a plan can be said; a new language is a file here and a line in this
 * registry. The printers keep what they printed, so that they are made once and used at each edit.
 */
export function createPrinters() {
  const mentionsOf = createMentionsOf();
  return {
    typescript: createPrinter(typescript, mentionsOf),
    python: createPrinter(python, mentionsOf),
  } as const;
}

export { planOfStack } from './plan-of-stack.ts';

/** The class that a program declares which has CIDRs written out, and what it is called. */
export const fixedCidrsClass = {
  name: FIXED_CIDRS,
  in: { typescript: typescript.fixedCidrs, python: python.fixedCidrs },
} as const;

export type LanguageName = keyof ReturnType<typeof createPrinters>;
