import { Port } from 'aws-cdk-lib/aws-ec2';
import { DatabaseInstanceEngine } from 'aws-cdk-lib/aws-rds';
import { expect, test } from 'vitest';
import { databaseEngines } from './database-engines.ts';

test('the engines are all that the CDK makes, but for two that it declares no more', () => {
  const factories = Object.entries(Object.getOwnPropertyDescriptors(DatabaseInstanceEngine))
    .filter(([, { value }]) => typeof value === 'function')
    .map(([name]) => name);
  expect(factories.toSorted()).toEqual(
    [...databaseEngines.map(({ factory }) => factory), 'oracleSe', 'oracleSe1'].toSorted(),
  );
});

test('every engine has a name of its own', () => {
  expect(new Set(databaseEngines.map(({ name }) => name)).size).toBe(databaseEngines.length);
});

test.each([
  ['PostgresEngineVersion', Port.POSTGRES],
  ['MysqlEngineVersion', Port.MYSQL_AURORA],
  ['MariaDbEngineVersion', Port.MYSQL_AURORA],
  ['SqlServerEngineVersion', Port.MSSQL],
])('engines with a %s listen where the CDK says that such databases do', (versionClass, port) => {
  const engines = databaseEngines.filter((engine) => engine.versionClass === versionClass);
  expect(new Set(engines.map(({ defaultPort }) => String(defaultPort)))).toEqual(new Set([port.toString()]));
});
