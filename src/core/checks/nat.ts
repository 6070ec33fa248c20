import { finding } from '../base/finding.ts';
import { count } from '../base/phrases.ts';
import { hasRegionalNat, requestedNat, type SubnetGroup, type SubnetType } from '../kinds/index.ts';
import type { DefaultRoute, SubnetNetwork } from '../network/vpc-network.ts';
import { natGatewayCount } from '../plan/nat-count.ts';
import { type Check, type DrawnVpc, perVpc } from './check.ts';

/** Private groups that no NAT gateway takes out, because there are to be none. */
export const privateWithoutNat: Check = perVpc((drawn) => {
  const { vpc, built } = drawn;
  const groups = createdOf(drawn, 'private');
  const isWanted = wantsGateways(drawn);
  const hasWayOut = vpc.createInternetGateway !== false;
  // Where gateways are wanted and no public subnet can carry them, the network says so, as an error.
  const lacksPublic = !hasRegionalNat(vpc) && createdOf(drawn, 'public').length === 0;
  const isSettled = isWanted && (hasWayOut || lacksPublic);
  if (groups.length === 0 || built.zones.length === 0 || isSettled) return [];
  const facts = {
    vpc: vpc.label,
    groups: groups.map(({ label }) => label).join(', '),
    subnets: groups.length * built.zones.length,
  };
  const because = isWanted ? 'no-internet-gateway' : 'no-nat';
  const at = { id: vpc.id, field: isWanted ? 'createInternetGateway' : 'natGateways' };
  return [
    finding('nat/none-for-private', at, { ...facts, because, ...(built.ipv6 ? { hasIpv6: true } : {}) }),
  ];
});

function createdOf({ groups }: DrawnVpc, type: SubnetType): readonly SubnetGroup[] {
  return groups.filter((group) => group.subnetType === type && !group.reserved);
}

/** Does the VPC ask for gateways, be there a way to the internet or not? */
function wantsGateways(drawn: DrawnVpc): boolean {
  const { vpc, built } = drawn;
  const count = natGatewayCount({
    requested: requestedNat(vpc),
    zones: built.zones.length + built.reservedZones,
    hasPrivateGroup: createdOf(drawn, 'private').length > 0,
    hasInternetGateway: true,
  });
  return count > 0;
}

/** One gateway or instance that private subnets of several zones depend on. */
export const oneNatForManyZones: Check = perVpc(({ vpc, built }) => {
  const [nat, ...others] = [...built.natGateways, ...built.natInstances];
  if (!nat || others.length > 0) return [];
  const zones = new Set(servedByNat(built).map(({ zoneIndex }) => zoneIndex)).size;
  if (zones < 2) return [];
  const is = built.natInstances.length > 0 ? ('instance' as const) : ('gateway' as const);
  const facts = { vpc: vpc.label, subnet: nat.subnetId, zones, is };
  return [finding('nat/one-for-many-zones', { id: vpc.id, field: 'natGateways' }, facts)];
});

/** NAT that is paid for, and that no route leads to. */
export const natNotUsed: Check = perVpc(({ vpc, built }) => {
  const { natGateways, natInstances, regionalNat } = built;
  const is = natInstances.length > 0 ? ('instance' as const) : ('gateway' as const);
  const number = regionalNat ? 1 : natGateways.length + natInstances.length;
  if (number === 0 || servedByNat(built).length > 0) return [];
  const what = regionalNat ? 'a regional NAT gateway' : count(number, `NAT ${is}`);
  const field = regionalNat ? 'natGatewayType' : 'natGateways';
  return [finding('nat/not-used', { id: vpc.id, field }, { vpc: vpc.label, what, is })];
});

const nat: ReadonlySet<DefaultRoute['to']> = new Set(['nat-gateway', 'nat-instance', 'regional-nat-gateway']);

/** The subnets whose default route leads to NAT. */
function servedByNat({ groups }: DrawnVpc['built']): readonly SubnetNetwork[] {
  return groups
    .flatMap((group) => group.subnets)
    .filter(({ created }) => created && nat.has(created.defaultRoute.to));
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
  const isMinded = wantsGateways(drawn) && createInternetGateway !== false && !hasRegionalNat(drawn.vpc);
  if (isMinded) return [];
  const facts = { path: `${label}: natSubnetGroup`, reference: natSubnetGroup };
  return [finding('design/dangling', { id, field: 'natSubnetGroup' }, facts)];
});
