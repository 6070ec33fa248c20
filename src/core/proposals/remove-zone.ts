import { count } from '../base/phrases.ts';
import { accept } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { stackById } from '../design/queries.ts';
import type { Vpc } from '../kinds/index.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { environmentOf, inRegion, namesOfZones } from './environments.ts';
import { fixedWithoutZone } from './fixed-cidrs.ts';
import { leaveZone } from './leave-zone.ts';
import { moveStack } from './move-stack.ts';
import { asOne, type Proposed } from './proposal.ts';
import { removeLastZone } from './zones.ts';

/** A VPC with what it builds. */
export interface BuiltVpc {
  readonly vpc: Vpc;
  readonly network: VpcNetwork;
}

/** Any zone but the only one; of those for which only space is kept, the last. */
export function isZoneRemovable({ network: { zones, reservedZones } }: BuiltVpc, zone: number): boolean {
  if (zone >= zones.length) return zone === zones.length + reservedZones - 1;
  return zones.length > 1;
}

/**
 * One zone less. The last one lowers the number of zones. Another one can only be left out by naming those that stay,
 * for which the stack needs a region: absent while neither it nor the caller says one.
 */
export function removeZone(
  design: Design,
  built: BuiltVpc,
  zone: number,
  region?: string,
): Proposed | undefined {
  const { zones } = built.network;
  if (zone >= zones.length) return lessSpace(design, built, zone);
  if (zone === zones.length - 1) return removeLastZone(design, built.vpc.id);
  return withoutZone(design, built, zone, region);
}

function lessSpace(
  design: Design,
  { vpc: { id, label }, network: { reservedZones } }: BuiltVpc,
  zone: number,
): Proposed {
  const value = reservedZones > 1 ? reservedZones - 1 : undefined;
  const step =
    value === undefined
      ? `${label}: no space for more zones`
      : `${label}: space for ${count(value, 'more zone')}`;
  const less: Command = { do: 'set-field', id, field: 'reservedAzs', value };
  return accept({ label: step, command: asOne(step, [less, ...fixedWithoutZone(design, id, zone)]) });
}

function withoutZone(
  design: Design,
  { vpc, network }: BuiltVpc,
  zone: number,
  region: string | undefined,
): Proposed | undefined {
  const stack = stackById(design, vpc.parent);
  if (!stack) return undefined;
  const environment =
    region === undefined ? stack.environment : inRegion(environmentOf('region', stack.environment), region);
  const names = vpc.availabilityZones ?? namesOfZones(environment, network.zones.length);
  // A region may have fewer zones than the stack counts on; then they can't be told apart by name.
  if (!names || names.length < network.zones.length) return undefined;
  const left = names.filter((_, index) => index !== zone);
  const label = `${vpc.label}: without ${names[zone]}`;
  const named: Command = { do: 'set-field', id: vpc.id, field: 'availabilityZones', value: left };
  const move = region === undefined ? undefined : moveStack(design, stack, environment);
  const leaving = leaveZone(design, vpc.id, zone, network.zones.length);
  const says = [move?.says, leaving.says].filter((one) => one !== undefined).join(' ');
  return accept({
    label,
    command: asOne(label, [...(move ? [move.command] : []), named, ...leaving.commands]),
    ...(says === '' ? {} : { says }),
  });
}
