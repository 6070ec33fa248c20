import type { Choice } from '../base/fields.ts';
import type { DatabaseEngineName } from '../catalog/database-engines.ts';
import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';
import { ownStackFields } from './own-stack.ts';
import { carriedGroupFields, subnetSelectionFields } from './subnet-selection.ts';

const engines = [
  { value: 'postgres', label: 'PostgreSQL', says: 'open source' },
  { value: 'mysql', label: 'MySQL', says: 'open source' },
  { value: 'mariadb', label: 'MariaDB', says: 'open source, out of MySQL' },
  { value: 'sqlserver-ex', label: 'SQL Server Express', says: 'Express Edition, for little data' },
  { value: 'sqlserver-web', label: 'SQL Server Web', says: 'Web Edition, for public sites' },
  { value: 'sqlserver-se', label: 'SQL Server Standard', says: 'Standard Edition' },
  { value: 'sqlserver-ee', label: 'SQL Server Enterprise', says: 'Enterprise Edition' },
  { value: 'oracle-se2', label: 'Oracle SE2', says: 'Standard Edition 2' },
  { value: 'oracle-se2-cdb', label: 'Oracle SE2, CDB', says: 'a container database' },
  { value: 'oracle-ee', label: 'Oracle EE', says: 'Enterprise Edition' },
  { value: 'oracle-ee-cdb', label: 'Oracle EE, CDB', says: 'a container database' },
] as const satisfies readonly (Choice & { readonly value: DatabaseEngineName })[];

/** A relational database that RDS runs: `rds.DatabaseInstance`. */
export const database = {
  kind: 'database',
  label: 'Database',
  says: 'A DB instance of RDS, in subnets of two zones or more.',
  defaultId: 'Database',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  connects: 'security-groups',
  fields: {
    engine: {
      type: 'choice',
      label: 'Engine',
      says: 'The software that keeps the data.',
      search: ['engine', 'DatabaseInstanceEngine'],
      required: true,
      options: engines,
    },
    engineVersion: {
      type: 'text',
      label: 'Engine version',
      says: 'Of a major version alone RDS chooses the minor one.',
      search: ['EngineVersion', 'version'],
      limits: { alphabet: 'engine-version', minLength: 1, maxLength: 40 },
      required: true,
    },
    instanceType: {
      type: 'text',
      label: 'Instance type',
      says: 'The hardware: class and size; m5.large if nothing is said.',
      search: ['instanceType', 'DBInstanceClass', 'size'],
      limits: { alphabet: 'instance-type', minLength: 1, maxLength: 40 },
    },
    allocatedStorage: {
      type: 'integer',
      label: 'Storage, GiB',
      says: 'How much room there is for data.',
      search: ['allocatedStorage', 'disk'],
      min: 20,
      max: 65536,
      default: 100,
    },
    storageType: {
      type: 'choice',
      label: 'Storage type',
      says: 'What the data is kept on.',
      search: ['storageType', 'EBS'],
      options: [
        { value: 'gp2', label: 'gp2', says: 'general purpose SSD, older' },
        { value: 'gp3', label: 'gp3', says: 'general purpose SSD' },
      ],
      default: 'gp2',
    },
    storageEncrypted: {
      type: 'boolean',
      label: 'Storage encrypted',
      says: 'Data and snapshots are encrypted; another value makes another database.',
      search: ['storageEncrypted', 'KMS'],
      default: false,
    },
    databaseName: {
      type: 'text',
      label: 'Database name',
      says: 'A database that is made in it at first.',
      search: ['databaseName', 'DBName'],
      limits: { alphabet: 'database-name', minLength: 1, maxLength: 64 },
    },
    ...subnetSelectionFields,
    ...carriedGroupFields,
    publiclyAccessible: {
      type: 'boolean',
      label: 'Publicly accessible',
      says: 'It has a public address; also where public subnets are chosen by their type.',
      search: ['publiclyAccessible', 'public IP'],
      default: false,
    },
    multiAz: {
      type: 'boolean',
      label: 'Multi-AZ',
      says: 'A standby in another zone takes over when the first fails.',
      search: ['multiAz', 'standby'],
      default: false,
    },
    deletionProtection: {
      type: 'boolean',
      label: 'Deletion protection',
      says: 'It can’t be deleted before this is switched off.',
      search: ['deletionProtection'],
      default: false,
    },
    removalPolicy: {
      type: 'choice',
      label: 'When it is removed',
      says: 'What becomes of the data when the database leaves the stack.',
      search: ['removalPolicy', 'DeletionPolicy'],
      options: [
        { value: 'snapshot', label: 'Snapshot', says: 'it is deleted, and a snapshot stays' },
        { value: 'retain', label: 'Retain', says: 'it stays, outside of the stack' },
        {
          value: 'retain-on-update-or-delete',
          label: 'Retain on update or delete',
          says: 'it stays, unless its first deployment fails',
        },
        { value: 'destroy', label: 'Destroy', says: 'it is deleted with all its data' },
      ],
      default: 'snapshot',
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on it, its subnet group, its secret and its own security group.',
      search: ['tags'],
      maxItems: 49,
    },
    ...outputsOf([
      {
        value: 'endpoint-address',
        label: 'Endpoint address',
        says: 'the name under which it answers',
        property: 'dbInstanceEndpointAddress',
      },
      {
        value: 'endpoint-port',
        label: 'Endpoint port',
        says: 'the port on which it answers',
        property: 'dbInstanceEndpointPort',
      },
      { value: 'identifier', label: 'Identifier', says: 'what RDS calls it', property: 'instanceIdentifier' },
      { value: 'arn', label: 'ARN', says: 'its ARN', property: 'instanceArn' },
    ]),
    ...ownStackFields,
  },
} as const satisfies Kind;

export type Database = ThingOf<typeof database>;

/** What people call an engine: "PostgreSQL". */
export function engineLabel(name: string): string {
  return engines.find(({ value }) => value === name)?.label ?? name;
}
