import type { Environment } from '../../../core/index.ts';

/** The names of the first zones of an environment; none where it may be deployed anywhere. */
export function namesOfZones(environment: Environment, count: number): readonly string[] | undefined {
  switch (environment.type) {
    case 'agnostic':
      return undefined;
    case 'account':
      return environment.zones.slice(0, Math.max(1, count));
    case 'region':
      // Most regions name their zones so; a check tells where one doesn't.
      return [...'abcdef'].slice(0, Math.max(1, count)).map((letter) => `${environment.region}${letter}`);
  }
}
