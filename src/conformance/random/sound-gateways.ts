import type { Environment } from '../../core/design/design.ts';
import { defaultGroups } from '../../core/design/queries.ts';
import {
  hasRegionalNat,
  type Output,
  requestedNat,
  type SubnetGroup,
  type Vpc,
} from '../../core/kinds/index.ts';
import { natGatewayCount } from '../../core/plan/nat-count.ts';
import type { DrawnVpc, Wishes } from './sound-vpc.ts';
import { totalZones } from './sound-zones.ts';

/** Types, NAT gateways, DNS and outputs that go together. */
export function soundGateways(drawn: DrawnVpc, wish: Wishes, environment: Environment): DrawnVpc {
  const typed = withPublicForNat(withPublicIpsWherePublic(drawn.groups), drawn.vpc, wish);
  const vpc = soundNat(typed, totalZones(typed.vpc, environment), wish);
  return { vpc: withDns(vpc), groups: typed.groups };
}

function withPublicIpsWherePublic(groups: readonly SubnetGroup[]): readonly SubnetGroup[] {
  return groups.map(({ mapPublicIpOnLaunch, ...group }) =>
    mapPublicIpOnLaunch === undefined || group.subnetType !== 'public'
      ? group
      : { ...group, mapPublicIpOnLaunch },
  );
}

/** Private groups need a public one beside them unless there is no NAT at all. */
function withPublicForNat(groups: readonly SubnetGroup[], vpc: Vpc, { repair }: Wishes): DrawnVpc {
  const created = groups.filter(({ reserved }) => reserved !== true);
  const has = (type: SubnetGroup['subnetType']) => created.some(({ subnetType }) => subnetType === type);
  const wantsNat = (requestedNat(vpc) ?? 0) > 0 || (requestedNat(vpc) === undefined && has('private'));
  if (vpc.layout === 'default' || !wantsNat || has('public') || hasRegionalNat(vpc)) return { vpc, groups };
  const [first] = created;
  if (first && repair % 3 > 0) {
    return {
      vpc,
      groups: groups.map((group) => (group === first ? { ...group, subnetType: 'public' } : group)),
    };
  }
  return { vpc: { ...vpc, natGateways: 0 }, groups };
}

function soundNat({ vpc, groups }: DrawnVpc, zones: number, { repair }: Wishes): Vpc {
  const created = (vpc.layout === 'default' ? defaultGroups(vpc) : groups).filter(
    ({ reserved }) => reserved !== true,
  );
  const count = natGatewayCount({
    requested: requestedNat(vpc),
    zones,
    hasPrivateGroup: created.some(({ subnetType }) => subnetType === 'private'),
    hasInternetGateway:
      vpc.createInternetGateway !== false && created.some(({ subnetType }) => subnetType !== 'isolated'),
  });
  const { natSubnetGroup, natEipAllocationIds, outputs, ...rest } = vpc;
  const carriers = created.filter(({ subnetType }) => subnetType === 'public').map(({ id }) => id);
  const carrier = natSubnetGroup === undefined ? undefined : carriers[repair % carriers.length];
  const ownAddresses = natEipAllocationIds !== undefined && count <= MOST_ALLOCATIONS && repair % 2 === 0;
  const sound = (outputs ?? []).map((output) =>
    soundOutput(output, created, count > 0 && !ownAddresses && !hasRegionalNat(vpc), repair),
  );
  return {
    ...rest,
    ...(carrier === undefined ? {} : { natSubnetGroup: carrier }),
    ...(ownAddresses ? { natEipAllocationIds: allocationIds(Math.max(1, count)) } : {}),
    ...(sound.length > 0 ? { outputs: sound } : {}),
  };
}

const MOST_ALLOCATIONS = 6;

function allocationIds(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `eipalloc-0123456789abcde${index.toString(16).padStart(2, '0')}`,
  );
}

function soundOutput(
  output: Output,
  created: readonly SubnetGroup[],
  hasAddresses: boolean,
  repair: number,
): Output {
  const { group, ...rest } = output;
  switch (output.of) {
    case 'vpc-id':
      return rest;
    case 'nat-addresses':
      return hasAddresses ? rest : { ...rest, of: 'vpc-id' };
    case 'subnet-ids':
    case 'route-table-ids': {
      const known = created.some(({ id }) => id === group) ? group : created[repair % created.length]?.id;
      return known === undefined ? { ...rest, of: 'vpc-id' } : { ...rest, group: known };
    }
  }
}

function withDns(vpc: Vpc): Vpc {
  return vpc.enableDnsSupport === false ? { ...vpc, enableDnsHostnames: false } : vpc;
}
