import { runPlan } from './interpreter.ts';
import { deriveOurs } from './ours.ts';
import type { Trial } from './trial.ts';

/** The library's own validator of templates, whose errors fail `cdk synth` with the flags that our projects set. */
export const validator: Trial = {
  name: 'validator of the library',
  mostSteps: 400,
  faults: async (designs) =>
    designs.map((design) => {
      const answer = runPlan(deriveOurs(design).plan, { validator: true });
      return answer.ok ? undefined : `${answer.error.name}: ${answer.error.message}`;
    }),
};
