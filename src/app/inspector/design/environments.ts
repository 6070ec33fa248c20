import { type Environment, zoneCountOf } from '../../../core/index.ts';

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
      return { type, account: '', region, zones: zonesOf(region, zoneCount) };
  }
}

/** The zones of another region, as many as before, under the names that most regions give them. */
export function inRegion(before: Exclude<Environment, { type: 'agnostic' }>, region: string): Environment {
  if (before.type === 'region') return { ...before, region };
  const zones = before.zones.map((zone) =>
    zone.startsWith(before.region) ? `${region}${zone.slice(before.region.length)}` : zone,
  );
  return { ...before, region, zones };
}

function zonesOf(region: string, count: number): readonly string[] {
  return [...'abcdef'].slice(0, count).map((letter) => `${region}${letter}`);
}
