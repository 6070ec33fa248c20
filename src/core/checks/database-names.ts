import { type Finding, finding } from '../base/finding.ts';
import type { Database } from '../kinds/index.ts';

interface NameRules {
  /** Without a length it takes no name at all. */
  readonly longest?: number;
  /** What the engine has for itself, in lower case. */
  readonly reserved: readonly string[];
}

const mysql: NameRules = {
  longest: 64,
  reserved: ['information_schema', 'mysql', 'performance_schema', 'sys'],
};
const sqlServer: NameRules = { reserved: [] };
/** The name is that of the instance, its SID. */
const oracle: NameRules = { longest: 8, reserved: ['null'] };

/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html */
const rules: { readonly [E in Database['engine']]: NameRules } = {
  postgres: { longest: 63, reserved: ['rdsadmin', 'template0', 'template1'] },
  mysql,
  mariadb: mysql,
  'sqlserver-ex': sqlServer,
  'sqlserver-web': sqlServer,
  'sqlserver-se': sqlServer,
  'sqlserver-ee': sqlServer,
  'oracle-se2': oracle,
  'oracle-se2-cdb': oracle,
  'oracle-ee': oracle,
  'oracle-ee-cdb': oracle,
};

/** Names of databases that RDS refuses for their engine; their letters are the field's own to tell. */
export function databaseNames({ id, label: name, engine, databaseName }: Database): readonly Finding[] {
  if (databaseName === undefined) return [];
  const at = { id, field: 'databaseName' };
  const { longest, reserved } = rules[engine];
  if (longest === undefined) return [finding('database/name-not-taken', at, { name, databaseName })];
  if (databaseName.length > longest)
    return [finding('database/name-too-long', at, { name, length: databaseName.length, limit: longest })];
  return reserved.includes(databaseName.toLowerCase())
    ? [finding('database/name-reserved', at, { name, databaseName })]
    : [];
}
