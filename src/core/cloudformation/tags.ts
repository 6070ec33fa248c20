import type { Tag } from '../base/fields.ts';

/** A tag as the template holds it. */
export type TagValue = { readonly Key: string; readonly Value: string };

/** The CDK sorts by `localeCompare`; the locale is named so that every browser sorts alike. */
const byKey = new Intl.Collator('en');

/** Tags as they are rendered: scopes from the outermost to the nearest, the nearest one's value wins; sorted by key. */
export function renderTags(...scopes: readonly (readonly Tag[])[]): readonly TagValue[] {
  const values = new Map<string, string>();
  for (const scope of scopes) for (const { key, value } of scope) values.set(key, value);
  return inOrder([...values.keys()]).map((key) => ({ Key: key, Value: values.get(key) ?? '' }));
}

/** The same tags under another name: most resources of a VPC differ in nothing else. */
export function renamedTags(tags: readonly TagValue[], name: string): readonly TagValue[] {
  return tags.map((tag) => (tag.Key === NAME ? { Key: NAME, Value: name } : tag));
}

/** Rendered tags under those of a scope that is nearer. */
export function withNearer(tags: readonly TagValue[], nearer: readonly Tag[]): readonly TagValue[] {
  if (nearer.length === 0) return tags;
  return renderTags(
    tags.map(({ Key, Value }) => ({ key: Key, value: Value })),
    nearer,
  );
}

export const NAME = 'Name';

const orders = new Map<string, readonly string[]>();

/** Keys sorted; the same few sets of keys come back for every VPC, and collating is slow. */
function inOrder(keys: readonly string[]): readonly string[] {
  const set = JSON.stringify(keys);
  const known = orders.get(set);
  if (known) return known;
  const sorted = keys.toSorted(byKey.compare);
  orders.set(set, sorted);
  return sorted;
}
