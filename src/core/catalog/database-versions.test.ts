import * as rds from 'aws-cdk-lib/aws-rds';
import { expect, test } from 'vitest';
import { call, libraryType, member } from '../../conformance/library.ts';
import { type DatabaseEngine, databaseEngines } from './database-engines.ts';
import { databaseVersions } from './database-versions.ts';

test.each(databaseEngines.map((engine) => [engine.name, engine] as const))(
  'the CDK makes %s of each version with the text that stands here',
  (_, engine) => {
    const versions = databaseVersions(engine);
    expect(versions.map(({ constant, version }) => [constant, engine.name, version])).toEqual(
      versions.map(({ constant }) => [constant, ...engineOfCdk(engine, constant)]),
    );
  },
);

test.each([
  ['postgres', 171, 57, 171, 57],
  ['mysql', 75, 19, 59, 17],
  ['mariadb', 106, 30, 82, 27],
  ['sqlserver-ex', 112, 76, 105, 72],
  ['oracle-se2', 98, 44, 98, 44],
])('of %s are %i versions, %i not deprecated, %i accepted, %i both', (name, ...counts) => {
  const versions = databaseVersions(engineByName(name));
  const current = versions.filter(({ isDeprecated }) => !isDeprecated);
  const accepted = versions.filter(({ validatorAccepts }) => validatorAccepts);
  const both = current.filter(({ validatorAccepts }) => validatorAccepts);
  expect([versions.length, current.length, accepted.length, both.length]).toEqual(counts);
});

test.each([
  ['postgres', { constant: 'VER_16_6', version: '16.6', isDeprecated: false, validatorAccepts: true }],
  ['postgres', { constant: 'VER_16', version: '16', isDeprecated: false, validatorAccepts: true }],
  ['mysql', { constant: 'VER_8_0', version: '8.0', isDeprecated: false, validatorAccepts: false }],
  ['mysql', { constant: 'VER_5_7_16', version: '5.7.16', isDeprecated: true, validatorAccepts: false }],
  ['mariadb', { constant: 'VER_11_4_8', version: '11.4.8', isDeprecated: false, validatorAccepts: true }],
  ['sqlserver-ee', { constant: 'VER_16', version: '16.00', isDeprecated: false, validatorAccepts: false }],
  [
    'oracle-ee-cdb',
    {
      constant: 'VER_19_0_0_0_2025_10_R1',
      version: '19.0.0.0.ru-2025-10.rur-2025-10.r1',
      isDeprecated: false,
      validatorAccepts: true,
    },
  ],
])('of %s, %o is known', (name, version) => {
  expect(databaseVersions(engineByName(name))).toContainEqual(version);
});

test('versions that the CDK has at run time and declares no more are not there', () => {
  expect(rds.PostgresEngineVersion).toHaveProperty('VER_9_6_1');
  expect(databaseVersions(engineByName('postgres')).map(({ version }) => version)).not.toContain('9.6.1');
});

test('editions of one product have their versions in common', () => {
  expect(databaseVersions(engineByName('oracle-ee'))).toBe(databaseVersions(engineByName('oracle-se2-cdb')));
});

function engineByName(name: string): DatabaseEngine {
  const found = databaseEngines.find((engine) => engine.name === name);
  if (!found) throw new Error(`no engine ${name}`);
  return found;
}

/** Name and version, as the CDK writes them into a template. */
function engineOfCdk({ factory, versionClass }: DatabaseEngine, constant: string): unknown[] {
  const version = member(libraryType(`aws_rds.${versionClass}`), constant);
  const engine = call(libraryType('aws_rds.DatabaseInstanceEngine'), factory, [{ version }]);
  return [member(engine, 'engineType'), member(member(engine, 'engineVersion'), 'fullVersion')];
}
