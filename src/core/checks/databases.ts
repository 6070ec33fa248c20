import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { thingById } from '../design/queries.ts';
import type { Database } from '../kinds/index.ts';
import type { DatabaseNetwork } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import type { Check } from './check.ts';
import { databaseEngines } from './database-engines.ts';
import { databaseNames } from './database-names.ts';

/** What RDS asks of a database, and what a network engineer would ask. */
export const databases: Check = ({ design, network }) =>
  network.stacks
    .flatMap(({ constructs, region }) =>
      constructs.flatMap((made) => (made.is === 'database' ? [{ built: made, region }] : [])),
    )
    .flatMap(({ built, region }) => {
      const thing = thingById(design, built.origin.id);
      return thing?.kind === 'database' ? ofDatabase(thing, built, region) : [];
    });

const ofDatabase = memoByIdentity(
  (database: Database, built: DatabaseNetwork, region: string | undefined): readonly Finding[] => [
    ...databaseEngines(database, built, region),
    ...databaseNames(database),
    ...zoneFindings(database, built),
    ...addressFindings(database, built),
    ...(built.storageEncrypted === true
      ? []
      : [
          finding(
            'database/not-encrypted',
            { id: database.id, field: 'storageEncrypted' },
            { name: database.label },
          ),
        ]),
  ],
);

const LEAST_ZONES = 2;

function zoneFindings({ id, label: name }: Database, { subnets }: DatabaseNetwork): readonly Finding[] {
  const zones = new Set(subnets.map(({ origin }) => origin.zone)).size;
  // Where there are no subnets at all, another finding says why.
  if (zones === 0 || zones >= LEAST_ZONES) return [];
  return [finding('database/one-zone', { id, field: 'subnetGroup' }, { name, zones })];
}

/** A public address needs names that resolve, an internet gateway, and subnets that lead there. */
function addressFindings(
  { id, label: name }: Database,
  { publiclyAccessible, vpc, subnets }: DatabaseNetwork,
): readonly Finding[] {
  if (!publiclyAccessible || subnets.length === 0) return [];
  const at = { id, field: 'publiclyAccessible' };
  // Of one that is there already the public subnets lead to its gateway.
  if (!vpc.internetGateway && !vpc.existing)
    return [finding('database/no-internet-gateway', at, { name, vpc: vpc.id })];
  if (!vpc.enableDnsHostnames || !vpc.enableDnsSupport)
    return [finding('database/no-host-names', at, { name, vpc: vpc.id })];
  const areAllPublic = subnets.every(({ origin }) => typeOf(vpc, origin.id) === 'public');
  return [finding(areAllPublic ? 'database/public' : 'database/not-reachable', at, { name })];
}

function typeOf(vpc: VpcNetwork, groupId: string) {
  return vpc.groups.find((group) => group.origin.id === groupId)?.subnetType;
}
