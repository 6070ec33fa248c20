import { type Environment, zonesOfRegion } from '../../core/index.ts';

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
export function zonesIn(region: string, count: number): readonly string[] {
  const known = zonesOfRegion(region);
  const zones = known.length > 0 ? known : [...'abcdef'].map((letter) => `${region}${letter}`);
  return zones.slice(0, Math.max(1, count));
}
