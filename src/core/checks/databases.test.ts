import { describe, expect, it, test } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Database, Vpc } from '../kinds/index.ts';
import { databases } from './databases.ts';
import {
  database,
  drawn,
  existingSubnets,
  existingVpc,
  foundBy,
  inStack,
  isolatedGroup,
  privateGroup,
  publicGroup,
  type ThingIn,
  vpc,
} from './test-design.ts';

const inside = [publicGroup('Ingress'), privateGroup('Application'), isolatedGroup('Data')];
const sound: Partial<Database> = { storageEncrypted: true, subnetType: 'isolated' };
const found = (fields: Partial<Database>, ofVpc: Partial<Vpc> = {}, groups: readonly ThingIn[] = inside) =>
  foundBy(databases, drawn(vpc('Orders', ofVpc, ...groups, database('Db', { ...sound, ...fields }))));
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code }) => code);
const at = (field: string) => ({ id: 'orders-db', field });

it('says nothing of a database that is as it should be', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Partial<Database>]>([
  ['one zone by its number', { zones: [2] }],
  ['one zone of a group', { subnetType: 'isolated', zones: [1] }],
])('a database in %s has no place for a standby', (_, fields) => {
  expect(found(fields)).toEqual([finding('database/one-zone', at('subnetGroup'), { name: 'Db', zones: 1 })]);
});

it('says nothing of zones where there are no subnets at all, which is told elsewhere', () => {
  expect(codes({ subnetType: 'public' }, {}, [isolatedGroup('Data')])).toEqual([]);
});

test.each([undefined, false])('storage with encryption %s is told of', (storageEncrypted) => {
  const { storageEncrypted: _, ...rest } = sound;
  const fields = { ...rest, ...(storageEncrypted === undefined ? {} : { storageEncrypted }) };
  const design = drawn(vpc('Orders', {}, ...inside, database('Db', fields)));
  expect(foundBy(databases, design)).toEqual([
    finding('database/not-encrypted', at('storageEncrypted'), { name: 'Db' }),
  ]);
});

describe('a public address', () => {
  test.each<[string, Partial<Database>, readonly string[]]>([
    [
      'is one, asked for in public subnets',
      { publiclyAccessible: true, subnetType: 'public' },
      ['database/public'],
    ],
    ['is one, since public subnets are chosen by type', { subnetType: 'public' }, ['database/public']],
    ['is none where it is declined', { publiclyAccessible: false, subnetType: 'public' }, []],
    ['is of no use in other subnets', { publiclyAccessible: true }, ['database/not-reachable']],
  ])('%s', (_, fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });

  it('is none where a public group is named, as the CDK looks at the type alone', () => {
    const { subnetType: _, ...rest } = sound;
    const group = { ...rest, subnetGroup: 'orders-ingress' };
    expect(foundBy(databases, drawn(vpc('Orders', {}, ...inside, database('Db', group))))).toEqual([]);
  });

  test.each<[Partial<Vpc>]>([
    [{ enableDnsHostnames: false }],
    [{ enableDnsHostnames: false, enableDnsSupport: false }],
  ])('needs the names of %j', (ofVpc) => {
    expect(codes({ subnetType: 'public' }, ofVpc)).toEqual(['database/no-host-names']);
  });

  it('needs an internet gateway', () => {
    expect(codes({ publiclyAccessible: true }, {}, [isolatedGroup('Data')])).toEqual([
      'database/no-internet-gateway',
    ]);
  });

  it('has one in a VPC that is there already, behind its public subnets', () => {
    const group = existingSubnets('Front', { subnetType: 'public' });
    const design = drawn(existingVpc('Core', {}, group, database('Db', { ...sound, subnetType: 'public' })));
    expect(foundBy(databases, design).map(({ code }) => code)).toEqual(['database/public']);
  });
});

describe('engines', () => {
  test.each<[Partial<Database>]>([
    [{ engineVersion: '16.99' }],
    [{ engine: 'mysql', engineVersion: '8.0' }],
    [{ engine: 'sqlserver-se', engineVersion: '16.00' }],
  ])('of %j there is no such version', (fields) => {
    expect(codes(fields)).toEqual(['database/unknown-version']);
  });

  test.each<[Partial<Database>]>([
    [{ instanceType: 't4g.small', engine: 'oracle-se2', engineVersion: '19' }],
    [{ instanceType: 't2.micro', engine: 'mysql', engineVersion: '8.4.8' }],
    [{ instanceType: 'c5.large' }],
    // The CDK takes m5.large.
    [{ engine: 'sqlserver-ex', engineVersion: '16.00.4236.2.v1' }],
  ])('%j does not run', (fields) => {
    expect(codes(fields)).toEqual(['database/wrong-class']);
  });

  const inRegion = (region: string, fields: Partial<Database>) => {
    const design = drawn(vpc('Orders', {}, ...inside, database('Db', { ...sound, ...fields })));
    return foundBy(databases, inStack({ environment: { type: 'region', region } }, design));
  };

  test.each<[string, Partial<Database>]>([
    ['mx-central-1', {}],
    ['eu-central-1', { instanceType: 'm6idn.8xlarge' }],
    ['ca-west-1', { instanceType: 't4g.micro', engine: 'mysql', engineVersion: '8.4.8' }],
  ])('%s has no hardware for %j', (region, fields) => {
    const { engine = 'postgres', engineVersion: version = '17.9', instanceType: type = 'm5.large' } = fields;
    expect(inRegion(region, { engineVersion: version, ...fields })).toEqual([
      finding('database/not-in-region', at('instanceType'), { name: 'Db', engine, version, type, region }),
    ]);
  });

  it('the hardware of a region that the validator doesn’t know is taken to be there', () => {
    expect(inRegion('us-iso-east-1', { instanceType: 'm6idn.8xlarge' })).toEqual([]);
  });

  it('SQL Server Express has no standby', () => {
    const express = {
      engine: 'sqlserver-ex',
      engineVersion: '16.00.4236.2.v1',
      instanceType: 't3.micro',
    } as const;
    expect(codes({ ...express, multiAz: true })).toEqual(['database/no-standby']);
    expect(codes({ ...express, multiAz: false })).toEqual([]);
  });
});

describe('names of databases', () => {
  test.each<[Database['engine'], string, string | undefined]>([
    ['postgres', 'orders', undefined],
    ['postgres', 'x'.repeat(63), undefined],
    ['postgres', 'x'.repeat(64), 'database/name-too-long'],
    ['mysql', 'x'.repeat(64), undefined],
    ['oracle-se2', 'ORDERS26', undefined],
    ['oracle-ee-cdb', 'ORDERS2026', 'database/name-too-long'],
    ['sqlserver-web', 'orders', 'database/name-not-taken'],
    ['postgres', 'rdsadmin', 'database/name-reserved'],
    ['mariadb', 'MySQL', 'database/name-reserved'],
    ['mysql', 'rdsadmin', undefined],
  ])('%s %s: %s', (engine, databaseName, code) => {
    const design = drawn(vpc('Orders', {}, ...inside, database('Db', { ...sound, engine, databaseName })));
    const names = foundBy(databases, design).filter(({ at: place }) => place.field === 'databaseName');
    expect(names.map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
  });
});
