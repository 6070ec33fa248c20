import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { databaseClasses } from '../catalog/database-classes.ts';
import { type DatabaseEngine, engineByName, hasStandby } from '../catalog/database-engines.ts';
import { databaseVersions } from '../catalog/database-versions.ts';
import { isInstanceType } from '../catalog/instance-types.ts';
import { hasDatabaseType } from '../catalog/offers.ts';
import type { Database } from '../kinds/index.ts';
import type { DatabaseNetwork } from '../network/network.ts';

/** Versions that no new database can have, and hardware that a version doesn't run on. */
export function databaseEngines(
  { id, label: name, engine, engineVersion: version, multiAz }: Database,
  { instanceType: type }: DatabaseNetwork,
  region: string | undefined,
): readonly Finding[] {
  const own = engineByName(engine);
  const facts = { name, engine, version };
  if (!databaseVersions(own).some((one) => one.version === version))
    return [finding('database/unknown-version', { id, field: 'engineVersion' }, facts)];
  return [
    ...(isInstanceType(type)
      ? hardwareFindings(own, { id, field: 'instanceType' }, facts, type, region)
      : []),
    ...(multiAz && !hasStandby(own)
      ? [finding('database/no-standby', { id, field: 'multiAz' }, { name })]
      : []),
  ];
}

function hardwareFindings(
  engine: DatabaseEngine,
  at: Place,
  facts: { readonly name: string; readonly engine: string; readonly version: string },
  type: string,
  region: string | undefined,
): readonly Finding[] {
  if (!databaseClasses(engine, facts.version, undefined).includes(type))
    return [
      finding('database/wrong-class', at, { ...facts, type, ...(region === undefined ? {} : { region }) }),
    ];
  return region === undefined || hasDatabaseType(region, engine.name, type)
    ? []
    : [finding('database/not-in-region', at, { ...facts, type, region })];
}
