import fc, { type Arbitrary } from 'fast-check';
import { fieldsOf, type Kind, kinds } from '../../core/kinds/index.ts';
import { type Values, valuesWithin } from './field-values.ts';

/** A thing as drawn from the descriptions of its kind, with what stands in it; ids and references come later. */
export interface ThingTree {
  readonly kind: string;
  readonly values: Values;
  readonly children: readonly ThingTree[];
}

const MOST_CHILDREN = 5;

const all: readonly Kind[] = Object.values(kinds);

/**
 * What stands on the canvas: any kinds that may, each with children of the kinds that may stand in it. At least one
 * thing; by a filter, since a list with a least length doesn't shrink to its last element but one.
 */
export const thingTrees: Arbitrary<readonly ThingTree[]> = fc
  .array(fc.oneof(...all.filter(({ parent }) => parent === undefined).map(thingTree)), {
    maxLength: 3,
    size: 'max',
  })
  .filter((trees) => trees.length > 0);

function thingTree(kind: Kind): Arbitrary<ThingTree> {
  const inner = all.filter(({ parent }) => parent === kind.kind).map(thingTree);
  const children =
    inner.length > 0
      ? fc.array(fc.oneof(...inner), { maxLength: MOST_CHILDREN, size: 'max' })
      : fc.constant([]);
  return fc.record({
    kind: fc.constant(kind.kind),
    values: valuesWithin(fieldsOf(kind)),
    children,
  });
}
