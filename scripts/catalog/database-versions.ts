import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  MariaDbEngineVersion,
  MysqlEngineVersion,
  OracleEngineVersion,
  PostgresEngineVersion,
  SqlServerEngineVersion,
} from 'aws-cdk-lib/aws-rds';
import {
  databaseEngines,
  type VersionClass,
  versionClasses,
} from '../../src/core/catalog/database-engines.ts';
import type { Table } from './table.ts';
import type { Verdicts } from './validator.ts';

/** The classes of versions, and the word that the names of their fields begin with. */
const classes: { readonly [C in VersionClass]: readonly [constants: object, product: string] } = {
  PostgresEngineVersion: [PostgresEngineVersion, 'postgres'],
  MysqlEngineVersion: [MysqlEngineVersion, 'mysql'],
  MariaDbEngineVersion: [MariaDbEngineVersion, 'mariaDb'],
  SqlServerEngineVersion: [SqlServerEngineVersion, 'sqlServer'],
  OracleEngineVersion: [OracleEngineVersion, 'oracle'],
};

export function databaseVersionTables(verdicts: Verdicts): Table[] {
  const library = dirname(createRequire(import.meta.url).resolve('aws-cdk-lib/aws-rds'));
  const declarations = readFileSync(join(library, 'lib/instance-engine.d.ts'), 'utf8');
  return versionClasses.map((versionClass) => {
    const [constants, product] = classes[versionClass];
    const current = constantsIn(declarations, versionClass)
      .filter(({ isDeprecated }) => !isDeprecated)
      .map(({ constant }) => String(Reflect.get(Reflect.get(constants, constant), `${product}FullVersion`)));
    return {
      name: `${product}VersionTable`,
      meaning: `Of ${versionClass}: major versions with what follows them, if it is current and no edition is refused.`,
      rows: byMajor(acceptedByAll(verdicts, versionClass, current)),
    };
  });
}

/** `16|3 4 6`; a major version alone is followed by nothing. */
function byMajor(versions: readonly string[]): string[] {
  const majors = new Map<string, string[]>();
  for (const version of versions) {
    const [major = '', ...rest] = version.split('.');
    majors.set(major, [...(majors.get(major) ?? []), rest.join('.')]);
  }
  return [...majors].map(([major, rests]) => `${major}|${rests.join(' ')}`);
}

/**
 * The constants that a class declares, in order. The class has more at run time: those that were deprecated for very
 * long are declared no more, and no program can use them. That one is deprecated stands in the declarations alone.
 */
function constantsIn(declarations: string, versionClass: VersionClass) {
  const [, after = ''] = declarations.split(`export declare class ${versionClass} {`);
  const [body = ''] = after.split('\n}');
  const members = body.matchAll(/\/\*\*(?<comment>(?:(?!\*\/).)*)\*\/\s*static readonly (?<name>VER_\w+):/gs);
  return [...members].map(({ groups: { comment = '', name: constant = '' } = {} }) => {
    return { constant, isDeprecated: comment.includes('@deprecated') };
  });
}

/** Those that each engine of the class may have: SQL Server Enterprise lacks one that its other editions have. */
function acceptedByAll(
  verdicts: Verdicts,
  versionClass: VersionClass,
  versions: readonly string[],
): readonly string[] {
  return databaseEngines
    .filter((engine) => engine.versionClass === versionClass)
    .reduce((left, { name }) => verdicts.databaseVersions(name, left), versions);
}
