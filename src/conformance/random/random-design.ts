import fc, { type Arbitrary } from 'fast-check';
import { type Design, type Environment, SCHEMA_VERSION } from '../../core/design/design.ts';
import { designFields, usedRangeFields } from '../../core/design/fields.ts';
import { stackFields, type Thing } from '../../core/kinds/index.ts';
import type { ReferenceStrength } from '../../core/plan/plan.ts';
import { blockText } from './blocks.ts';
import { callValues } from './calls.ts';
import { environments } from './environments.ts';
import { faults } from './faults/index.ts';
import { type FieldFault, fieldFaults } from './field-faults.ts';
import { type Values, valuesWithin } from './field-values.ts';
import { asCall, placeThings, resolveReferences } from './place-things.ts';
import { soundCalls } from './sound-calls.ts';
import { soundEndpoints } from './sound-endpoints.ts';
import { soundExistingVpcs } from './sound-existing-vpcs.ts';
import { soundFlowLogs } from './sound-flow-logs.ts';
import { soundMachines } from './sound-machines.ts';
import { soundNames } from './sound-names.ts';
import { soundNatInstances } from './sound-nat.ts';
import { soundCallsBetweenStacks, soundStacks, withoutEmptyStacks } from './sound-stacks.ts';
import { soundVpc, type Wishes, wishes } from './sound-vpc.ts';
import { soundVpns } from './sound-vpns.ts';
import { textWithin } from './texts.ts';
import { type ThingTree, thingTrees } from './thing-trees.ts';

/** What becomes of what was drawn: brought into shape, with something done wrong to it after, or left as it fell. */
type Treatment =
  | { readonly treat: 'sound' }
  | {
      readonly treat: 'faults';
      readonly named: readonly NamedFault[];
      readonly fields: readonly FieldFault[];
    }
  | { readonly treat: 'wild' };

type NamedFault = readonly [name: string, choice: number];

const namedFaults: Arbitrary<NamedFault> = fc.tuple(fc.constantFrom(...Object.keys(faults)), fc.nat(999));

const treatments: Arbitrary<Treatment> = fc.oneof(
  { withCrossShrink: true },
  { weight: 74, arbitrary: fc.constant<Treatment>({ treat: 'sound' }) },
  {
    weight: 17,
    arbitrary: namedFaults.map((fault): Treatment => ({ treat: 'faults', named: [fault], fields: [] })),
  },
  {
    weight: 4,
    arbitrary: fieldFaults.map((fault): Treatment => ({ treat: 'faults', named: [], fields: [fault] })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(namedFaults, namedFaults)
      .map((named): Treatment => ({ treat: 'faults', named, fields: [] })),
  },
  { weight: 3, arbitrary: fc.constant<Treatment>({ treat: 'wild' }) },
);

interface Drawing {
  readonly name: string;
  readonly note: string | undefined;
  readonly stack: Values;
  /** Stacks beside the first one. */
  readonly others: readonly OtherStack[];
  readonly strength: ReferenceStrength | undefined;
  readonly environment: Environment;
  readonly trees: readonly ThingTree[];
  readonly wishes: readonly Wishes[];
  readonly calls: readonly Values[];
  readonly usedRanges: readonly { readonly name: string; readonly cidr: string }[];
  readonly treatment: Treatment;
  readonly choice: number;
}

interface OtherStack {
  readonly values: Values;
  readonly environment: Environment;
}

const otherStacks: Arbitrary<readonly OtherStack[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ values: valuesWithin(stackFields), environment: environments }), {
      minLength: 1,
      maxLength: 3,
      size: 'max',
    }),
  },
);

const drawings: Arbitrary<Drawing> = fc.record({
  name: textWithin(designFields.name.limits),
  note: fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: textWithin(designFields.note.limits) },
  ),
  stack: valuesWithin(stackFields),
  others: otherStacks,
  strength: fc.constantFrom(undefined, 'strong', 'weak', 'both'),
  environment: environments,
  trees: thingTrees,
  wishes: fc.array(wishes, { minLength: 3, maxLength: 3 }),
  calls: callValues,
  usedRanges: fc.array(fc.record({ name: textWithin(usedRangeFields.name.limits), cidr: blockText }), {
    maxLength: 2,
  }),
  treatment: treatments,
  choice: fc.nat(99),
});

/**
 * Designs over all that can be said: what stands in the field descriptions is drawn from them, brought into a shape
 * that most likely works, and then, in about one of four, broken on purpose. Unbiased, so that weights mean what
 * they say.
 */
export const randomDesigns: Arbitrary<Design> = fc.noBias(drawings.map(assemble));

function assemble(drawing: Drawing): Design {
  const design = resolveReferences(rough(drawing));
  const { treatment, choice } = drawing;
  switch (treatment.treat) {
    case 'sound':
      return sound(design, drawing);
    case 'wild':
      return design;
    case 'faults': {
      const named = treatment.named.reduce(
        (broken, [name, way]) => faults[name]?.(broken, way) ?? broken,
        sound(design, drawing),
      );
      // Values drawn outside of their limits may hold references like others.
      return resolveReferences(
        treatment.fields.reduce((broken, { values, put }) => put(broken, values, choice), named),
      );
    }
  }
}

function stackId(index: number): string {
  return `stack-${index + 1}`;
}

function rough(drawing: Drawing): Design {
  const { name, note, stack, others, strength, environment, trees, calls, usedRanges, choice } = drawing;
  const count = 1 + others.length;
  return {
    schemaVersion: SCHEMA_VERSION,
    name,
    ...(note === undefined ? {} : { note }),
    ...(strength === undefined ? {} : { crossStackReferences: strength }),
    // The values are drawn from the stack's own descriptions, its required name among them.
    stacks: [
      { ...(stack as { readonly name: string }), id: stackId(0), environment },
      ...others.map((other, index) => ({
        ...(other.values as { readonly name: string }),
        id: stackId(index + 1),
        environment: other.environment,
      })),
    ],
    things: placeThings(trees, (index) => stackId((index * choice) % count)),
    ...(calls.length > 0 ? { calls: calls.map(asCall) } : {}),
    usedRanges: usedRanges.map((range, index) => ({ id: `range-${index + 1}`, ...range })),
    canvas: { positions: {} },
  };
}

function sound(design: Design, { environment, wishes: each }: Drawing): Design {
  let vpcs = 0;
  const things = design.things.flatMap((thing): readonly Thing[] => {
    if (thing.kind === 'subnet-group') return [];
    if (thing.kind !== 'vpc') return [thing];
    const wish = each[vpcs % each.length];
    vpcs += 1;
    if (!wish) return [thing];
    const groups = design.things
      .filter((other) => other.kind === 'subnet-group')
      .filter(({ parent }) => parent === thing.id);
    const drawn = soundVpc({ vpc: thing, groups }, wish, environment);
    return [drawn.vpc, ...drawn.groups];
  });
  const machined = soundMachines(soundStacks(soundExistingVpcs({ ...design, things })));
  const placed = soundFlowLogs(soundEndpoints(soundVpns(soundNatInstances(machined))));
  return soundCallsBetweenStacks(soundCalls(soundNames(withoutEmptyStacks(placed))));
}
