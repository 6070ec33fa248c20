import { finding } from '../base/finding.ts';
import { stackById, stackIdOf, vpcById, zoneCountOfVpc } from '../design/queries.ts';
import type { Check } from './check.ts';

/** Zones that a VPC doesn't have, or no longer; what else is wrong with where things stand the network tells. */
export const selections: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (!('zones' in thing) || !thing.zones) return [];
    const vpc = vpcById(design, thing.parent);
    const stack = stackById(design, stackIdOf(design, thing));
    const zones = vpc && stack ? zoneCountOfVpc(vpc, stack.environment) : 0;
    const at = { id: thing.id, field: 'zones' };
    return thing.zones
      .filter((zone) => zone > zones)
      .map((zone) => finding('selection/no-such-zone', at, { name: thing.label, zone, zones }));
  });
