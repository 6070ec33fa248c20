import { nearest } from '../base/nearest.ts';
import { databaseClasses } from './database-classes.ts';
import { databaseEngines } from './database-engines.ts';
import { databaseVersions } from './database-versions.ts';
import { nearestHardware } from './nearest-hardware.ts';

/** The newest of a major version before one that is written alike. */
export function nearestVersion(name: string, version: string): string {
  const engine = databaseEngines.find((one) => one.name === name);
  const versions = engine ? databaseVersions(engine).map((one) => one.version) : [];
  const minor = versions.findLast((one) => one.startsWith(`${version}.`));
  return minor ?? nearest(version, versions.toReversed()) ?? versions.at(-1) ?? '';
}

/** Some hardware on which RDS runs a version of an engine in a region, or in some region. */
export function nearestClass(
  name: string,
  version: string,
  region: string | undefined,
  type: string,
): string {
  const engine = databaseEngines.find((one) => one.name === name);
  return (engine && nearestHardware(databaseClasses(engine, version, region), type)) ?? '';
}
