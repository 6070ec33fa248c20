import { databaseClasses } from '../../core/catalog/database-classes.ts';
import { DEFAULT_DATABASE_TYPE, engineByName, hasStandby } from '../../core/catalog/database-engines.ts';
import { databaseVersions } from '../../core/catalog/database-versions.ts';
import type { AnySubnetGroup, AnyVpc, Database, SubnetType } from '../../core/kinds/index.ts';

/** What a database finds around it. */
interface Around {
  readonly vpc: AnyVpc;
  readonly groups: readonly AnySubnetGroup[];
  /** How many zones the VPC has. */
  readonly zones: number;
  /** Where it is deployed, if that is known. */
  readonly region: string | undefined;
}

/** In two zones at least, with what its engine knows, and public where that works only; none where it can't stand. */
export function soundDatabase(drawn: Database, around: Around): readonly Database[] {
  if (around.zones < 2) return [];
  return [withName(withEngine(withAddress(withPlace(withPolicy(drawn), around), around), around))];
}

/** Of the many that say nothing some say something, so that everything occurs often enough. */
function isLucky({ label, engine }: Database): boolean {
  return (label.length + engine.length) % 2 === 1;
}

/** Where nothing is said, the CDK wants private subnets. */
function withPlace({ zones, ...rest }: Database, { groups }: Around): Database {
  const database = zones && zones.length > 1 ? { ...rest, zones } : rest;
  const saysNothing = ['subnetGroup', 'subnetType', 'zones', 'onePerZone'].every(
    (name) => !(name in database),
  );
  const has = (type: SubnetType) => groups.some(({ subnetType }) => subnetType === type);
  if (!saysNothing || (has('private') && !isLucky(database))) return database;
  const subnetType = has('isolated') ? 'isolated' : groups[0]?.subnetType;
  return subnetType === undefined ? database : { ...database, subnetType };
}

function withAddress(database: Database, { vpc, groups }: Around): Database {
  const resolves =
    vpc.kind === 'existing-vpc' ||
    (vpc.enableDnsHostnames !== false &&
      vpc.enableDnsSupport !== false &&
      vpc.createInternetGateway !== false);
  const reaches = groups.some(({ subnetType }) => subnetType === 'public');
  const asks = database.publiclyAccessible ?? database.subnetType === 'public';
  return asks && !(resolves && reaches) ? { ...database, publiclyAccessible: false } : database;
}

const policies = ['snapshot', 'retain', 'retain-on-update-or-delete', 'destroy'] as const;

function withPolicy(database: Database): Database {
  const { constructId, removalPolicy } = database;
  const policy = policies[(constructId.length + constructId.charCodeAt(0)) % policies.length];
  return removalPolicy === undefined && policy && isLucky(database)
    ? { ...database, removalPolicy: policy }
    : database;
}

function withEngine(database: Database, { region }: Around): Database {
  const { engine, engineVersion, instanceType, label, multiAz } = database;
  const own = engineByName(engine);
  const versions = databaseVersions(own);
  const choice = engineVersion.length * 37 + label.length;
  const version = versions[choice % versions.length]?.version ?? engineVersion;
  const classes = databaseClasses(own, version, region);
  const needsType = instanceType !== undefined || !classes.includes(DEFAULT_DATABASE_TYPE);
  return {
    ...database,
    engineVersion: version,
    ...(needsType ? { instanceType: classes[(choice * 7) % classes.length] ?? DEFAULT_DATABASE_TYPE } : {}),
    ...(multiAz && !hasStandby(own) ? { multiAz: false } : {}),
  };
}

const LONGEST = { oracle: 8, other: 63 };

/** SQL Server takes no name; that of Oracle is short. */
function withName(database: Database): Database {
  const { databaseName, ...rest } = database;
  if (databaseName === undefined || database.engine.startsWith('sqlserver')) return rest;
  const longest = database.engine.startsWith('oracle') ? LONGEST.oracle : LONGEST.other;
  return { ...rest, databaseName: databaseName.slice(0, longest) };
}
