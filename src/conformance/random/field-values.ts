import fc, { type Arbitrary } from 'fast-check';
import type { Field, Fields } from '../../core/base/fields.ts';
import { tagLimits } from '../../core/checks/tags.ts';
import { blockText } from './blocks.ts';
import { textOutside, textWithin } from './texts.ts';

/** What a person may have said about a thing: some of its fields, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Values for a set of fields, drawn from their descriptions alone: the required ones and some of the others. */
export function valuesWithin(fields: Fields): Arbitrary<Values> {
  const each = Object.entries(fields).map(([name, field]) => [name, maybe(field)] as const);
  return fc.record(Object.fromEntries(each)).map(withoutAbsent);
}

function maybe(field: Field): Arbitrary<unknown> {
  const value = valueWithin(field);
  if ('required' in field) return value;
  const weight = presenceOf(field);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - weight, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: value },
  );
}

/** How often, of a hundred times, an optional field says something; the more choices it has, the more often. */
function presenceOf(field: Field): number {
  return field.type === 'choice' ? Math.min(75, 30 + 6 * field.options.length) : presence[field.type];
}

/** Closed ones often, so that all values occur. */
const presence: Readonly<Record<Exclude<Field['type'], 'choice'>, number>> = {
  text: 15,
  cidr: 85,
  integer: 60,
  boolean: 35,
  'text-list': 15,
  reference: 35,
  'reference-list': 35,
  'integer-list': 15,
  tags: 15,
  'record-list': 45,
};

export function withoutAbsent(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function valueWithin(field: Field): Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return textWithin(field.limits);
    case 'cidr':
      return blockText;
    case 'integer':
      return fc.integer({ min: field.min, max: field.max });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case 'text-list':
      return fc.array(textWithin(field.limits), { minLength: 1, maxLength: field.maxItems, size: 'max' });
    case 'reference':
      return fc.nat(20).map((choice): UnresolvedReference => ({ choice }));
    case 'reference-list':
      return fc.array(
        fc.nat(20).map((choice): UnresolvedReference => ({ choice })),
        { minLength: 1, maxLength: Math.min(3, field.maxItems), size: 'max' },
      );
    case 'integer-list':
      return fc.uniqueArray(fc.integer({ min: field.min, max: field.max }), {
        minLength: 1,
        maxLength: field.maxItems,
        size: 'max',
      });
    case 'tags':
      return fc.array(fc.record({ key: tagKey, value: textWithin(tagLimits.value) }), {
        minLength: 1,
        maxLength: Math.min(3, field.maxItems),
      });
    case 'record-list':
      return fc.array(valuesWithin(field.fields), {
        minLength: 1,
        maxLength: Math.min(4, field.maxItems),
        size: 'max',
      });
  }
}

/** Now and then one that the CDK gives by itself, or one of Kubernetes. */
const tagKey = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: textWithin(tagLimits.key) },
  { weight: 1, arbitrary: fc.constantFrom('Name', 'aws-cdk:subnet-name', 'kubernetes.io/role/elb') },
);

/** Stands for a thing until it is known which things there are. */
export interface UnresolvedReference {
  readonly choice: number;
}

/** A value of the field's type that its limits refuse; `undefined` where it has no limits. */
export function valueOutside(field: Field): Arbitrary<unknown> | undefined {
  switch (field.type) {
    case 'text':
      return textOutside(field.limits);
    case 'integer':
      return fc.constantFrom(field.min - 1, field.max + 1, field.max + 100);
    case 'text-list':
      return fc.oneof(
        textOutside(field.limits).map((text) => [text]),
        fc.array(textWithin(field.limits), { minLength: field.maxItems + 1, maxLength: field.maxItems + 1 }),
      );
    case 'integer-list':
      return fc.constantFrom([field.min - 1], [field.max + 1]);
    case 'tags':
      return fc.constantFrom(
        ...[
          { key: '', value: 'a' },
          { key: 'k'.repeat(129), value: 'a' },
          { key: 'aws:x', value: 'a' },
        ].map((tag) => [tag]),
        ...[
          { key: 'a', value: 'v'.repeat(257) },
          { key: 'a', value: '\u0000' },
        ].map((tag) => [tag]),
        Array.from({ length: field.maxItems + 1 }, (_, index) => ({ key: `k${index}`, value: 'v' })),
      );
    case 'record-list':
      return recordsOutside(field.fields);
    case 'cidr':
    case 'boolean':
    case 'choice':
    case 'reference':
    case 'reference-list':
      return undefined;
  }
}

/** One entry of which one field lies outside. */
function recordsOutside(fields: Fields): Arbitrary<unknown> | undefined {
  const outside = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueOutside(field);
    return value ? [value.map((wrong) => ({ [name]: wrong }))] : [];
  });
  if (outside.length === 0) return undefined;
  return fc
    .tuple(valuesWithin(fields), fc.oneof(...outside))
    .map(([values, wrong]) => [{ ...values, ...wrong }]);
}
