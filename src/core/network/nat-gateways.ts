import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { natGatewayCount } from '../plan/nat-count.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { LaidOutGroup, LaidOutSubnet } from './groups.ts';
import type { NatGateway } from './network.ts';

export interface NatRequest {
  readonly vpcName: string;
  readonly vpcId: string;
  readonly groups: readonly LaidOutGroup[];
  readonly requested: number | undefined;
  /** Those reserved for later included. */
  readonly zones: number;
  readonly groupName: string | undefined;
  readonly eipAllocationIds: readonly string[] | undefined;
  readonly hasInternetGateway: boolean;
  readonly at: (field: string) => Place;
  readonly report: (found: Finding) => void;
}

/** The first public subnets, as many as there are gateways; those of one group where it is named. */
export function placeNatGateways(request: NatRequest): readonly NatGateway[] {
  const { groups, requested, zones, hasInternetGateway, eipAllocationIds, vpcName, at, report } = request;
  const created = groups.filter((group) => !group.reserved);
  const privateGroups = created.filter((group) => group.subnetType === 'private');
  const hasPublicGroup = created.some((group) => group.subnetType === 'public');
  const count = natGatewayCount({
    requested,
    zones,
    hasPrivateGroup: privateGroups.length > 0,
    hasInternetGateway: true,
  });
  if (count === 0 || !hasPublicGroup) {
    if (count > 0) {
      const facts = { vpc: vpcName, groups: privateGroups.map(({ name }) => name).join(', ') };
      report(finding('nat/no-public-subnets', at('natGateways'), facts));
    }
    return [];
  }
  if (!hasInternetGateway) return [];
  const carriers = carrierSubnets(request);
  const subnets = carriers.slice(0, count);
  if (eipAllocationIds && eipAllocationIds.length < subnets.length) {
    const facts = { vpc: vpcName, given: eipAllocationIds.length, needed: subnets.length };
    report(finding('nat/too-few-allocations', at('natEipAllocationIds'), facts));
  }
  return subnets.map((subnet, index) => natGateway(subnet, eipAllocationIds?.[index]));
}

function carrierSubnets({ groups, groupName, vpcName, at, report }: NatRequest): readonly LaidOutSubnet[] {
  const carriers =
    groupName === undefined
      ? groups.filter((group) => group.subnetType === 'public')
      : groups.filter((group) => group.id === respellConstructId(groupName));
  const subnets = carriers.flatMap((group) => group.subnets).filter((subnet) => subnet.isCreated);
  if (groupName === undefined) return subnets;
  const facts = { vpc: vpcName, group: groupName };
  if (subnets.length === 0) report(finding('nat/group-without-subnets', at('natSubnetGroup'), facts));
  if (carriers.some((group) => group.subnetType !== 'public')) {
    report(finding('nat/group-not-public', at('natSubnetGroup'), facts));
    return [];
  }
  return subnets;
}

function natGateway({ path, id, zoneIndex }: LaidOutSubnet, allocationId: string | undefined): NatGateway {
  return {
    subnetId: id,
    zoneIndex,
    logicalId: logicalId(...path, 'NATGateway'),
    elasticIp: allocationId === undefined ? { logicalId: logicalId(...path, 'EIP') } : { allocationId },
  };
}
