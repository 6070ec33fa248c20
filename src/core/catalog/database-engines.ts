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
  readonly versionClass: VersionClass;
  /** The port that RDS gives it unless another is said; it isn't in the template. */
  readonly defaultPort: number;
}

/**
 * The engines of the CDK's `DatabaseInstanceEngine`, without those that it declares no more. Ports:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
export const databaseEngines = [
  { name: 'postgres', factory: 'postgres', versionClass: 'PostgresEngineVersion', defaultPort: 5432 },
  { name: 'mysql', factory: 'mysql', versionClass: 'MysqlEngineVersion', defaultPort: 3306 },
  { name: 'mariadb', factory: 'mariaDb', versionClass: 'MariaDbEngineVersion', defaultPort: 3306 },
  { name: 'sqlserver-ex', factory: 'sqlServerEx', versionClass: 'SqlServerEngineVersion', defaultPort: 1433 },
  {
    name: 'sqlserver-web',
    factory: 'sqlServerWeb',
    versionClass: 'SqlServerEngineVersion',
    defaultPort: 1433,
  },
  { name: 'sqlserver-se', factory: 'sqlServerSe', versionClass: 'SqlServerEngineVersion', defaultPort: 1433 },
  { name: 'sqlserver-ee', factory: 'sqlServerEe', versionClass: 'SqlServerEngineVersion', defaultPort: 1433 },
  { name: 'oracle-se2', factory: 'oracleSe2', versionClass: 'OracleEngineVersion', defaultPort: 1521 },
  { name: 'oracle-se2-cdb', factory: 'oracleSe2Cdb', versionClass: 'OracleEngineVersion', defaultPort: 1521 },
  { name: 'oracle-ee', factory: 'oracleEe', versionClass: 'OracleEngineVersion', defaultPort: 1521 },
  { name: 'oracle-ee-cdb', factory: 'oracleEeCdb', versionClass: 'OracleEngineVersion', defaultPort: 1521 },
] as const satisfies readonly Engine[];

export type DatabaseEngine = (typeof databaseEngines)[number];
