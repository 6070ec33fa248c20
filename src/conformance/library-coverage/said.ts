import type { Design } from '../../core/design/design.ts';
import { deriveOurs, exampleDesigns } from '../ours.ts';
import { forEachRandom } from '../subjects.ts';
import { namedMembers } from '../types/plan-types.ts';
import { lineage } from '../types/type-description.ts';
import { ec2Type } from './scope.ts';

/** What plans say, by `VpcProps.maxAzs`: the examples that say it, in their order; none where only random designs do. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** Members that the plan of a design names, also on the types that they are inherited from; `Vpc.new` where one is made. */
export function saidBy(design: Design): ReadonlySet<string> {
  const prefix = ec2Type('');
  const keys = namedMembers(deriveOurs(design).plan).flatMap(({ type, name }) =>
    lineage(type)
      .filter(({ fqn }) => fqn.startsWith(prefix))
      .map(({ fqn }) => `${fqn.slice(prefix.length)}.${name}`),
  );
  return new Set(keys);
}

const SEED = 1;
const BATCH = 100;
const MOST_DRAWN = 2000;

/** What the examples say and, until nothing of what is asked for is missing, what random designs say besides. */
export function saidInAll(asked: readonly string[]): Said {
  const said = new Map<string, string[]>();
  const say = (design: Design, example?: string) => {
    for (const key of saidBy(design)) {
      const examples = said.get(key) ?? [];
      if (example !== undefined) examples.push(example);
      said.set(key, examples);
    }
  };
  for (const [name, design] of exampleDesigns()) say(design, name);
  for (let drawn = BATCH; drawn <= MOST_DRAWN && asked.some((key) => !said.has(key)); drawn += BATCH)
    forEachRandom(SEED + drawn, BATCH, ({ design }) => say(design));
  return said;
}
