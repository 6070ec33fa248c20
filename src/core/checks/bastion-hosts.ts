import { type Finding, finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { sessionServices } from '../kinds/index.ts';
import type { Check } from './check.ts';
import { noWayOut } from './no-way.ts';

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

/** By endpoints of its VPC for the services that the agent calls, by their short names or their full ones. */
function hasSessionEndpoints({ things }: Design, vpc: Id): boolean {
  const services = things.flatMap((one) =>
    one.kind === 'interface-endpoint' && one.parent === vpc ? [`.${one.service}`] : [],
  );
  return sessionServices.every((wanted) => services.some((service) => service.endsWith(`.${wanted}`)));
}
