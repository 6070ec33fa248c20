import type { Fields } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { nearest } from '../base/nearest.ts';
import { DESIGN, type Place } from '../base/place.ts';
import { callFields, fieldsOf, kinds, stackFields } from '../kinds/index.ts';
import type { Design, Environment } from './design.ts';
import { designFields, environments, usedRangeFields } from './fields.ts';
import { isRecord, type JsonRecord, type Path, pathText } from './json.ts';

/** The keys of an object that mean something, each with those of what it holds. */
type Known = ReadonlyMap<string, KnownIn | undefined>;

/** What is known in an object may depend on what it says that it is. */
type KnownIn = (record: JsonRecord) => Known | undefined;

/**
 * The keys of a document that mean nothing to us. They stay in it: they may be another tool's, or a slip for the
 * nearest known one.
 */
export function findUnknownKeys(design: Design): readonly Finding[] {
  const found: Finding[] = [];
  look(design, () => documentKeys, []);
  return found;

  function look(value: unknown, knownIn: KnownIn, path: Path): void {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) look(entry, knownIn, [...path, index]);
    }
    if (!isRecord(value)) return;
    const known = knownIn(value);
    if (!known) return;
    for (const key of Object.keys(value)) {
      const within = known.get(key);
      if (within) look(value[key], within, [...path, key]);
      else if (!known.has(key)) found.push(unknownKey(design, path, key, known));
    }
  }
}

function unknownKey(design: Design, path: Path, key: string, known: Known): Finding {
  const meant = nearest(key, known.keys());
  return finding(
    'design/unknown-key',
    { ...ownerOf(design, path), field: key },
    { path: pathText([...path, key]), key, ...(meant === undefined ? {} : { nearest: meant }) },
  );
}

/** The stack, thing or range in which a path lies. */
function ownerOf(design: Design, [list, index]: Path): Place {
  const isList = list === 'stacks' || list === 'things' || list === 'calls' || list === 'usedRanges';
  const entries = isList ? (design[list] ?? []) : [];
  return { id: (typeof index === 'number' ? entries[index]?.id : undefined) ?? DESIGN };
}

const tagKeys: Known = new Map([
  ['key', undefined],
  ['value', undefined],
]);

function keysOf(fields: Fields, others: Readonly<Record<string, KnownIn | undefined>> = {}): Known {
  const described = Object.entries(fields).map(([name, field]): [string, KnownIn | undefined] => {
    if (field.type === 'tags') return [name, () => tagKeys];
    if (field.type !== 'record-list') return [name, undefined];
    const entryKeys = keysOf(field.fields);
    return [name, () => entryKeys];
  });
  return new Map([...described, ...Object.entries(others)]);
}

const environmentKeys: { readonly [T in Environment['type']]: Known } = {
  agnostic: keysOf(environments.agnostic.fields, { type: undefined }),
  region: keysOf(environments.region.fields, { type: undefined }),
  account: keysOf(environments.account.fields, { type: undefined }),
};

const stackKeys = keysOf(stackFields, {
  id: undefined,
  environment: ({ type }) => new Map(Object.entries(environmentKeys)).get(String(type)),
});

const thingKeys: ReadonlyMap<string, Known> = new Map(
  Object.values(kinds).map((kind) => [
    kind.kind,
    keysOf(fieldsOf(kind), { id: undefined, kind: undefined, parent: undefined }),
  ]),
);

const callKeys = keysOf(callFields, { id: undefined });

const usedRangeKeys = keysOf(usedRangeFields, { id: undefined });

const positionKeys: Known = new Map([
  ['x', undefined],
  ['y', undefined],
]);

/** In `positions` every key is an id. */
const positionsById: KnownIn = (positions) =>
  new Map(Object.keys(positions).map((id) => [id, () => positionKeys]));

const canvasKeys: Known = new Map([['positions', positionsById]]);

const documentKeys = keysOf(designFields, {
  // Names the JSON Schema, for editors of text.
  $schema: undefined,
  schemaVersion: undefined,
  stacks: () => stackKeys,
  things: ({ kind }) => thingKeys.get(String(kind)),
  calls: () => callKeys,
  usedRanges: () => usedRangeKeys,
  canvas: () => canvasKeys,
});
