/** The classes of the CDK that list the versions of database engines. */
export const versionClasses = [
  'PostgresEngineVersion',
  'MysqlEngineVersion',
  'MariaDbEngineVersion',
  'SqlServerEngineVersion',
  'OracleEngineVersion',
] as const;

export type VersionClass = (typeof versionClasses)[number];

/** An engine that a database instance of RDS can run. */
interface Engine {
  /** As it stands in a template. */
  readonly name: string;
  /** The method of the CDK's `DatabaseInstanceEngine` that makes it. */
  readonly factory: string;
  /** The properties that the method takes. */
  readonly props: string;
  readonly versionClass: VersionClass;
  /** The port that RDS gives it unless another is said; it isn't in the template. */
  readonly defaultPort: number;
}

/**
 * The engines of the CDK's `DatabaseInstanceEngine`, without those that it declares no more. Ports:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
export const databaseEngines = [
  {
    name: 'postgres',
    factory: 'postgres',
    props: 'PostgresInstanceEngineProps',
    versionClass: 'PostgresEngineVersion',
    defaultPort: 5432,
  },
  {
    name: 'mysql',
    factory: 'mysql',
    props: 'MySqlInstanceEngineProps',
    versionClass: 'MysqlEngineVersion',
    defaultPort: 3306,
  },
  {
    name: 'mariadb',
    factory: 'mariaDb',
    props: 'MariaDbInstanceEngineProps',
    versionClass: 'MariaDbEngineVersion',
    defaultPort: 3306,
  },
  {
    name: 'sqlserver-ex',
    factory: 'sqlServerEx',
    props: 'SqlServerExInstanceEngineProps',
    versionClass: 'SqlServerEngineVersion',
    defaultPort: 1433,
  },
  {
    name: 'sqlserver-web',
    factory: 'sqlServerWeb',
    props: 'SqlServerWebInstanceEngineProps',
    versionClass: 'SqlServerEngineVersion',
    defaultPort: 1433,
  },
  {
    name: 'sqlserver-se',
    factory: 'sqlServerSe',
    props: 'SqlServerSeInstanceEngineProps',
    versionClass: 'SqlServerEngineVersion',
    defaultPort: 1433,
  },
  {
    name: 'sqlserver-ee',
    factory: 'sqlServerEe',
    props: 'SqlServerEeInstanceEngineProps',
    versionClass: 'SqlServerEngineVersion',
    defaultPort: 1433,
  },
  {
    name: 'oracle-se2',
    factory: 'oracleSe2',
    props: 'OracleSe2InstanceEngineProps',
    versionClass: 'OracleEngineVersion',
    defaultPort: 1521,
  },
  {
    name: 'oracle-se2-cdb',
    factory: 'oracleSe2Cdb',
    props: 'OracleSe2CdbInstanceEngineProps',
    versionClass: 'OracleEngineVersion',
    defaultPort: 1521,
  },
  {
    name: 'oracle-ee',
    factory: 'oracleEe',
    props: 'OracleEeInstanceEngineProps',
    versionClass: 'OracleEngineVersion',
    defaultPort: 1521,
  },
  {
    name: 'oracle-ee-cdb',
    factory: 'oracleEeCdb',
    props: 'OracleEeCdbInstanceEngineProps',
    versionClass: 'OracleEngineVersion',
    defaultPort: 1521,
  },
] as const satisfies readonly Engine[];

export type DatabaseEngine = (typeof databaseEngines)[number];

export type DatabaseEngineName = DatabaseEngine['name'];

const byName = Object.fromEntries(databaseEngines.map((engine) => [engine.name, engine])) as {
  // Object.fromEntries forgets which names there are.
  readonly [N in DatabaseEngineName]: DatabaseEngine;
};

/** What the CDK takes for hardware where nothing is said. */
export const DEFAULT_DATABASE_TYPE = 'm5.large';

/** Whether RDS can keep a standby of it in another zone: of SQL Server Express it can't. */
export function hasStandby({ name }: DatabaseEngine): boolean {
  return name !== 'sqlserver-ex';
}

export function engineByName(name: DatabaseEngineName): DatabaseEngine {
  return byName[name];
}
