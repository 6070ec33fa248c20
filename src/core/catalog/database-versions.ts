import type { DatabaseEngine, VersionClass } from './database-engines.ts';
import {
  mariaDbVersionTable,
  mysqlVersionTable,
  oracleVersionTable,
  postgresVersionTable,
  sqlServerVersionTable,
} from './database-version-table.ts';

/** A version of a database engine that the CDK declares a constant for. */
export interface DatabaseVersion {
  /** Like `VER_16_6`, of the engine's `versionClass`. */
  readonly constant: string;
  /** As it stands in a template, like `16.6`; a major version, like `16`, lets RDS choose. */
  readonly version: string;
  /** The CDK says of most that RDS supports them no longer. */
  readonly isDeprecated: boolean;
  /** Whether the validator that the CDK runs takes it for every edition of the engine. It doesn't look at Oracle's. */
  readonly validatorAccepts: boolean;
}

const versions: Readonly<Record<VersionClass, readonly DatabaseVersion[]>> = {
  PostgresEngineVersion: read(postgresVersionTable),
  MysqlEngineVersion: read(mysqlVersionTable),
  MariaDbEngineVersion: read(mariaDbVersionTable),
  SqlServerEngineVersion: read(sqlServerVersionTable),
  OracleEngineVersion: read(oracleVersionTable),
};

/** All versions of an engine, in the order of the CDK; the editions of one product have them in common. */
export function databaseVersions({ versionClass }: DatabaseEngine): readonly DatabaseVersion[] {
  return versions[versionClass];
}

/** The constant of the CDK for a version of an engine; the rows of the tables name those that aren't called so. */
export function constantOfVersion(version: string): string {
  const withoutWords = version.replace(/\.ru-.*\.rur-/, '.');
  return `VER_${withoutWords.toUpperCase().replace(/[.-]/g, '_')}`;
}

function read(table: string): readonly DatabaseVersion[] {
  return table.split('\n').map((row) => {
    const [version = '', marks = '', constant = constantOfVersion(version)] = row.split('|');
    return { constant, version, isDeprecated: marks.includes('d'), validatorAccepts: !marks.includes('r') };
  });
}
