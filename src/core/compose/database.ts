import { memoByIdentity } from '../base/memo.ts';
import { type DatabaseEngine, engineByName } from '../catalog/database-engines.ts';
import { databaseVersions } from '../catalog/database-versions.ts';
import type { Environment } from '../design/design.ts';
import type { AnySubnetGroup, AnyVpc, Connectable, Database } from '../kinds/index.ts';
import {
  construct,
  creation,
  field,
  list,
  literal,
  member,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { subnetSelection } from './subnet-selection.ts';
import { tagStatements } from './tags.ts';

const MODULE = 'aws_rds';

/** A database: what runs, on what, where, behind which groups, and what becomes of its data. */
export const composeDatabase = memoByIdentity(
  (
    database: Database,
    vpc: AnyVpc,
    environment: Environment,
    group: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ): readonly Statement[] => {
    const { id } = database;
    const { said, plain } = sayingsOf(database);
    const props = struct(`${MODULE}.DatabaseInstanceProps`, [
      field('vpc', referTo(vpc)),
      subnetSelection(database, { vpc, environment, group }),
      field('engine', engine(database), { id, field: 'engine' }),
      said('instanceType', (type) => creation('aws_ec2.InstanceType', literal(type))),
      plain('allocatedStorage'),
      said('storageType', (type) => member(`${MODULE}.StorageType`, type.toUpperCase())),
      plain('storageEncrypted'),
      plain('databaseName'),
      carried.length === 0
        ? undefined
        : field('securityGroups', list(carried.map(referTo)), { id, field: 'securityGroups' }),
      plain('publiclyAccessible'),
      plain('multiAz'),
      plain('deletionProtection'),
      said('removalPolicy', (policy) => member('RemovalPolicy', policy.toUpperCase().replaceAll('-', '_'))),
    ]);
    return [
      {
        origin: { id },
        ...nameOf(database),
        expression: construct(`${MODULE}.DatabaseInstance`, database.constructId, props),
      },
      ...tagStatements(referTo(database), database.tags ?? [], { id, field: 'tags' }),
    ];
  },
);

function engine({ id, engine: name, engineVersion }: Database): Expression {
  const { factory, props } = engineByName(name);
  const version = { ...versionOf(engineByName(name), engineVersion), origin: { id, field: 'engineVersion' } };
  return staticCall(
    `${MODULE}.DatabaseInstanceEngine`,
    factory,
    struct(`${MODULE}.${props}`, [field('version', version)]),
  );
}

/** Of a version that there is not, a finding tells. */
function versionOf(engine: DatabaseEngine, version: string): Expression {
  const type = `${MODULE}.${engine.versionClass}`;
  const known = databaseVersions(engine).find((one) => one.version === version);
  return known
    ? member(type, known.constant)
    : staticCall(type, 'of', literal(version), literal(version.split('.')[0] ?? ''));
}
