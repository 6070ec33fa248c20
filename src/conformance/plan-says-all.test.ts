import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../core/design/design.ts';
import { groupsOf, vpcsOf } from '../core/design/queries.ts';
import { commonFields, constructFields, stackFields } from '../core/kinds/index.ts';
import { deriveOurs } from './ours.ts';
import { randomDesigns } from './random/random-design.ts';

// Both sides of conformance run the same plan, so they can't see what `compose` leaves out. The origins can.

/** What is for people, and what is in no field of a construct: ids, and the layout that decides which groups there are. */
const notInCode = new Set([
  ...Object.keys(commonFields),
  ...Object.keys(constructFields),
  'id',
  'kind',
  'parent',
  'layout',
]);

test('whatever is said of a thing stands in the plan, with the field that it came from', () => {
  fc.assert(
    fc.property(randomDesigns, (design) => {
      const origins = new Set<string>();
      collectOrigins(deriveOurs(design).plan, origins);
      expect(saidIn(design).filter((said) => !origins.has(said))).toEqual([]);
    }),
    { numRuns: 500, seed: 1 },
  );
});

function saidIn(design: Design): readonly string[] {
  const vpcs = vpcsOf(design);
  const written = vpcs.filter(({ layout }) => layout === 'own').flatMap((vpc) => groupsOf(design, vpc));
  const ofThings = [...vpcs, ...written].flatMap((thing) => fieldsOf({ ...thing }, thing.id));
  const ofStacks = design.stacks.flatMap(({ environment, name, ...stack }) => {
    const fields = Object.keys(stack).filter((field) => field in stackFields);
    const env = environment.type === 'agnostic' ? [] : ['environment'];
    return [...fields, ...env].flatMap((field) => places(stack.id, field, Reflect.get(stack, field)));
  });
  return [...ofThings, ...ofStacks];
}

function fieldsOf(thing: Readonly<Record<string, unknown>>, id: string): readonly string[] {
  return Object.entries(thing)
    .filter(([field]) => !notInCode.has(field))
    .flatMap(([field, value]) => places(id, field, value));
}

/** Each entry of a list of tags or outputs by itself; other lists stand in one value. */
function places(id: string, field: string, value: unknown): readonly string[] {
  const entries = Array.isArray(value) && value.every((entry) => typeof entry === 'object');
  return entries ? value.map((_, item) => `${id} ${field} ${item}`) : [`${id} ${field} `];
}

function collectOrigins(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('origin' in value && typeof value.origin === 'object') {
    const { id, field, item } = Object(value.origin);
    into.add(`${id} ${field ?? ''} ${item ?? ''}`);
  }
  for (const inner of Object.values(value)) collectOrigins(inner, into);
}
