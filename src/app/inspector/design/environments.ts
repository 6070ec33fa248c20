import { type Environment, zoneCountOf } from '../../../core/index.ts';
import { zonesIn } from '../names-of-zones.ts';

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

/** The environment in another region, with as many of its zones as before. */
export function inRegion(
  before: Exclude<Environment, { readonly type: 'agnostic' }>,
  region: string,
): Environment {
  if (before.type === 'region') return { ...before, region };
  return { ...before, region, zones: zonesIn(region, before.zones.length) };
}
