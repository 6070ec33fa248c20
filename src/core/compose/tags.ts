import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import { literal, methodCall, staticCall } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { type SelectSubnets, subnetAt } from './selected-subnets.ts';

/** `Tags.of(scope).add(key, value)` for each tag: on the scope and all that can be tagged below it. */
export function tagStatements(on: Expression, tags: readonly Tag[], origin: Place): readonly Statement[] {
  return tags.map(({ key, value }, item) => ({
    origin: { ...origin, item },
    expression: methodCall(staticCall('Tags', 'of', on), 'add', literal(key), literal(value)),
  }));
}

/** The tags of subnet groups: on each of their subnets and what stands in it, subnet by subnet. */
export function groupTagStatements(
  vpc: Vpc,
  environment: Environment,
  groups: readonly SubnetGroup[],
  select: SelectSubnets,
): readonly Statement[] {
  const zones = zoneCountOfVpc(vpc, environment);
  return groups.flatMap((group): readonly Statement[] => {
    const { id, tags = [], reserved } = group;
    if (tags.length === 0 || reserved || zones === 0) return [];
    const { selection, statements } = select(group, { id, field: 'tags' });
    const made = Array.from({ length: zones }, (_, zone) =>
      tagStatements(subnetAt(selection, zone), tags, { id, zone, field: 'tags' }),
    );
    return [...statements, ...made.flat()];
  });
}
