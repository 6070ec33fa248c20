import fc from 'fast-check';
import type { Design } from '../core/design/design.ts';
import { randomDesigns } from './random/random-design.ts';

/** More steps than this make a small design hardly smaller. */
const MOST_STEPS = 1500;

/** The smallest design that still shows a fault, from the one drawn as the given number under the seed. */
export function smallest(
  seed: number,
  index: number,
  shows: (design: Design) => boolean,
): Design | undefined {
  let steps = 0;
  const { counterexample } = fc.check(
    fc.property(randomDesigns, (design) => {
      steps += 1;
      return steps > MOST_STEPS || !shows(design);
    }),
    { seed, path: String(index), numRuns: 1 },
  );
  return counterexample?.[0];
}
