import type { Draft } from 'immer';
import type { Field, Fields } from '../base/fields.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { fieldsOf, kinds } from '../kinds/index.ts';

/** Takes back what things say of others that are gone; an entry of a list that names one goes as a whole. */
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
    case 'reference':
      return gone.has(String(value)) ? undefined : value;
    case 'reference-list':
      return unlessEmpty(value, (id) => !gone.has(String(id)));
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
