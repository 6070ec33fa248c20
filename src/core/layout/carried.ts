import { keepBySubject, sameItems } from '../base/memo.ts';
import type { Design } from '../design/design.ts';
import { groupsCarriedBy, thingById } from '../design/queries.ts';
import type { Thing } from '../kinds/index.ts';

/**
 * The names of the security groups that a workload was given. The same list as long as the names are the same, whatever
 * else becomes of those groups.
 */
export function carriedBy(design: Design, thing: Thing): readonly string[] {
  return keep(
    thing,
    groupsCarriedBy(design, thing).map((id) => thingById(design, id)?.label ?? id),
  );
}

const keep = keepBySubject<readonly string[]>(sameItems);
