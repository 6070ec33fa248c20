import type { DatabaseEngineName } from './database-engines.ts';

/** Which names an engine takes for a database that is made at first. */
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
export const databaseNameRules: { readonly [E in DatabaseEngineName]: NameRules } = {
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
