import type { DatabaseFacts } from '../base/findings/database.ts';
import { count } from '../base/phrases.ts';
import type { Place } from '../base/place.ts';
import { nearestClass, nearestVersion } from '../catalog/nearest-database.ts';
import { engineLabel } from '../kinds/index.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, unsay } from './steps.ts';

/** Databases: where they stand, what they run, and who reaches them. */
export const databaseEntries: Entries<'database'> = {
  'database/no-private-subnets': {
    title: 'No private subnets for a database',
    text: ({ name, vpc }) =>
      `${name} doesn’t say where it stands; the CDK then takes private subnets only, and ${vpc} has none.`,
    fixes: ({ at }) => [
      [
        { label: 'Use isolated subnets', command: say(at.id, 'subnetType', 'isolated') },
        { label: 'Use public subnets', command: say(at.id, 'subnetType', 'public') },
      ],
    ],
  },
  'database/one-zone': {
    title: 'A database in one zone',
    text: ({ name, zones }) =>
      `${name} stands in ${count(zones, 'zone')}; RDS wants subnets in two, also where one machine is enough.`,
    fixes: ({ at }) => [
      [
        { label: 'Allow all zones', command: unsay(at.id, 'zones') },
        { label: 'Let the CDK choose', command: unsay(at.id, 'subnetGroup') },
      ],
    ],
  },
  'database/unknown-version': {
    title: 'A version that there is not',
    text: ({ name, engine, version }) =>
      `${name} asks for ${engineLabel(engine)} ${version}, which RDS doesn’t make new databases of; ${nearestVersion(engine, version)} is one that it does.`,
    fixes: ({ at, facts: { engine, version } }) => {
      const meant = nearestVersion(engine, version);
      return [[{ label: `Use ${meant}`, command: say(at.id, 'engineVersion', meant) }]];
    },
  },
  'database/wrong-class': {
    title: 'Hardware that the engine doesn’t run on',
    text: ({ name, engine, version, region, type }) =>
      `${name} asks for db.${type}, on which RDS doesn’t run ${engineLabel(engine)} ${version}; on db.${nearestClass(engine, version, region, type)} it does.`,
    fixes: ({ at, facts }) => otherClass(at, facts),
  },
  'database/not-in-region': {
    title: 'Hardware that the region doesn’t have',
    text: ({ name, engine, version, region, type }) =>
      `${name} asks for db.${type}, which RDS doesn’t have for ${engineLabel(engine)} in ${region}; there is db.${nearestClass(engine, version, region, type)}.`,
    fixes: ({ at, facts }) => otherClass(at, facts),
  },
  'database/no-standby': {
    title: 'An engine without a standby',
    text: ({ name }) => `${name} asks for a standby in another zone, which SQL Server Express has none of.`,
    fixes: ({ at }) => [[{ label: 'Do without a standby', command: unsay(at.id, 'multiAz') }]],
  },
  'database/name-not-taken': {
    title: 'A name that the engine doesn’t take',
    text: ({ name, databaseName }) =>
      `${name} is to have a database ${databaseName} at first; SQL Server takes no name, and RDS refuses one.`,
    fixes: ({ at }) => [[{ label: 'Say no name', command: unsay(at.id, 'databaseName') }]],
  },
  'database/name-too-long': {
    title: 'A database name that is too long',
    text: ({ name, length, limit }) =>
      `The database name of ${name} has ${count(length, 'letter')}; its engine takes ${limit} at most.`,
    fixes: ({ at }) => [[{ label: 'Say no name', command: unsay(at.id, 'databaseName') }]],
  },
  'database/name-reserved': {
    title: 'A database name that is taken',
    text: ({ name, databaseName }) =>
      `${name} is to have a database ${databaseName} at first, which its engine has for itself.`,
    fixes: ({ at }) => [[{ label: 'Say no name', command: unsay(at.id, 'databaseName') }]],
  },
  'database/not-encrypted': {
    title: 'A database that is not encrypted',
    text: ({ name }) =>
      `${name} keeps data and snapshots unencrypted, and that can’t be changed later without another database.`,
    fixes: ({ at }) => [[{ label: 'Encrypt it', command: say(at.id, 'storageEncrypted', true) }]],
  },
  'database/public': {
    title: 'A database with a public address',
    text: ({ name }) =>
      `${name} has a public address: only its security groups keep the internet away from it.`,
    fixes: ({ at }) => [
      [{ label: 'Take no public address', command: say(at.id, 'publiclyAccessible', false) }],
    ],
  },
  'database/not-reachable': {
    title: 'A public address that nobody reaches',
    text: ({ name }) =>
      `${name} has a public address and stands in subnets that the internet doesn’t reach: nobody outside gets an answer.`,
    fixes: ({ at }) => [
      [{ label: 'Take no public address', command: say(at.id, 'publiclyAccessible', false) }],
    ],
  },
  'database/no-host-names': {
    title: 'A public address without a name',
    text: ({ name, vpc }) =>
      `${name} asks for a public address, and ${vpc} has DNS host names or DNS resolution off; RDS refuses that.`,
    fixes: ({ at }) => [
      [{ label: 'Take no public address', command: say(at.id, 'publiclyAccessible', false) }],
    ],
  },
  'database/no-internet-gateway': {
    title: 'A public address without an internet gateway',
    text: ({ name, vpc }) =>
      `${name} asks for a public address, and ${vpc} has no internet gateway; RDS refuses that.`,
    fixes: ({ at }) => [
      [{ label: 'Take no public address', command: say(at.id, 'publiclyAccessible', false) }],
    ],
  },
};

function otherClass(
  { id }: Place,
  { engine, version, region, type }: DatabaseFacts['database/wrong-class'],
): readonly WayOut[] {
  const meant = nearestClass(engine, version, region, type);
  return [[{ label: `Use ${meant}`, command: say(id, 'instanceType', meant) }]];
}
