import { zonesOfRegion } from '../catalog/regions.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOf } from '../design/queries.ts';

/** Where one begins who has not said a region yet. */
const FIRST_REGION = 'us-east-1';

/** An environment of another type that keeps what can be kept of the old one. */
export function environmentOf(type: Environment['type'], before: Environment): Environment {
  if (type === before.type) return before;
  const zoneCount = zoneCountOf(before);
  const region = before.type === 'agnostic' ? FIRST_REGION : before.region;
  switch (type) {
    case 'agnostic':
      return { type, zoneCount };
    case 'region':
      return { type, region, zoneCount };
    case 'account':
      return { type, account: '', region, zones: zonesIn(region, zoneCount) };
  }
}

/** The environment in another region, with as many zones as before if it has them. */
export function inRegion(before: Environment, region: string): Environment {
  if (before.type === 'account') {
    return { ...before, region, zones: zonesIn(region, before.zones.length) };
  }
  const count = zoneCountOf(before);
  return { type: 'region', region, zoneCount: Math.min(count, zonesOfRegion(region).length || count) };
}

export function withZoneCount(environment: Environment, zoneCount: number): Environment {
  return environment.type === 'account' ? environment : { ...environment, zoneCount };
}

/** The names of the first zones of an environment; none where it may be deployed anywhere. */
export function namesOfZones(environment: Environment, count: number): readonly string[] | undefined {
  switch (environment.type) {
    case 'agnostic':
      return undefined;
    case 'account':
      return environment.zones.slice(0, count);
    case 'region':
      return zonesIn(environment.region, count);
  }
}

/** The first zones of a region; those that most regions have where it isn't known. */
function zonesIn(region: string, count: number): readonly string[] {
  const known = zonesOfRegion(region);
  const zones = known.length > 0 ? known : [...'abcdef'].map((letter) => `${region}${letter}`);
  return zones.slice(0, Math.max(1, count));
}
