import { type Finding, finding } from '../base/finding.ts';
import { isMachine } from '../kinds/index.ts';
import type { Check } from './check.ts';
import { noWayOut } from './no-way.ts';
import { hasSessionEndpoints } from './session-endpoints.ts';

/**
 * Machines that are meant for Session Manager and can't call it, neither over the internet nor by endpoints.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html
 */
export const machineSessions: Check = ({ design, network }) =>
  design.things.flatMap((thing): readonly Finding[] => {
    if (!isMachine(thing) || thing.kind === 'bastion-host' || !thing.ssmSessionPermissions) return [];
    const { id, label: name, parent } = thing;
    const because = noWayOut(network, id);
    if (because === undefined || hasSessionEndpoints(design, parent)) return [];
    const missing = because === 'no-address' ? 'address' : 'route';
    return [finding('machine/no-sessions', { id, field: 'ssmSessionPermissions' }, { name, missing })];
  });
