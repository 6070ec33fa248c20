import { count } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { callsOf, natInstancesOf } from '../design/queries.ts';
import {
  type Call,
  hasRegionalNat,
  type NatInstances,
  type Thing,
  usesIpam,
  type Vpc,
} from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import { vpcBlockOf } from '../plan/allocate-addresses.ts';
import { labelFor, nameInCode } from './new-names.ts';
import { asOne, freeId } from './proposal.ts';

/** How the private subnets of a VPC get out: one decision, whatever fields and things say it. */
export type NatWay = 'per-zone' | 'one' | 'custom' | 'regional' | 'instances' | 'none';

export function natWayOf(design: Design, vpc: Vpc): NatWay {
  if (hasRegionalNat(vpc)) return 'regional';
  if (vpc.natGateways === 0) return 'none';
  if (natInstancesOf(design, vpc)) return 'instances';
  if (vpc.natGateways === undefined) return 'per-zone';
  return vpc.natGateways === 1 ? 'one' : 'custom';
}

/**
 * Takes another way. A number of one's own begins where the VPC stands, at two or more. NAT instances come as small
 * ones that let in what comes from their VPC, with an arrow that can be seen and deleted; they go with what was
 * connected to them as soon as gateways or nothing take their place.
 */
export function takeNatWay(
  design: Design,
  vpc: Vpc,
  way: NatWay,
  current: number,
): { readonly command: Command; readonly says?: string } {
  const going = way === 'instances' ? [] : design.things.filter((one) => isIn(vpc, one));
  const lost = callsOf(design).filter(({ on, other }) => going.some(({ id }) => id === on || id === other));
  const isNew = way === 'instances' && !natInstancesOf(design, { ...vpc, natGatewayType: 'zonal' });
  const commands: readonly Command[] = [
    ...saying(vpc, 'natGatewayType', way === 'regional' ? 'regional' : undefined),
    ...saying(vpc, 'natGateways', numberOf(vpc, way, current)),
    ...[...going, ...leftAlone(design, vpc, lost)].map(({ id }): Command => ({ do: 'remove-thing', id })),
    ...(isNew ? newInstances(design, vpc) : []),
  ];
  return {
    command: asOne(`${vpc.label}: NAT`, commands),
    ...(lost.length > 0
      ? { says: `${count(lost.length, 'connection')} of the NAT instances went with them.` }
      : {}),
  };
}

/** Ranges that stood for the VPC's own addresses in those connections, and in no others. */
function leftAlone(design: Design, vpc: Vpc, lost: readonly Call[]): readonly Thing[] {
  const cidr = formatBlock(vpcBlockOf(vpc.cidr));
  const kept = callsOf(design).filter((call) => !lost.includes(call));
  return design.things.filter(
    (thing) =>
      thing.kind === 'ip-range' &&
      thing.cidr === cidr &&
      lost.some(({ other }) => other === thing.id) &&
      !kept.some(({ other }) => other === thing.id),
  );
}

function isIn({ id }: Vpc, thing: Design['things'][number]): thing is NatInstances {
  return thing.kind === 'nat-instances' && thing.parent === id;
}

function saying(vpc: Vpc, field: 'natGatewayType' | 'natGateways', value: unknown): readonly Command[] {
  return vpc[field] === value ? [] : [{ do: 'set-field', id: vpc.id, field, value }];
}

/** A regional gateway has no number, so that the one that was said stays for later. */
function numberOf({ natGateways }: Vpc, way: NatWay, current: number): number | undefined {
  switch (way) {
    case 'per-zone':
      return undefined;
    case 'one':
      return 1;
    case 'none':
      return 0;
    case 'custom':
      return Math.max(2, current);
    case 'regional':
    case 'instances':
      return natGateways === 0 ? undefined : natGateways;
  }
}

/** The smallest type that AWS has for little traffic, with a public address wherever they stand. */
function newInstances(design: Design, vpc: Vpc): readonly Command[] {
  const kind = 'nat-instances';
  const id = freeId(design, kind);
  const thing: NatInstances = {
    id,
    kind,
    parent: vpc.id,
    label: labelFor(design, kind),
    constructId: nameInCode(design, id, kind, vpc.id),
    instanceType: 't4g.nano',
    ...(usesIpam(vpc) ? {} : { defaultAllowedTraffic: 'outbound-only' }),
    associatePublicIpAddress: true,
  };
  return [{ do: 'add-thing', thing }, ...lettingInVpc(design, id, vpc)];
}

/**
 * A connection from the addresses of a VPC to its NAT instances, by which private subnets reach them; if there is none,
 * and if the addresses are known.
 */
export function lettingInVpc(design: Design, instances: Id, vpc: Vpc): readonly Command[] {
  if (usesIpam(vpc)) return [];
  const cidr = formatBlock(vpcBlockOf(vpc.cidr));
  const known = design.things.find((thing) => thing.kind === 'ip-range' && thing.cidr === cidr);
  const range: Thing = {
    id: freeId(design, 'ip-range'),
    kind: 'ip-range',
    parent: vpc.parent,
    label: `Addresses of ${vpc.label}`.slice(0, 100),
    cidr,
  };
  const call: Call = {
    id: freeId(design, 'connection'),
    verb: 'allowFrom',
    on: instances,
    other: known?.id ?? range.id,
    port: 'allTraffic',
  };
  const isThere = callsOf(design).some(
    ({ on, other, verb, port }) =>
      on === call.on && other === call.other && verb === call.verb && port === call.port,
  );
  if (isThere) return [];
  return [...(known ? [] : [{ do: 'add-thing', thing: range } as const]), { do: 'add-call', call }];
}
