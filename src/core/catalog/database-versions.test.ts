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
  ['postgres', 57],
  ['mysql', 17],
  ['mariadb', 27],
  ['sqlserver-ex', 72],
  ['oracle-se2', 44],
])('of %s a new database can have %i versions', (name, count) => {
  expect(versionsOf(name)).toHaveLength(count);
});

test.each([
  ['postgres', { constant: 'VER_16_6', version: '16.6' }],
  ['postgres', { constant: 'VER_16', version: '16' }],
  ['mariadb', { constant: 'VER_11_4_8', version: '11.4.8' }],
  ['sqlserver-ex', { constant: 'VER_16_00_4236_2_V1', version: '16.00.4236.2.v1' }],
  ['oracle-ee-cdb', { constant: 'VER_19_0_0_0_2025_10_R1', version: '19.0.0.0.ru-2025-10.rur-2025-10.r1' }],
])('of %s, %o is known', (name, version) => {
  expect(versionsOf(name)).toContainEqual(version);
});

test.each([
  ['mysql', '8.0', 'the validator takes no major version of it'],
  ['mysql', '5.7.16', 'it is deprecated'],
  ['sqlserver-ee', '16.00', 'the validator takes no major version of it'],
  ['postgres', '9.6.1', 'the CDK declares it no more'],
])('of %s, %s is not there, since %s', (name, version) => {
  expect(versionsOf(name).map((one) => one.version)).not.toContain(version);
});

test('editions of one product have their versions in common', () => {
  expect(databaseVersions(engineByName('oracle-ee'))).toBe(databaseVersions(engineByName('oracle-se2-cdb')));
});

function versionsOf(name: string) {
  return databaseVersions(engineByName(name));
}

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
