import type { Id } from '../base/place.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { BASTION_TYPE, sessionServices, type Thing } from '../kinds/index.ts';
import { freeId } from '../proposals/proposal.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, together } from './steps.ts';

/** Machines by which people get into a VPC. */
export const bastionHostEntries: Entries<'bastion-host'> = {
  'bastion-host/odd-type': {
    title: 'Hardware of which the CDK doesn’t know the processor',
    text: ({ name, type }) =>
      `${name} is a ${type}; to choose its image the CDK reads the processor from the name of the type, and can’t from this one.`,
    fixes: ({ at }) => [
      [{ label: `Use ${BASTION_TYPE}`, command: say(at.id, 'instanceType', BASTION_TYPE) }],
    ],
  },
  'bastion-host/no-way': {
    title: 'A bastion host that nobody gets to',
    text: ({ name, missing }) =>
      `${name} has no ${missing === 'route' ? 'route to the internet' : 'public address'}: Session Manager works only where the bastion host reaches it, by NAT or by endpoints for ssm and ssmmessages.`,
    fixes: ({ at }, design) => [sessionEndpoints(design, at.id)],
  },
};

/** Endpoints for what the agent calls, where the bastion host stands. */
function sessionEndpoints(design: Design, id: Id): WayOut {
  const bastion = thingById(design, id);
  if (bastion?.kind !== 'bastion-host') return [];
  const { parent, subnetGroup, subnetType } = bastion;
  const kind = 'interface-endpoint';
  const there = design.things.flatMap((one) =>
    one.kind === kind && one.parent === parent ? [one.service] : [],
  );
  const endpoints = sessionServices
    .filter((service) => !there.includes(service))
    .map((service): Thing => {
      const own = freeId(design, `${service}-endpoint`);
      const taken = siblingConstructIds(design, { id: own, kind, parent });
      return {
        id: own,
        kind,
        parent,
        label: service,
        constructId: constructIdFor(service, kind, taken),
        service,
        ...(subnetGroup === undefined ? {} : { subnetGroup }),
        ...(subnetType === undefined ? {} : { subnetType }),
      };
    });
  const label = 'Add endpoints for Session Manager';
  return [
    {
      label,
      command: together(
        label,
        endpoints.map((thing) => ({ do: 'add-thing', thing }) as const),
      ),
    },
  ];
}
