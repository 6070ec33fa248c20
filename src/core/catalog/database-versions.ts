import type { DatabaseEngine, VersionClass } from './database-engines.ts';
import {
  mariaDbVersionTable,
  mysqlVersionTable,
  oracleVersionTable,
  postgresVersionTable,
  sqlServerVersionTable,
} from './database-version-table.ts';

/** A version of a database engine that a new database can have. */
export interface DatabaseVersion {
  /** Like `VER_16_6`, of the engine's `versionClass`. */
  readonly constant: string;
  /** As it stands in a template, like `16.6`; a major version, like `16`, lets RDS choose. */
  readonly version: string;
}

const versions: Readonly<Record<VersionClass, readonly DatabaseVersion[]>> = {
  PostgresEngineVersion: read(postgresVersionTable),
  MysqlEngineVersion: read(mysqlVersionTable),
  MariaDbEngineVersion: read(mariaDbVersionTable),
  SqlServerEngineVersion: read(sqlServerVersionTable),
  OracleEngineVersion: read(oracleVersionTable),
};

/**
 * The versions of an engine, in the order of the CDK; the editions of one product have them in common. Those that the
 * CDK marks as deprecated are left out, since RDS makes none of them any more, and those that its validator refuses.
 */
export function databaseVersions({ versionClass }: DatabaseEngine): readonly DatabaseVersion[] {
  return versions[versionClass];
}

/** `16.6` → `VER_16_6`. */
function constantOf(version: string): string {
  const withoutWords = version.replace(/\.ru-.*\.rur-/, '.');
  return `VER_${withoutWords.toUpperCase().replace(/[.-]/g, '_')}`;
}

function read(table: string): readonly DatabaseVersion[] {
  return table
    .split('\n')
    .flatMap((row) => {
      const [major = '', rests = ''] = row.split('|');
      return rests.split(' ').map((rest) => (rest === '' ? major : `${major}.${rest}`));
    })
    .map((version) => ({ constant: constantOf(version), version }));
}
