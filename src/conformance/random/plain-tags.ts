import type { Tag } from '../../core/base/fields.ts';
import type { Vpc } from '../../core/kinds/index.ts';

/** Tags that workloads take too. */
export function withPlainTags<T extends { readonly tags?: readonly Tag[] }>(tagged: T): T {
  const { tags } = tagged;
  if (!tags) return tagged;
  return {
    ...tagged,
    tags: tags.map(({ key, value }) => ({ key: plainTagText(key), value: plainTagText(value) })),
  };
}

/** Some of what is made below a VPC is called as it is. */
export function withPlainName({ vpcName, ...vpc }: Vpc): Vpc {
  return vpcName === undefined ? vpc : { ...vpc, vpcName: plainTagText(vpcName) };
}

function plainTagText(text: string): string {
  return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
}
