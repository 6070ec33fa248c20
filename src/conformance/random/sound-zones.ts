import type { Environment } from '../../core/design/design.ts';
import { zoneCountOfVpc } from '../../core/design/queries.ts';
import type { SubnetGroup, Vpc } from '../../core/kinds/index.ts';
import { zoneNames } from './environments.ts';
import { SMALLEST_PREFIX } from './sound-addresses.ts';
import type { Wishes } from './sound-vpc.ts';

/** Zones that the stack has, by number or by name, and few enough for a group of the wished size. */
export function soundZones(
  drawn: Vpc,
  groups: readonly SubnetGroup[],
  wish: Wishes,
  environment: Environment,
): Vpc {
  const vpc = drawn.availabilityZones ? named(drawn, wish, environment) : drawn;
  if (wish.tightMask === undefined || vpc.layout === 'default' || groups.length === 0) return vpc;
  const most = wish.tightBlock ? 1 : 2 ** (wish.tightMask - SMALLEST_PREFIX);
  return withFewerZones(vpc, most, environment);
}

/** The zones among which addresses are shared out, those kept for later included. */
export function totalZones(vpc: Vpc, environment: Environment): number {
  return zoneCountOfVpc(vpc, environment) + (vpc.reservedAzs ?? 0);
}

function named(vpc: Vpc, { zoneChoice }: Wishes, environment: Environment): Vpc {
  const names = zoneNames(environment);
  const start = zoneChoice % names.length;
  const rotated = [...names.slice(start), ...names.slice(0, start)];
  const { maxAzs: _, ...rest } = vpc;
  return { ...rest, availabilityZones: rotated.slice(0, vpc.availabilityZones?.length ?? 1) };
}

function withFewerZones(vpc: Vpc, most: number, environment: Environment): Vpc {
  if (totalZones(vpc, environment) <= most) return vpc;
  const { reservedAzs: _, ...rest } = vpc;
  if (zoneCountOfVpc(rest, environment) <= most) return rest;
  return rest.availabilityZones
    ? { ...rest, availabilityZones: rest.availabilityZones.slice(0, most) }
    : { ...rest, maxAzs: most };
}
