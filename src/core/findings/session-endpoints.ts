import type { Id } from '../base/place.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { isMachine, sessionServices, type Thing } from '../kinds/index.ts';
import { freeId } from '../proposals/proposal.ts';
import type { WayOut } from './entry.ts';
import { together } from './steps.ts';

/** Endpoints for what the agent of Session Manager calls, in the subnets in which a machine stands. */
export function sessionEndpoints(design: Design, id: Id): WayOut {
  const machine = thingById(design, id);
  if (!machine || !isMachine(machine)) return [];
  const { parent, subnetGroup, subnetType } = machine;
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
