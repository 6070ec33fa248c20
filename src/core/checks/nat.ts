import { finding } from '../base/finding.ts';
import type { SubnetGroup, SubnetType } from '../kinds/index.ts';
import { natGatewayCount } from '../plan/nat-count.ts';
import { type Check, type DrawnVpc, perVpc } from './check.ts';

/** Private groups that no NAT gateway takes out, because there are to be none. */
export const privateWithoutNat: Check = perVpc((drawn) => {
  const { vpc, built } = drawn;
  const groups = createdOf(drawn, 'private');
  const isWanted = wantsGateways(drawn);
  const hasWayOut = vpc.createInternetGateway !== false;
  // Where gateways are wanted and no public subnet can carry them, the network says so, as an error.
  const isSettled = isWanted && (hasWayOut || createdOf(drawn, 'public').length === 0);
  if (groups.length === 0 || built.zones.length === 0 || isSettled) return [];
  const facts = {
    vpc: vpc.label,
    groups: groups.map(({ label }) => label).join(', '),
    subnets: groups.length * built.zones.length,
  };
  const because = isWanted ? 'no-internet-gateway' : 'no-nat';
  const at = { id: vpc.id, field: isWanted ? 'createInternetGateway' : 'natGateways' };
  return [finding('nat/none-for-private', at, { ...facts, because })];
});

function createdOf({ groups }: DrawnVpc, type: SubnetType): readonly SubnetGroup[] {
  return groups.filter((group) => group.subnetType === type && !group.reserved);
}

/** Does the VPC ask for gateways, be there a way to the internet or not? */
function wantsGateways(drawn: DrawnVpc): boolean {
  const { vpc, built } = drawn;
  const count = natGatewayCount({
    requested: vpc.natGateways,
    zones: built.zones.length + built.reservedZones,
    hasPrivateGroup: createdOf(drawn, 'private').length > 0,
    hasInternetGateway: true,
  });
  return count > 0;
}

/** One gateway that private subnets of several zones depend on. */
export const oneNatForManyZones: Check = perVpc(({ vpc, built }) => {
  const [nat, ...others] = built.natGateways;
  if (!nat || others.length > 0) return [];
  const zones = zonesWithNat(built);
  if (zones < 2) return [];
  const facts = { vpc: vpc.label, subnet: nat.subnetId, zones };
  return [finding('nat/one-for-many-zones', { id: vpc.id, field: 'natGateways' }, facts)];
});

function zonesWithNat({ groups }: DrawnVpc['built']): number {
  const subnets = groups.flatMap((group) => group.subnets);
  const served = subnets.filter(({ created }) => created?.defaultRoute.to === 'nat-gateway');
  return new Set(served.map(({ zoneIndex }) => zoneIndex)).size;
}

/** An Elastic IP can stand behind one NAT gateway only; those that no gateway takes do no harm. */
export const natAllocations: Check = ({ vpcs }) => {
  const users = new Map<string, string>();
  return vpcs.flatMap(({ vpc, built }) =>
    built.natGateways.flatMap(({ elasticIp }, item) => {
      if (!('allocationId' in elasticIp)) return [];
      const allocation = elasticIp.allocationId;
      const other = users.get(allocation);
      if (other === undefined) users.set(allocation, vpc.label);
      if (other === undefined) return [];
      const at = { id: vpc.id, field: 'natEipAllocationIds', item };
      return [finding('nat/allocation-twice', at, { vpc: vpc.label, allocation, other })];
    }),
  );
};

/** A group that is to carry the gateways and is gone: the CDK minds only where there are gateways. */
export const natGroup: Check = perVpc((drawn) => {
  const { natSubnetGroup, createInternetGateway, id, label } = drawn.vpc;
  if (natSubnetGroup === undefined || drawn.groups.some((group) => group.id === natSubnetGroup)) return [];
  if (wantsGateways(drawn) && createInternetGateway !== false) return [];
  const facts = { path: `${label}: natSubnetGroup`, reference: natSubnetGroup };
  return [finding('design/dangling', { id, field: 'natSubnetGroup' }, facts)];
});
