import { type Finding, finding } from '../base/finding.ts';
import type { Check } from './check.ts';
import { noWayOut } from './no-way.ts';

/**
 * Bastion hosts that can't get out: the agent on them calls Session Manager, not the other way round.
 *
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html
 */
export const bastionHosts: Check = ({ design, network }) =>
  design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'bastion-host') return [];
    const { id, label: name } = thing;
    const because = noWayOut(network, id);
    if (because === undefined) return [];
    const missing = because === 'no-address' ? 'address' : 'route';
    return [finding('bastion-host/no-way', { id, field: 'subnetGroup' }, { name, missing })];
  });
