import { type Field, type Fields, type TextLimits, textFault } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { DESIGN, type Id, type Place } from '../base/place.ts';
import type { Stack, UsedRange } from '../design/design.ts';
import { designFields, environments, usedRangeFields } from '../design/fields.ts';
import { callsOf, thingById } from '../design/queries.ts';
import {
  type Call,
  callFields,
  commonFields,
  fieldsOf,
  isFixed,
  kinds,
  stackFields,
  type Thing,
} from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Every value held against the limits that its field describes; those of tags are their own check's. */
export const fieldLimits: Check = ({ design }) => [
  ...valueFindings(designFields, { name: design.name, note: design.note }, ownerOf(DESIGN, design.name)),
  ...design.stacks.flatMap((stack) => ofStack(stack)),
  ...design.things.flatMap((thing) => ofThing(thing)),
  ...callsOf(design).flatMap((call) => ofCall(call, thingById(design, call.on)?.label ?? call.on)),
  ...design.usedRanges.flatMap((range) => ofRange(range)),
];

const fieldsByKind: ReadonlyMap<string, Fields> = new Map(
  Object.values(kinds).map((kind) => [kind.kind, fieldsOf(kind)]),
);

/** Fields of which the network has more to say than their limits do. */
const toldByNetwork = new Set<Field>([kinds['subnet-group'].fields.cidrMask]);

const ofThing = memoByIdentity((thing: Thing): readonly Finding[] => {
  const fields = fieldsByKind.get(thing.kind) ?? commonFields;
  const found = valueFindings(fields, thing, ownerOf(thing.id, thing.label));
  // A name in code that follows the label is shortened with it.
  const isTold = !isFixed(thing) && found.some((one) => isTooLong(one, 'label'));
  return isTold ? found.filter((one) => !isTooLong(one, 'constructId')) : found;
});

function isTooLong({ code, at }: Finding, field: string): boolean {
  return code === 'field/too-long' && at.field === field;
}

const ofStack = memoByIdentity((stack: Stack): readonly Finding[] => {
  const { environment } = stack;
  const owner = ownerOf(stack.id, stack.name);
  return [
    ...valueFindings(stackFields, stack, owner),
    ...valueFindings(environments[environment.type].fields, environment, {
      ...owner,
      at: { id: stack.id, field: 'environment' },
    }),
  ];
});

const ofCall = memoByIdentity((call: Call, on: string): readonly Finding[] =>
  valueFindings(callFields, call, ownerOf(call.id, `a connection of ${on}`)),
);

const ofRange = memoByIdentity((range: UsedRange): readonly Finding[] =>
  valueFindings(usedRangeFields, { ...range }, ownerOf(range.id, range.name)),
);

/** Whose fields are looked at: where findings belong, and what it is called. */
interface Owner {
  /** Of fields of the thing itself its id alone; of those in a list or an environment, where these stand. */
  readonly at: Place;
  readonly name: string;
  /** The list entry that the fields belong to, in words. */
  readonly within: string;
}

function ownerOf(id: Id, name: string): Owner {
  return { at: { id }, name, within: '' };
}

interface FieldOfOwner {
  readonly name: string;
  readonly field: string;
}

function valueFindings(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  owner: Owner,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const name in fields) {
    const field = fields[name];
    const value = values[name];
    if (!field || value === undefined || toldByNetwork.has(field)) continue;
    const at = owner.at.field === undefined ? { ...owner.at, field: name } : owner.at;
    found.push(...fieldFindings(field, value, { ...owner, at }));
  }
  return found;
}

function fieldFindings(field: Field, value: unknown, { at, name, within }: Owner): readonly Finding[] {
  const of = { name, field: `${field.label}${within}` };
  switch (field.type) {
    case 'text':
      return textFindings(String(value), field.limits, at, of);
    case 'integer':
      return rangeFindings(Number(value), field, at, of);
    case 'text-list': {
      const texts = listOf(value);
      return [
        ...countFindings(texts.length, field.maxItems, at, of),
        ...texts.flatMap((text, item) =>
          textFindings(
            String(text),
            field.limits,
            { ...at, item },
            { name, field: `${of.field} ${item + 1}` },
          ),
        ),
      ];
    }
    case 'reference-list':
      return countFindings(listOf(value).length, field.maxItems, at, of);
    case 'integer-list': {
      const numbers = listOf(value);
      return [
        ...countFindings(numbers.length, field.maxItems, at, of),
        ...numbers.flatMap((number, item) => rangeFindings(Number(number), field, { ...at, item }, of)),
      ];
    }
    case 'tags':
      return countFindings(listOf(value).length, field.maxItems, at, of);
    case 'record-list': {
      const records = listOf(value);
      return [
        ...countFindings(records.length, field.maxItems, at, of),
        ...records.flatMap((record, item) =>
          valueFindings(field.fields, isRecord(record) ? record : {}, {
            at: { ...at, item },
            name,
            within: ` in ${field.label} ${item + 1}`,
          }),
        ),
      ];
    }
    case 'cidr':
    case 'boolean':
    case 'choice':
    case 'reference':
      return [];
  }
}

function textFindings(text: string, limits: TextLimits, at: Place, of: FieldOfOwner): readonly Finding[] {
  const fault = textFault(text, limits);
  if (!fault) return [];
  if (fault.fault === 'alphabet')
    return [finding('field/alphabet', at, { ...of, saw: text, allowed: fault.allowed })];
  const { length, limit } = fault;
  const isInBytes = limit === limits.maxBytes && text.length <= limits.maxLength;
  if (fault.fault === 'too-long' && isInBytes)
    return [finding('field/too-many-bytes', at, { ...of, bytes: length, limit })];
  return [finding(`field/${fault.fault}`, at, { ...of, length, limit })];
}

function rangeFindings(
  saw: number,
  { min, max }: { readonly min: number; readonly max: number },
  at: Place,
  of: FieldOfOwner,
): readonly Finding[] {
  return saw < min || saw > max ? [finding('field/out-of-range', at, { ...of, saw, min, max })] : [];
}

function countFindings(count: number, limit: number, at: Place, of: FieldOfOwner): readonly Finding[] {
  return count > limit ? [finding('field/too-many', at, { ...of, count, limit })] : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
