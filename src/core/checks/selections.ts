import { type Finding, finding } from '../base/finding.ts';
import { anyVpcById, stackById, stackIdOf, zoneCountOfVpc } from '../design/queries.ts';
import type { Check } from './check.ts';

/** Zones that a VPC doesn't have, or no longer, or that are named twice; what else is wrong with where things stand the network tells. */
export const selections: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (!('zones' in thing) || !thing.zones) return [];
    const vpc = anyVpcById(design, thing.parent);
    const stack = stackById(design, stackIdOf(design, thing));
    const zones = vpc && stack ? zoneCountOfVpc(vpc, stack.environment) : 0;
    const at = { id: thing.id, field: 'zones' };
    const { label: name, zones: chosen } = thing;
    return chosen.flatMap((zone, item): readonly Finding[] => {
      if (zone > zones) return [finding('selection/no-such-zone', at, { name, zone, zones })];
      return chosen.indexOf(zone) < item
        ? [finding('selection/zone-twice', { ...at, item }, { name, zone })]
        : [];
    });
  });
