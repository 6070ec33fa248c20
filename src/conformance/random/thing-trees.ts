import fc, { type Arbitrary, type WeightedArbitrary } from 'fast-check';
import { fieldsOf, type Kind, kinds } from '../../core/kinds/index.ts';
import { type Values, valuesWithin } from './field-values.ts';

/** A thing as drawn from the descriptions of its kind, with what stands in it; ids and references come later. */
export interface ThingTree {
  readonly kind: string;
  readonly values: Values;
  readonly children: readonly ThingTree[];
}

/** How many of a kind stand in a thing, and how many of all others that may. */
const MOST_GROUPS = 5;
const MOST_OTHERS = 8;

/** Those that have many values, or are often left out later, are drawn more often than others. */
const weights: Readonly<Record<string, number>> = {
  [kinds['nat-instances'].kind]: 3,
  [kinds.database.kind]: 2,
  [kinds['flow-log'].kind]: 2,
  [kinds['load-balancer'].kind]: 2,
};

const all: readonly Kind[] = Object.values(kinds);

/**
 * What stands on the canvas: VPCs with what stands in them, and others beside them. At least one VPC; by a filter,
 * since a list with a least length doesn't shrink to its last element but one.
 */
export const thingTrees: Arbitrary<readonly ThingTree[]> = fc
  .tuple(several([kinds.vpc], 3), sometimes([kinds['existing-vpc']], 2), several(onCanvas(), 6))
  .map(([vpcs, existing, others]) => ({ vpcs, existing, others }))
  .filter(({ vpcs }) => vpcs.length > 0)
  .map(({ vpcs, existing, others }) => [...vpcs, ...existing, ...others]);

function onCanvas(): readonly Kind[] {
  const vpcs: readonly string[] = [kinds.vpc.kind, kinds['existing-vpc'].kind];
  return all.filter(({ kind, parent }) => parent === undefined && !vpcs.includes(kind));
}

/** In about one design of five. */
function sometimes(of: readonly Kind[], maxLength: number): Arbitrary<readonly ThingTree[]> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: several(of, maxLength) },
  );
}

function several(of: readonly Kind[], maxLength: number): Arbitrary<readonly ThingTree[]> {
  return of.length === 0
    ? fc.constant([])
    : fc.array(fc.oneof(...of.map(weighed)), { maxLength, size: 'max' });
}

function weighed(kind: Kind): WeightedArbitrary<ThingTree> {
  return { weight: weights[kind.kind] ?? 1, arbitrary: thingTree(kind) };
}

function thingTree(kind: Kind): Arbitrary<ThingTree> {
  const inner = all.filter(({ parent, mayStandIn }) => [parent, mayStandIn].includes(kind.kind));
  const groupKinds: readonly string[] = [kinds['subnet-group'].kind, kinds['existing-subnet-group'].kind];
  const isGroup = ({ kind: name }: Kind) => groupKinds.includes(name);
  const groups = several(inner.filter(isGroup), MOST_GROUPS);
  const others = several(
    inner.filter((one) => !isGroup(one)),
    MOST_OTHERS,
  );
  return fc.record({
    kind: fc.constant(kind.kind),
    values: valuesWithin(fieldsOf(kind)),
    children: fc.tuple(groups, others).map((both) => both.flat()),
  });
}
