import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import { literal, methodCall, staticCall } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';

/** `Tags.of(scope).add(key, value)` for each tag: on the scope and all that can be tagged below it. */
export function tagStatements(on: Expression, tags: readonly Tag[], origin: Place): readonly Statement[] {
  return tags.map(({ key, value }, item) => ({
    origin: { ...origin, item },
    expression: methodCall(staticCall('Tags', 'of', on), 'add', literal(key), literal(value)),
  }));
}
