import { type Finding, finding } from '../base/finding.ts';
import { nearest } from '../base/nearest.ts';
import { databaseClasses } from '../catalog/database-classes.ts';
import { engineByName } from '../catalog/database-engines.ts';
import { databaseVersions } from '../catalog/database-versions.ts';
import { isInstanceType } from '../catalog/instance-types.ts';
import { type Database, kinds } from '../kinds/index.ts';
import type { DatabaseNetwork } from '../network/network.ts';

/** Versions that no new database can have, and hardware that a version doesn't run on. */
export function databaseEngines(database: Database, { instanceType }: DatabaseNetwork): readonly Finding[] {
  const { id, label: name, engine, engineVersion: version, multiAz } = database;
  const own = engineByName(engine);
  const versions = databaseVersions(own).map((one) => one.version);
  if (!versions.includes(version)) {
    const facts = { name, engine: labelOf(engine), version, nearest: nearestVersion(version, versions) };
    return [finding('database/unknown-version', { id, field: 'engineVersion' }, facts)];
  }
  const classes = databaseClasses(own, version);
  const typeAt = { id, field: 'instanceType' };
  const typeFacts = { name, type: instanceType, engine: labelOf(engine), version };
  return [
    ...(isInstanceType(instanceType) && !classes.includes(instanceType)
      ? [
          finding('database/wrong-class', typeAt, {
            ...typeFacts,
            nearest: nearestClass(instanceType, classes),
          }),
        ]
      : []),
    ...(multiAz && engine === 'sqlserver-ex'
      ? [finding('database/no-standby', { id, field: 'multiAz' }, { name, engine: labelOf(engine) })]
      : []),
  ];
}

function labelOf(engine: Database['engine']): string {
  return kinds.database.fields.engine.options.find(({ value }) => value === engine)?.label ?? engine;
}

/** The newest of a major version before one that is written alike. */
function nearestVersion(version: string, versions: readonly string[]): string {
  const minor = versions.findLast((one) => one.startsWith(`${version}.`));
  return minor ?? nearest(version, versions.toReversed()) ?? versions.at(-1) ?? '';
}

/** The same size of another class before another size, since it costs about the same; newer classes first. */
function nearestClass(type: string, classes: readonly string[]): string {
  const [, size = ''] = type.split('.');
  const alike = (one: string) => one.charAt(0) === type.charAt(0);
  const ordered = [...classes.filter(alike).toSorted().toReversed(), ...classes.filter((one) => !alike(one))];
  const same = ordered.filter((one) => one.endsWith(`.${size}`));
  return nearest(type, same) ?? nearest(type, ordered) ?? same[0] ?? ordered[0] ?? '';
}
