import { type Finding, finding } from '../base/finding.ts';
import { databaseClasses } from '../catalog/database-classes.ts';
import { engineByName } from '../catalog/database-engines.ts';
import { databaseVersions } from '../catalog/database-versions.ts';
import { isInstanceType } from '../catalog/instance-types.ts';
import type { Database } from '../kinds/index.ts';
import type { DatabaseNetwork } from '../network/network.ts';

/** Versions that no new database can have, and hardware that a version doesn't run on. */
export function databaseEngines(
  { id, label: name, engine, engineVersion: version, multiAz }: Database,
  { instanceType: type }: DatabaseNetwork,
): readonly Finding[] {
  const own = engineByName(engine);
  const facts = { name, engine, version };
  if (!databaseVersions(own).some((one) => one.version === version))
    return [finding('database/unknown-version', { id, field: 'engineVersion' }, facts)];
  return [
    ...(isInstanceType(type) && !databaseClasses(own, version).includes(type)
      ? [finding('database/wrong-class', { id, field: 'instanceType' }, { ...facts, type })]
      : []),
    ...(multiAz && engine === 'sqlserver-ex'
      ? [finding('database/no-standby', { id, field: 'multiAz' }, { name })]
      : []),
  ];
}
