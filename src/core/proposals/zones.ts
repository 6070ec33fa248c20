import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import { zonesOfRegion } from '../catalog/regions.ts';
import type { Command } from '../commands/command.ts';
import type { Design, Environment, Stack } from '../design/design.ts';
import { stackById, thingById, vpcsOf, zoneCountOf, zoneCountOfVpc } from '../design/queries.ts';
import { kinds, type Vpc } from '../kinds/index.ts';
import { namesOfZones } from './environments.ts';
import { leaveZone } from './leave-zone.ts';
import { asOne, type Proposed } from './proposal.ts';

/** No region has more. */
const MOST_ZONES = kinds.vpc.fields.availabilityZones.maxItems;

/**
 * One more zone for a VPC. A stack without named zones is given one more to offer if it has no more; the other VPCs
 * that would then grow along are held at what they have, so that nothing of theirs moves.
 */
export function addZone(design: Design, vpcId: Id): Proposed {
  const vpc = thingById(design, vpcId);
  const stack = vpc && stackById(design, vpc.parent);
  if (vpc?.kind !== 'vpc' || !stack) return dangling(vpcId);
  const count = zoneCountOfVpc(vpc, stack.environment);
  const label = `${vpc.label}: ${count + 1} zones`;
  const offered = zoneCountOf(stack.environment);
  if (vpc.availabilityZones) {
    const next = (namesOfZones(stack.environment, MOST_ZONES) ?? []).find(
      (zone) => !vpc.availabilityZones?.includes(zone),
    );
    if (next === undefined) return refuse(noMoreZones(vpcId, vpc.label, count));
    const value = [...vpc.availabilityZones, next];
    const named: Command = { do: 'set-field', id: vpcId, field: 'availabilityZones', value };
    return accept({ label, command: asOne(label, [named, ...fromReserve(vpc)]) });
  }
  const grown = [setMaxAzs(vpcId, count + 1), ...fromReserve(vpc)];
  if (count < offered) return accept({ label, command: asOne(label, grown) });
  const known = knownZoneCount(stack.environment);
  if (known !== undefined && count >= known) return refuse(noMoreZones(vpcId, vpc.label, known));
  return accept({
    label,
    command: asOne(label, [...offerZones(design, stack, count + 1, vpcId), ...grown]),
  });
}

/** How many zones there are; unknown in a region that may be any, or one that we don't know. */
function knownZoneCount(environment: Environment): number | undefined {
  if (environment.type === 'account') return environment.zones.length;
  return environment.type === 'region' ? zonesOfRegion(environment.region).length || undefined : undefined;
}

/** A zone for which space was kept takes that space, so that nothing moves. */
function fromReserve({ id, reservedAzs = 0 }: Vpc): readonly Command[] {
  if (reservedAzs === 0) return [];
  const value = reservedAzs > 1 ? reservedAzs - 1 : undefined;
  return [{ do: 'set-field', id, field: 'reservedAzs', value }];
}

/** One zone less: the last one; the stack keeps offering what it offers. */
export function removeLastZone(design: Design, vpcId: Id): Proposed {
  const vpc = thingById(design, vpcId);
  const stack = vpc && stackById(design, vpc.parent);
  if (vpc?.kind !== 'vpc' || !stack) return dangling(vpcId);
  const count = zoneCountOfVpc(vpc, stack.environment);
  if (count <= 1) return refuse(finding('zones/last', { id: vpcId }, { vpc: vpc.label }));
  const label = `${vpc.label}: ${count - 1} ${count === 2 ? 'zone' : 'zones'}`;
  const value = vpc.availabilityZones?.slice(0, -1);
  const fewer: Command = value
    ? { do: 'set-field', id: vpcId, field: 'availabilityZones', value }
    : setMaxAzs(vpcId, count - 1);
  const { commands, ...told } = leaveZone(design, vpcId, count - 1, count);
  return accept({ label, command: asOne(label, [fewer, ...commands]), ...told });
}

/** Changes what a stack offers, and holds the VPCs that would grow along (all but `growing`) at what they have. */
export function offerZones(
  design: Design,
  stack: Stack,
  zoneCount: number,
  growing?: Id,
): readonly Command[] {
  const { environment } = stack;
  if (environment.type === 'account') return [];
  const changed = { ...environment, zoneCount };
  const held = vpcsOf(design).filter(
    (vpc) =>
      vpc.parent === stack.id &&
      vpc.id !== growing &&
      zoneCountOfVpc(vpc, environment) < zoneCountOfVpc(vpc, changed),
  );
  return [
    ...held.map((vpc) => setMaxAzs(vpc.id, zoneCountOfVpc(vpc, environment))),
    { do: 'set-stack', id: stack.id, changes: { environment: changed } },
  ];
}

function setMaxAzs(id: Id, value: number): Command {
  return { do: 'set-field', id, field: 'maxAzs', value };
}

function noMoreZones(id: Id, vpc: string, known: number) {
  return finding('zones/no-more', { id }, { vpc, known });
}

function dangling(id: Id): Proposed {
  return refuse(finding('design/dangling', { id }, { path: 'vpc', reference: id }));
}
