import fc from 'fast-check';
import { exampleDesigns } from './ours.ts';
import { randomDesigns } from './random/random-design.ts';
import { awkwardDesigns } from './text-fields/awkward-designs.ts';
import type { Subject } from './trial.ts';

export function exampleSubjects(): readonly Subject[] {
  return exampleDesigns().map(([name, design]) => ({ title: `example ${name}`, design }));
}

/** Designs with texts that break printers and parsers, in every field that takes them. */
export function awkwardSubjects(): readonly Subject[] {
  return awkwardDesigns().map((design, index) => ({ title: `awkward text ${index + 1}`, design }));
}

/** The first `count` random designs of a seed, one after the other. */
export function forEachRandom(seed: number, count: number, use: (subject: Subject) => void): void {
  let index = 0;
  const { errorInstance } = fc.check(
    fc.property(randomDesigns, (design) => {
      use({ title: `design ${index} of seed ${seed}`, design, drawn: { seed, index } });
      index += 1;
    }),
    { numRuns: count, seed },
  );
  if (errorInstance) throw errorInstance;
}
