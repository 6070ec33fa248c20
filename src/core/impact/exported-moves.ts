import type { Design } from '../design/design.ts';
import { groupById, isExported } from '../design/queries.ts';
import { isReplaced } from './count-impacts.ts';
import type { SubnetImpact } from './subnet-impacts.ts';

/** What a change replaces of subnets whose code was taken already, and which may so be deployed. */
export function exportedMoves(before: Design, impacts: readonly SubnetImpact[]): readonly SubnetImpact[] {
  return impacts.filter((impact) => {
    const group = isReplaced(impact) && groupById(before, impact.at.id);
    return group && isExported(before, group);
  });
}
