import { memoByIdentity } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import { type AnyOutput, outputsOver } from '../kinds/index.ts';
import type { Design } from './design.ts';
import { stackIdOf } from './queries.ts';

/** An output with the stack that hands it out. */
export interface PlacedOutput {
  readonly output: AnyOutput;
  readonly at: Place;
  readonly stack: Id;
}

/** All outputs that stand in the code of a design, in the order of the things that they are over. */
export const outputsIn = memoByIdentity((design: Design): readonly PlacedOutput[] =>
  design.things.flatMap((thing) => {
    const outputs = outputsOver(thing);
    if (outputs.length === 0) return [];
    const stack = stackIdOf(design, thing);
    return outputs.map((output, item) => ({
      output,
      at: { id: thing.id, field: 'outputs', item },
      stack,
    }));
  }),
);
