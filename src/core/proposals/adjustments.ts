import { listed } from '../base/phrases.ts';
import { databaseClasses } from '../catalog/database-classes.ts';
import {
  type DatabaseEngine,
  DEFAULT_DATABASE_TYPE,
  databaseEngines,
  engineByName,
  hasStandby,
} from '../catalog/database-engines.ts';
import { databaseNameRules } from '../catalog/database-name-rules.ts';
import { databaseVersions } from '../catalog/database-versions.ts';
import { isInstanceType } from '../catalog/instance-types.ts';
import { nearestClass } from '../catalog/nearest-database.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { regionOf } from '../design/queries.ts';
import {
  type Database,
  engineLabel,
  isEncrypted,
  type Listener,
  portOfProtocol,
  type Thing,
  type Vpc,
} from '../kinds/index.ts';
import { vpcBlockOf } from '../plan/allocate-addresses.ts';
import { fixedInMovedBlock } from './fixed-cidrs.ts';
import { labelForService } from './new-endpoints.ts';
import { workloadKinds } from './workload-kinds.ts';

/** What has to change with a field, because it belongs to the value that the field had. */
export interface Adjustments {
  readonly commands: readonly Command[];
  /** What is said otherwise now, as a sentence; absent where nothing is. */
  readonly says?: string;
}

const none: Adjustments = { commands: [] };

/** Values that no longer fit once a field says something else. What merely isn’t asked any more is kept. */
export function adjustments(design: Design, thing: Thing, field: string, value: unknown): Adjustments {
  if (thing.kind === 'database' && field === 'engine') return toEngine(thing, value, regionOf(design, thing));
  if (thing.kind === 'listener' && field === 'protocol') return toProtocol(thing, value);
  if (thing.kind === 'vpc' && field === 'cidr') return toBlock(design, thing, value);
  if (field === 'service') return toService(thing, value);
  return none;
}

/** An endpoint that is called like its service. */
function toService(thing: Thing, value: unknown): Adjustments {
  const label = labelForService(thing, value);
  if (label === undefined) return none;
  return { commands: [{ do: 'set-field', id: thing.id, field: 'label', value: label }] };
}

/** A version of another product, hardware, a standby and a name that the engine doesn’t have. */
function toEngine(database: Database, value: unknown, region: string | undefined): Adjustments {
  const engine = databaseEngines.find(({ name }) => name === value);
  if (!engine || engine.name === database.engine) return none;
  const version = versionFor(engine, database);
  const type = typeFor(engine, version, region, database);
  const changes: readonly (readonly [field: string, value: unknown, words: string])[] = [
    ...(version === database.engineVersion
      ? []
      : [['engineVersion', version, `runs ${engineLabel(engine.name)} ${version}`] as const]),
    ...(type === database.instanceType ? [] : [['instanceType', type, `stands on db.${type}`] as const]),
    ...(database.multiAz !== true || hasStandby(engine)
      ? []
      : [['multiAz', undefined, 'has no standby'] as const]),
    ...(takesName(engine, database.databaseName)
      ? []
      : [['databaseName', undefined, 'names no database'] as const]),
  ];
  return told(database, changes);
}

/** Oracle without containers ends with 19c: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Oracle.Concepts.CDBs.html */
function versionFor(engine: DatabaseEngine, { engine: before, engineVersion }: Database): string {
  const needs19 = engine.name === 'oracle-se2' || engine.name === 'oracle-ee';
  const versions = databaseVersions(engine)
    .map(({ version }) => version)
    .filter((version) => !needs19 || version.startsWith('19.'));
  const isSameProduct = engineByName(before).versionClass === engine.versionClass;
  if (isSameProduct && versions.includes(engineVersion)) return engineVersion;
  const usual = workloadKinds.database.fields;
  return engine.name === usual.engine ? usual.engineVersion : (versions.at(-1) ?? engineVersion);
}

function typeFor(
  engine: DatabaseEngine,
  version: string,
  region: string | undefined,
  { instanceType }: Database,
): string | undefined {
  const type = instanceType ?? DEFAULT_DATABASE_TYPE;
  const fits = !isInstanceType(type) || databaseClasses(engine, version, region).includes(type);
  return fits ? instanceType : nearestClass(engine.name, version, region, type);
}

function takesName({ name }: DatabaseEngine, databaseName: string | undefined): boolean {
  if (databaseName === undefined) return true;
  const { longest = 0, reserved } = databaseNameRules[name];
  return databaseName.length <= longest && !reserved.includes(databaseName.toLowerCase());
}

/** The CIDRs that are fixed in a VPC move along with its block. */
function toBlock(design: Design, { id, cidr }: Vpc, value: unknown): Adjustments {
  const to = vpcBlockOf(typeof value === 'string' ? value : undefined);
  return { commands: fixedInMovedBlock(design, id, vpcBlockOf(cidr), to) };
}

/** The protocol’s own port goes with it; AWS takes certificates for HTTPS only. */
function toProtocol(listener: Listener, value: unknown): Adjustments {
  if (value !== 'HTTP' && value !== 'HTTPS') return none;
  const before = isEncrypted(listener) ? 'HTTPS' : 'HTTP';
  if (value === before) return none;
  const port = portOfProtocol[value];
  return told(listener, [
    ...(listener.port === portOfProtocol[before] ? [['port', port, `listens on port ${port}`] as const] : []),
    ...(value === 'HTTP' && listener.certificateArns
      ? [['certificateArns', undefined, 'has no certificates'] as const]
      : []),
  ]);
}

function told(
  { id, label }: Thing,
  changes: readonly (readonly [field: string, value: unknown, words: string])[],
): Adjustments {
  if (changes.length === 0) return none;
  return {
    commands: changes.map(([field, value]): Command => ({ do: 'set-field', id, field, value })),
    says: `${label} ${listed(changes.map(([, , words]) => words))} now.`,
  };
}
