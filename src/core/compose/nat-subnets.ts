import { boundedZones } from '../catalog/zone-bound.ts';
import { requestedNat, type SubnetGroup, type Vpc } from '../kinds/index.ts';
import { natGatewayCount } from '../plan/nat-count.ts';
import { respellConstructId } from '../plan/paths.ts';

/** The construct ids of the subnets that carry NAT gateways or NAT instances, in the order in which these are made. */
export function natSubnetIds(vpc: Vpc, groups: readonly SubnetGroup[], zones: number): readonly string[] {
  const created = groups.filter((group) => !group.reserved);
  const carriers = created.filter(
    (group) =>
      group.subnetType === 'public' && (vpc.natSubnetGroup === undefined || vpc.natSubnetGroup === group.id),
  );
  const subnets = carriers.flatMap((group) =>
    Array.from({ length: zones }, (_, zone) => `${respellConstructId(group.constructId)}Subnet${zone + 1}`),
  );
  const count = natGatewayCount({
    requested: requestedNat(vpc),
    zones: zones + boundedZones(vpc.reservedAzs ?? 0),
    hasPrivateGroup: created.some((group) => group.subnetType === 'private'),
    hasInternetGateway:
      vpc.createInternetGateway !== false && created.some((group) => group.subnetType !== 'isolated'),
  });
  return subnets.slice(0, count);
}
