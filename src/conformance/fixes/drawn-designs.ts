import fc from 'fast-check';
import { randomDesigns } from '../random/random-design.ts';

const drawnDesigns = fc.sample(randomDesigns, { numRuns: 500, seed: 7 });

/** The same with hardly any room in each VPC. */
export const tinyDesigns = drawnDesigns.map((design, choice) => ({
  ...design,
  things: design.things.map((thing, index) =>
    thing.kind === 'vpc' ? { ...thing, cidr: `10.${index % 256}.0.0/${24 + (choice % 5)}` } : thing,
  ),
}));

export const designs = drawnDesigns.flatMap((design, index) => [design, tinyDesigns[index] ?? design]);

/** How many of them are tried for each finding. */
export const TRIES = 100;
