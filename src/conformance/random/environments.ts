import fc, { type Arbitrary } from 'fast-check';
import { zonesOfRegion } from '../../core/catalog/regions.ts';
import type { Environment } from '../../core/design/design.ts';

/** Regions with few and with many zones, and with gaps in their alphabet; the one with the most of them often. */
const regions: Arbitrary<string> = fc.constantFrom(
  ...['eu-central-1', 'ap-northeast-1', 'us-west-2', 'ca-central-1', ...Array<string>(6).fill('us-east-1')],
);

export const MOST_ZONES = 6;

/** More than three often, where NAT gateways and subnets part company. */
const zoneCount = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: 1, max: MOST_ZONES }),
  fc.integer({ min: 4, max: MOST_ZONES }),
);
const maybeZoneCount = fc.option(zoneCount, { nil: undefined, freq: 3 });

const agnostic = maybeZoneCount.map(
  (count): Environment => ({ type: 'agnostic', ...(count === undefined ? {} : { zoneCount: count }) }),
);

/** Sometimes more zones than the region has, which is refused only if a VPC takes them. */
const inRegion = fc.tuple(regions, maybeZoneCount, fc.nat(9)).map(([region, count, choice]): Environment => {
  if (count === undefined) return { type: 'region', region };
  const most = choice === 9 ? MOST_ZONES : zonesOfRegion(region).length;
  return { type: 'region', region, zoneCount: 1 + ((count - 1) % most) };
});

/** Some of the region's zones, in any order. */
const inAccount = fc
  .record({
    account: fc.constantFrom('123456789012', '000000000001'),
    region: regions,
    order: fc.oneof({ withCrossShrink: true }, zoneOrder(1), zoneOrder(4)),
  })
  .map(({ account, region, order }): Environment => {
    const known = zonesOfRegion(region);
    const zones = order.flatMap((index) => known[index] ?? []);
    return { type: 'account', account, region, zones: zones.length > 0 ? zones : known.slice(0, 1) };
  });

function zoneOrder(minLength: number): Arbitrary<readonly number[]> {
  const indices = Array.from({ length: MOST_ZONES }, (_, index) => index);
  return fc.shuffledSubarray(indices, { minLength });
}

export const environments: Arbitrary<Environment> = fc.oneof(
  { withCrossShrink: true },
  agnostic,
  inRegion,
  inAccount,
);

/** Zones that a VPC in this environment may name. */
export function zoneNames(environment: Environment): readonly string[] {
  switch (environment.type) {
    case 'account':
      return environment.zones;
    case 'region':
      return zonesOfRegion(environment.region);
    case 'agnostic':
      return zonesOfRegion('us-east-1');
  }
}
