import { type Finding, finding } from '../base/finding.ts';
import type { Check } from './check.ts';
import { noWayOut } from './no-way.ts';
import { hasSessionEndpoints } from './session-endpoints.ts';

/**
 * Bastion hosts that reach Session Manager neither over the internet nor by endpoints: the agent on them calls it, not
 * the other way round.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html
 */
export const bastionHosts: Check = ({ design, network }) =>
  design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'bastion-host') return [];
    const { id, label: name, parent } = thing;
    const because = noWayOut(network, id);
    if (because === undefined || hasSessionEndpoints(design, parent)) return [];
    const missing = because === 'no-address' ? 'address' : 'route';
    return [finding('bastion-host/no-way', { id, field: 'subnetGroup' }, { name, missing })];
  });
