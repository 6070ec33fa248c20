import type { Design } from '../../../core/design/design.ts';
import type { Database } from '../../../core/kinds/index.ts';
import { addToVpc, mapGroups } from '../edits.ts';
import { type Faults, type NonEmpty, pick } from './fault.ts';

export const databaseFaults: Faults = {
  'a database without private subnets': (design, choice) =>
    stored(
      mapGroups(design, ({ mapPublicIpOnLaunch: _, ...group }) => ({ ...group, subnetType: 'isolated' })),
      choice,
      {},
    ),
  'a database in one zone': (design, choice) => stored(design, choice, { zones: [1] }),
  'a database of a version that there is not': (design, choice) =>
    stored(design, choice, pick(choice, unknownVersions)),
  'a database on hardware that it does not run on': (design, choice) =>
    stored(design, choice, { onePerZone: true, ...pick(choice, wrongClasses) }),
  'a database with a name that its engine does not take': (design, choice) =>
    stored(design, choice, { onePerZone: true, ...pick(choice, wrongNames) }),
  'a standby of SQL Server Express': (design, choice) =>
    stored(design, choice, { onePerZone: true, ...express, multiAz: true }),
  'a public database': (design, choice) =>
    stored(design, choice, { onePerZone: true, publiclyAccessible: true }),
};

const express = {
  engine: 'sqlserver-ex',
  engineVersion: '16.00.4236.2.v1',
  instanceType: 't3.micro',
} as const;

const unknownVersions: NonEmpty<Partial<Database>> = [
  { engineVersion: '16.99' },
  { engine: 'mysql', engineVersion: '8.0' },
  { engine: 'postgres', engineVersion: '12.9' },
  { engine: 'oracle-se2', engineVersion: '20' },
  { engine: 'sqlserver-se', engineVersion: '15.00' },
];

const wrongClasses: NonEmpty<Partial<Database>> = [
  { instanceType: 't3.gigantic' },
  { engine: 'mysql', engineVersion: '8.4.8', instanceType: 't2.micro' },
  { ...express, instanceType: 'r5.large' },
  { engine: 'oracle-ee', engineVersion: '19', instanceType: 'm7g.large' },
];

const wrongNames: NonEmpty<Partial<Database>> = [
  { ...express, databaseName: 'orders' },
  { engine: 'oracle-se2', engineVersion: '19', databaseName: 'orders_of_2026' },
  { databaseName: 'rdsadmin' },
  { databaseName: 'x'.repeat(64) },
];

/** One more database in one of the VPCs. */
function stored(design: Design, choice: number, fields: Partial<Database>): Design {
  return addToVpc(design, choice, 'faulty-database', (added) => ({
    ...added,
    kind: 'database',
    engine: 'postgres',
    engineVersion: '16',
    ...fields,
  }));
}
