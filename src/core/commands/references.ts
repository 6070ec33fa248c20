import type { Draft } from 'immer';
import type { Id } from '../base/place.ts';
import { fieldsOf, kinds, type Thing } from '../kinds/index.ts';

/** Takes those that are gone out of the lists of a thing, such as targets or carried groups; an empty list isn't said. */
export function forgetReferences(thing: Draft<Thing>, gone: ReadonlySet<Id>): void {
  for (const [name, ids] of listsOf(thing)) {
    const rest = ids.filter((id) => !gone.has(id));
    if (rest.length === ids.length) continue;
    if (rest.length > 0) Reflect.set(thing, name, rest);
    else Reflect.deleteProperty(thing, name);
  }
}

/** Lets a copy speak of the copies that were made along with it. */
export function redirectReferences(copy: Draft<Thing>, copies: Readonly<Record<Id, Id>>): void {
  for (const [name, ids] of listsOf(copy))
    Reflect.set(
      copy,
      name,
      ids.map((id) => copies[id] ?? id),
    );
  for (const [name, { type }] of Object.entries(fieldsOf(kinds[copy.kind]))) {
    const id: unknown = type === 'reference' ? Reflect.get(copy, name) : undefined;
    const other = typeof id === 'string' ? copies[id] : undefined;
    if (other !== undefined) Reflect.set(copy, name, other);
  }
}

function listsOf(thing: Draft<Thing>): readonly (readonly [name: string, ids: readonly Id[]])[] {
  return Object.entries(fieldsOf(kinds[thing.kind])).flatMap(([name, { type }]) => {
    const ids: unknown = type === 'reference-list' ? Reflect.get(thing, name) : undefined;
    return Array.isArray(ids) ? [[name, ids.map(String)] as const] : [];
  });
}
