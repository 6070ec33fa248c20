import type { Tag } from '../base/fields.ts';
import type { TemplateValue } from '../plan/template-value.ts';

/** The CDK sorts by `localeCompare`; the locale is named so that every browser sorts alike. */
const byKey = new Intl.Collator('en');

/** Tags as they are rendered: scopes from the outermost to the nearest, the nearest one's value wins; sorted by key. */
export function renderTags(...scopes: readonly (readonly Tag[])[]): readonly TemplateValue[] {
  const values = new Map<string, string>();
  for (const scope of scopes) for (const { key, value } of scope) values.set(key, value);
  return [...values]
    .sort(([one], [other]) => byKey.compare(one, other))
    .map(([key, value]) => ({ Key: key, Value: value }));
}
