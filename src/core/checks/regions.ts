import { textFault } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import { nearestRegion, regionByName } from '../catalog/regions.ts';
import { environments } from '../design/fields.ts';
import type { Check } from './check.ts';

/** A region that AWS doesn't have, with the one that was most likely meant. */
export const regions: Check = ({ design }) =>
  design.stacks.flatMap(({ id, name, environment }) => {
    if (environment.type === 'agnostic' || regionByName(environment.region)) return [];
    const { region } = environment;
    // What can't be the name of any region is told of by the limits of its field.
    if (textFault(region, environments.region.fields.region.limits)) return [];
    const nearest = nearestRegion(region);
    const facts = { stack: name, region };
    const at = { id, field: 'environment' };
    return [finding('stack/unknown-region', at, nearest === undefined ? facts : { ...facts, nearest })];
  });
