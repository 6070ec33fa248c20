import type { Draft } from 'immer';
import type { Field, Fields } from '../base/fields.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { fieldsOf, kinds, type Thing } from '../kinds/index.ts';

/**
 * Takes those that are gone out of lists, such as targets and carried groups; an entry that names one goes as a whole,
 * and an empty list isn't said. Where something stands is kept: what lost its subnets is told of until it has others.
 */
export function forgetReferences(draft: Draft<Design>, gone: ReadonlySet<Id>): void {
  for (const thing of draft.things) forgetIn(thing, fieldsOf(kinds[thing.kind]), gone);
}

function forgetIn(values: object, fields: Fields, gone: ReadonlySet<Id>): void {
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = Reflect.get(values, name);
    if (value === undefined) continue;
    const kept = withoutGone(field, value, gone);
    if (kept === undefined) Reflect.deleteProperty(values, name);
    else if (kept !== value) Reflect.set(values, name, kept);
  }
}

/** What is left of a value: itself where nobody who is gone is named in it, `undefined` where nothing is. */
function withoutGone(field: Field, value: unknown, gone: ReadonlySet<Id>): unknown {
  switch (field.type) {
    case 'reference-list': {
      const rest = unlessEmpty(value, (id) => !gone.has(String(id)));
      // No subnet group at all would mean every one.
      return rest === undefined && field.to === 'subnet-group' ? value : rest;
    }
    case 'record-list':
      return unlessEmpty(value, (entry) => !namesAny(entry, field.fields, gone));
    default:
      return value;
  }
}

function unlessEmpty(value: unknown, stays: (item: unknown) => boolean): unknown {
  if (!Array.isArray(value) || value.every(stays)) return value;
  const rest = value.filter(stays);
  return rest.length > 0 ? rest : undefined;
}

function namesAny(entry: unknown, fields: Fields, gone: ReadonlySet<Id>): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  return Object.entries(fields).some(
    ([name, field]) => field.type === 'reference' && gone.has(String(Reflect.get(entry, name))),
  );
}

/** Lets a copy speak of the copies that were made along with it. */
export function redirectReferences(copy: Draft<Thing>, copies: Readonly<Record<Id, Id>>): void {
  for (const [name, ids] of listsOf(copy))
    Reflect.set(
      copy,
      name,
      ids.map((id) => copies[id] ?? id),
    );
  redirectIn(copy, fieldsOf(kinds[copy.kind]), copies);
}

function redirectIn(values: object, fields: Fields, copies: Readonly<Record<Id, Id>>): void {
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = Reflect.get(values, name);
    if (field.type === 'record-list' && Array.isArray(value))
      for (const entry of value) redirectIn(entry, field.fields, copies);
    const other = field.type === 'reference' && typeof value === 'string' ? copies[value] : undefined;
    if (other !== undefined) Reflect.set(values, name, other);
  }
}

function listsOf(thing: Draft<Thing>): readonly (readonly [name: string, ids: readonly Id[]])[] {
  return Object.entries(fieldsOf(kinds[thing.kind])).flatMap(([name, { type }]) => {
    const ids: unknown = type === 'reference-list' ? Reflect.get(thing, name) : undefined;
    return Array.isArray(ids) ? [[name, ids.map(String)] as const] : [];
  });
}
