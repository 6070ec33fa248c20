import fc from 'fast-check';
import type { Design } from '../core/design/design.ts';
import { randomDesigns } from './random/random-design.ts';
import type { Subject, Trial } from './trial.ts';

/** The smallest design found that still has some fault in the trial; an example is small enough as it is. */
export async function smallest({ design, drawn }: Subject, trial: Trial): Promise<Design> {
  if (!drawn) return design;
  let steps = 0;
  const { counterexample } = await fc.check(
    fc.asyncProperty(randomDesigns, async (smaller) => {
      steps += 1;
      if (steps > trial.mostSteps) return true;
      const [fault] = await trial.faults([smaller]);
      return fault === undefined;
    }),
    { seed: drawn.seed, path: String(drawn.index), numRuns: 1 },
  );
  return counterexample?.[0] ?? design;
}
