import { type Finding, finding } from '../base/finding.ts';
import { stackById, stackIdOf } from '../design/queries.ts';
import { hasRole } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Images by region in a stack that may go to any region: in those that aren't named the template fails. */
export const imageRegions: Check = ({ design }) =>
  design.things.flatMap((thing): readonly Finding[] => {
    if (!hasRole(thing) || (thing.image !== 'generic-linux' && thing.image !== 'generic-windows')) return [];
    const regions = [...new Set((thing.regionImages ?? []).map(({ region }) => region))];
    const isAnywhere = stackById(design, stackIdOf(design, thing))?.environment.type === 'agnostic';
    if (!isAnywhere || regions.length === 0) return [];
    const facts = { name: thing.label, regions: regions.join(', ') };
    return [finding('image/some-regions', { id: thing.id, field: 'regionImages' }, facts)];
  });
