import type { Design } from '../../core/design/design.ts';
import { type KindName, kinds } from '../../core/kinds/index.ts';

/** What a kind needs beside it to be built: in `everything` by id. */
const needed: { readonly [K in KindName]?: readonly string[] } = {
  listener: ['balancer', 'fleet'],
  'existing-vpc': ['core-data', 'core-host'],
  'existing-subnet-group': ['core', 'core-host'],
};

/**
 * The part of a design that a text of one kind can show in: its VPC, the things of that kind and what they need. All
 * of it where the owner is no kind of thing, or takes part in connections by itself.
 */
export function leanFor(owner: string, design: Design): Design {
  if (!(owner in kinds) || owner === 'vpc' || owner === 'subnet-group') return design;
  const beside = needed[owner as KindName] ?? [];
  const isPart = ({ id, kind }: Design['things'][number]) =>
    kind === 'vpc' || kind === 'subnet-group' || kind === owner || beside.includes(id);
  const things = design.things.filter(isPart);
  const { calls = [], ...rest } = design;
  const spoken = calls.filter(({ on, other }) => isThere(on, design, owner) || isThere(other, design, owner));
  if (spoken.length === 0) return { ...rest, things };
  const ends = new Set(spoken.flatMap(({ on, other }) => [on, other]));
  return {
    ...rest,
    things: design.things.filter((thing) => isPart(thing) || ends.has(thing.id)),
    calls: spoken,
  };
}

function isThere(id: string | undefined, { things }: Design, kind: string): boolean {
  return things.some((thing) => thing.id === id && thing.kind === kind);
}
