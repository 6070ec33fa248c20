import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import { literal, methodCall, staticCall } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import type { ForEachSubnet } from './selected-subnets.ts';

/** `Tags.of(scope).add(key, value)` for each tag: on the scope and all that can be tagged below it. */
export function tagStatements(on: Expression, tags: readonly Tag[], origin: Place): readonly Statement[] {
  return tags.map(({ key, value }, item) => ({
    origin: { ...origin, item },
    expression: methodCall(staticCall('Tags', 'of', on), 'add', literal(key), literal(value)),
  }));
}

/** The tags of subnet groups: on each of their subnets and what stands in it. */
export const groupTags: ForEachSubnet = {
  field: 'tags',
  isSaid: ({ tags = [] }) => tags.length > 0,
  statements: ({ tags = [] }, subnet, origin) => tagStatements(subnet, tags, origin),
};
