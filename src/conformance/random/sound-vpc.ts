import fc, { type Arbitrary } from 'fast-check';
import type { Environment } from '../../core/design/design.ts';
import type { SubnetGroup, Vpc } from '../../core/kinds/index.ts';
import { soundAddresses } from './sound-addresses.ts';
import { soundFixedCidrs } from './sound-fixed-cidrs.ts';
import { soundGateways } from './sound-gateways.ts';
import { soundIpam } from './sound-ipam.ts';
import { soundIpv6 } from './sound-ipv6.ts';
import { soundRoutes } from './sound-routes.ts';
import { soundZones, totalZones } from './sound-zones.ts';

/** A VPC with what stands in it. */
export interface DrawnVpc {
  readonly vpc: Vpc;
  readonly groups: readonly SubnetGroup[];
}

/** Which of several ways a VPC is brought into shape. */
export interface Wishes {
  /** A prefix length for which the rest is chosen, so that the rarely possible ones occur as well. */
  readonly tightMask: number | undefined;
  /** Whether one subnet of that size is to fill the VPC. */
  readonly tightBlock: boolean;
  readonly prefixSlack: number;
  readonly maskSlacks: readonly number[];
  readonly zoneChoice: number;
  readonly repair: number;
}

export const wishes: Arbitrary<Wishes> = fc.record({
  tightMask: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 5, arbitrary: fc.integer({ min: 16, max: 28 }) },
    { weight: 1, arbitrary: fc.constantFrom(16, 17, 28) },
  ),
  tightBlock: fc.nat(3).map((quarter) => quarter === 3),
  prefixSlack: fc.nat(4),
  maskSlacks: fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
  zoneChoice: fc.nat(5),
  repair: fc.nat(99),
});

/**
 * Turns a VPC drawn at random into one that most likely works, keeping as much of it as can stay: groups that don't
 * fit get smaller or go, the rest follows.
 */
export function soundVpc({ vpc, groups }: DrawnVpc, wish: Wishes, environment: Environment): DrawnVpc {
  const zoned = soundZones(vpc, groups, wish, environment);
  const zones = totalZones(zoned, environment);
  const placed = soundFixedCidrs(soundAddresses({ vpc: zoned, groups }, wish, zones), wish, zones);
  const addressed = soundIpam(placed, zones);
  return soundRoutes(soundIpv6(soundGateways(addressed, wish, environment)));
}
