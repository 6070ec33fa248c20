import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { natGatewayCount } from '../plan/nat-count.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { LaidOutGroup, LaidOutSubnet } from './groups.ts';
import type { NatProvider } from './nat-provider.ts';
import type { NatGateway, NatInstance, RegionalNatGateway } from './vpc-network.ts';

export interface NatRequest {
  readonly vpcName: string;
  readonly vpcId: string;
  readonly groups: readonly LaidOutGroup[];
  readonly requested: number | undefined;
  /** Those reserved for later included. */
  readonly zones: number;
  readonly groupName: string | undefined;
  /** A regional gateway stands in no subnet. */
  readonly isRegional: boolean;
  readonly hasInternetGateway: boolean;
  readonly at: (field: string) => Place;
  readonly report: (found: Finding) => void;
}

/**
 * The subnets that carry NAT gateways or NAT instances: the first public ones, as many as there are to be; those of one
 * group where it is named.
 */
export function placeNat(request: NatRequest): readonly LaidOutSubnet[] {
  const { groups, requested, zones, isRegional, hasInternetGateway, vpcName, at, report } = request;
  if (isRegional) return [];
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
  return hasInternetGateway ? carrierSubnets(request).slice(0, count) : [];
}

/** A NAT gateway in each of the subnets that carry one. */
export function gatewaysAt(
  subnets: readonly LaidOutSubnet[],
  provider: NatProvider,
  { vpcName, at, report }: Pick<NatRequest, 'vpcName' | 'at' | 'report'>,
): readonly NatGateway[] {
  if (provider.is !== 'gateways') return [];
  const { eipAllocationIds, maxDrain } = provider;
  if (eipAllocationIds && eipAllocationIds.length < subnets.length) {
    const facts = { vpc: vpcName, given: eipAllocationIds.length, needed: subnets.length };
    report(finding('nat/too-few-allocations', at('natEipAllocationIds'), facts));
  }
  return subnets.map((subnet, index) => ({
    ...natGateway(subnet, eipAllocationIds?.[index]),
    ...(maxDrain === undefined ? {} : { maxDrain }),
  }));
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

export function natInstance({ path, id, zoneIndex }: LaidOutSubnet): NatInstance {
  return { subnetId: id, zoneIndex, logicalId: logicalId(...path, 'NatInstance', 'Resource') };
}

/** The one NAT gateway of a VPC; it stands in no subnet, so that none need be public. */
export function regionalNatGateway(vpcId: string, provider: NatProvider): RegionalNatGateway | undefined {
  if (provider.is !== 'regional-gateway') return undefined;
  const { is: _, ...given } = provider;
  return { logicalId: logicalId(vpcId, 'RegionalNatGateway'), ...given };
}
