import { judge } from './judge.ts';
import type { Trial } from './trial.ts';

/** Both sides accept, with equal templates, or both reject, or we are stricter where we say so. */
export const agreement: Trial = {
  name: 'plan run by the library',
  mostSteps: 1500,
  faults: async (designs) =>
    designs.map((design) => {
      const verdict = judge(design);
      return verdict.is === 'mismatch' ? verdict.what : undefined;
    }),
};
