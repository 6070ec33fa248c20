import fc, { type Arbitrary } from 'fast-check';
import type { Environment } from '../../core/design/design.ts';

/** Regions with all their zones; those with few and with gaps in the alphabet among them. */
const regions: readonly (readonly [region: string, zones: string])[] = [
  ['eu-central-1', 'abc'],
  ['us-east-1', 'abcdef'],
  ['ap-northeast-1', 'acd'],
  ['us-west-2', 'abcd'],
  ['ca-central-1', 'abd'],
];

export const MOST_ZONES = 6;

const zoneCount = fc.integer({ min: 1, max: MOST_ZONES });

/** The three environments alike; in an account some of the region's zones, in any order. */
export const environments: Arbitrary<Environment> = fc.oneof(
  { withCrossShrink: true },
  fc.oneof(
    { withCrossShrink: true },
    fc.constant<Environment>({ type: 'agnostic' }),
    zoneCount.map((count): Environment => ({ type: 'agnostic', zoneCount: count })),
    zoneCount.map((count): Environment => ({ type: 'agnostic', zoneCount: count })),
  ),
  fc
    .tuple(fc.constantFrom(...regions), fc.option(zoneCount, { nil: undefined }))
    .map(
      ([[region], count]): Environment =>
        count === undefined ? { type: 'region', region } : { type: 'region', region, zoneCount: count },
    ),
  fc
    .record({
      account: fc.constantFrom('123456789012', '000000000001'),
      region: fc.constantFrom(...regions),
      order: fc.array(fc.nat(MOST_ZONES - 1), { minLength: 1, maxLength: MOST_ZONES, size: 'max' }),
    })
    .map(({ account, region: [region, letters], order }): Environment => {
      const zones = [...new Set(order.map((index) => `${region}${letters.charAt(index % letters.length)}`))];
      return { type: 'account', account, region, zones };
    }),
);

/** Zones that a VPC in this environment may name. */
export function zoneNames(environment: Environment): readonly string[] {
  if (environment.type === 'account') return environment.zones;
  const region = environment.type === 'region' ? environment.region : 'us-east-1';
  const [, letters] = regions.find(([known]) => known === region) ?? ['', 'abc'];
  return [...letters].map((letter) => `${region}${letter}`);
}
