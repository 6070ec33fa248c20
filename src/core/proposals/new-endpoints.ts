import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import { endpointServiceByName } from '../catalog/endpoint-services.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { thingsByParent, vpcById } from '../design/queries.ts';
import {
  commonFields,
  type GatewayEndpoint,
  gatewayServiceLabel,
  kinds,
  type Thing,
} from '../kinds/index.ts';
import { freeId, type Proposed } from './proposal.ts';

/** A gateway endpoint in a VPC, in all its route tables, for the first service that has none there. */
export function addGatewayEndpoint(design: Design, vpcId: Id): Proposed {
  const vpc = vpcById(design, vpcId);
  if (!vpc) return refuse(finding('design/dangling', { id: vpcId }, { path: 'vpc', reference: vpcId }));
  const kind = 'gateway-endpoint';
  const taken = servicesIn(design, vpcId, kind);
  const { options } = kinds[kind].fields.service;
  const { value: service, label } = options.find(({ value }) => !taken.includes(value)) ?? options[0];
  const id = freeId(design, kind);
  const thing: GatewayEndpoint = {
    id,
    kind,
    parent: vpcId,
    label,
    constructId: constructIdFor(label, kind, siblingConstructIds(design, { id, kind, parent: vpcId })),
    service,
  };
  const said = `Add the ${label} endpoint to ${vpc.label}`;
  return accept({ command: { do: 'add-thing', thing }, label: said, select: id });
}

/** What private machines most often need, in the order in which it is proposed. */
const usual = ['ssm', 'ssmmessages', 'secretsmanager', 'logs', 'ecr.api', 'ecr.dkr', 'kms', 'sts'] as const;

/** The service that a new interface endpoint of a VPC leads to until the person says another. */
export function usualService(design: Design, vpc: Id): string {
  const taken = servicesIn(design, vpc, 'interface-endpoint');
  return usual.find((one) => !taken.includes(one)) ?? usual[0];
}

function servicesIn(
  { things }: Design,
  vpc: Id,
  kind: 'gateway-endpoint' | 'interface-endpoint',
): readonly string[] {
  const inside = thingsByParent(things).get(vpc) ?? [];
  return inside.flatMap((thing) => (thing.kind === kind && 'service' in thing ? [thing.service] : []));
}

/** What an endpoint is called once it leads to another service; `undefined` where the person gave it a name. */
export function labelForService(thing: Thing, service: unknown): string | undefined {
  if (typeof service !== 'string' || service === '') return undefined;
  if (thing.kind === 'gateway-endpoint')
    return thing.label === gatewayServiceLabel(thing.service) ? gatewayServiceLabel(service) : undefined;
  if (thing.kind !== 'interface-endpoint') return undefined;
  const isService = thing.label === thing.service || endpointServiceByName(thing.label) !== undefined;
  return isService ? service.slice(0, commonFields.label.limits.maxLength) : undefined;
}
