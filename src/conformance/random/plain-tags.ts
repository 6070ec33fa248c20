import type { Tag } from '../../core/base/fields.ts';

/** Tags that workloads take too. */
export function withPlainTags<T extends { readonly tags?: readonly Tag[] }>(tagged: T): T {
  const { tags } = tagged;
  if (!tags) return tagged;
  return {
    ...tagged,
    tags: tags.map(({ key, value }) => ({ key: plainTagText(key), value: plainTagText(value) })),
  };
}

export function plainTagText(text: string): string {
  return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
}
