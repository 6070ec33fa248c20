import { type Field, type Fields, type TextLimits, textFault } from '../../core/base/fields.ts';
import { tagLimits } from '../../core/checks/tags.ts';
import type { Design, Environment } from '../../core/design/design.ts';
import { designFields, environments, usedRangeFields } from '../../core/design/fields.ts';
import { callsOf } from '../../core/design/queries.ts';
import { callFields, fieldsOf, kinds, stackFields } from '../../core/kinds/index.ts';
import type { Values } from '../random/field-values.ts';
import { everything, inEnvironment } from './everything.ts';

/** A place in a design that holds a text, and how one is put there. */
export interface TextPlace {
  /** For people: `vpc.outputs.description`. */
  readonly name: string;
  /** What has the field: `vpc`. */
  readonly owner: string;
  readonly limits: TextLimits;
  /** The field to which a finding about the text belongs. */
  readonly field: string;
  /** A design that has the place. */
  readonly base: Design;
  readonly put: (design: Design, text: string) => Design;
}

/** Something in a design that has fields: how its values are read and set. */
interface Owner {
  readonly name: string;
  readonly fields: Fields;
  readonly base: Design;
  readonly values: (design: Design) => Values;
  readonly withValues: (design: Design, values: Values) => Design;
  /** Findings about any of its fields belong to this one. */
  readonly field?: string;
}

const design: Owner = {
  name: 'design',
  fields: designFields,
  base: everything,
  values: (of) => ({ ...of }),
  withValues: (of, values) => ({ ...of, ...values }),
};

const stack: Owner = {
  name: 'stack',
  fields: stackFields,
  base: everything,
  values: ({ stacks }) => ({ ...stacks[0] }),
  withValues: (of, values) => ({ ...of, stacks: of.stacks.map((one) => ({ ...one, ...values })) }),
};

const range: Owner = {
  name: 'range',
  fields: usedRangeFields,
  base: everything,
  values: ({ usedRanges }) => ({ ...usedRanges[0] }),
  withValues: (of, values) => ({ ...of, usedRanges: of.usedRanges.map((one) => ({ ...one, ...values })) }),
};

const call: Owner = {
  name: 'call',
  fields: callFields,
  base: everything,
  values: (of) => ({ ...callsOf(of)[0] }),
  withValues: (of, values) => ({ ...of, calls: callsOf(of).map((one) => ({ ...one, ...values })) }),
};

const environmentOwners = Object.entries(environments).map(
  ([type, { fields }]): Owner => ({
    name: type,
    fields,
    base: inEnvironment(type as Environment['type']),
    values: ({ stacks }) => ({ ...stacks[0]?.environment }),
    withValues: (of, values) => ({
      ...of,
      stacks: of.stacks.map((one) => ({ ...one, environment: { ...one.environment, ...values } })),
    }),
    field: 'environment',
  }),
);

const thingOwners = Object.values(kinds).map(
  (described): Owner => ({
    name: described.kind,
    fields: fieldsOf(described),
    base: everything,
    values: ({ things }) => ({ ...things.find((thing) => thing.kind === described.kind) }),
    withValues: (of, values) => ({
      ...of,
      things: of.things.map((thing) => (thing.kind === described.kind ? { ...thing, ...values } : thing)),
    }),
  }),
);

/** Every place that holds a text, read from the descriptions of fields: a new field is here without being named. */
export const textPlaces: readonly TextPlace[] = [
  design,
  stack,
  range,
  call,
  ...environmentOwners,
  ...thingOwners,
].flatMap((owner) =>
  Object.entries(owner.fields).flatMap(([name, field]) =>
    textsIn(field).map(
      ({ path, limits, put }): TextPlace => ({
        name: [owner.name, name, ...path].join('.'),
        owner: owner.name,
        limits,
        field: owner.field ?? name,
        base: owner.base,
        put: (of, text) => owner.withValues(of, { [name]: put(owner.values(of)[name], text) }),
      }),
    ),
  ),
);

interface TextIn {
  readonly path: readonly string[];
  readonly limits: TextLimits;
  /** The value of the field with the text in it, all else as it was. */
  readonly put: (value: unknown, text: string) => unknown;
}

/** The texts that a value of the field holds; in lists the first entry's. */
function textsIn(field: Field): readonly TextIn[] {
  switch (field.type) {
    case 'text':
      return [{ path: [], limits: field.limits, put: (_, text) => text }];
    case 'text-list':
      return [{ path: [], limits: field.limits, put: (value, text) => [text, ...listOf(value).slice(1)] }];
    case 'tags':
      return [
        { path: ['key'], limits: tagLimits.key, put: inFirst('key') },
        { path: ['value'], limits: tagLimits.value, put: inFirst('value') },
      ];
    case 'record-list':
      return Object.entries(field.fields).flatMap(([name, inner]) =>
        textsIn(inner).map(({ path, limits, put }) => ({
          path: [name, ...path],
          limits,
          put: (value: unknown, text: string) => {
            const [first, ...others] = listOf(value);
            return [{ ...recordOf(first), [name]: put(recordOf(first)[name], text) }, ...others];
          },
        })),
      );
    case 'cidr':
    case 'integer':
    case 'boolean':
    case 'choice':
    case 'reference':
    case 'reference-list':
    case 'integer-list':
      return [];
  }
}

function inFirst(name: string): TextIn['put'] {
  return (value, text) => {
    const [first, ...others] = listOf(value);
    return [{ ...recordOf(first), [name]: text }, ...others];
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

export function isOutside({ limits }: TextPlace, text: string): boolean {
  return textFault(text, limits) !== undefined;
}
