import { apply, type Command, type Design } from '../core/index.ts';
import { median } from './measure.ts';
import { deriveAll } from './work.ts';

const ROUNDS = 30;

/**
 * The time of one edit with everything derived again, over the time of deriving all from nothing. Each round takes a
 * fresh copy of the design and edits another part.
 */
export function editRatio(design: Design, edit: (round: number) => Command): number {
  const text = JSON.stringify(design);
  const whole: number[] = [];
  const edits: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh: Design = JSON.parse(text);
    whole.push(timeOf(() => deriveAll(fresh)));
    const command = edit(round);
    edits.push(
      timeOf(() => {
        const edited = apply(fresh, command);
        if (edited.ok) deriveAll(edited.value);
      }),
    );
  }
  return median(edits.slice(5)) / median(whole.slice(5));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
