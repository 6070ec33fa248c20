import type { Tag } from '../../core/base/fields.ts';
import type { StackNetwork } from '../../core/network/network.ts';
import type { TemplateValue } from '../../core/plan/template-value.ts';

/** A line of words about one thing, which `create-stacks.py` has in the same words, with the resource that it stands on. */
export interface Fact {
  readonly of: string;
  readonly text: string;
}

/** Where a stack goes that may go anywhere; also whose zones moto has for all regions. */
const ANY_REGION = 'us-east-1';

export function regionOf({ region }: StackNetwork): string {
  return region ?? ANY_REGION;
}

/** The resource that a reference names; `undefined` for a text, which is the id of what exists already. */
export function referred(value: TemplateValue): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const [named] = Object.values(value).flat();
  return typeof named === 'string' ? named : undefined;
}

/** Tags as they come to be: the nearest of equal names counts. */
export function tagsFact(logicalId: string, ...scopes: readonly (readonly Tag[])[]): Fact {
  const values = new Map(scopes.flat().map(({ key, value }) => [key, value]));
  const sorted = [...values].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { of: logicalId, text: `tags of ${logicalId}: ${JSON.stringify(Object.fromEntries(sorted))}` };
}
