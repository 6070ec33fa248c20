import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { logicalId } from '../plan/paths.ts';
import type { LaidOutGroup } from './groups.ts';
import type { Value } from './runtime.ts';
import { fieldOf } from './values.ts';
import type { Ipv6Network } from './vpc-network.ts';

export interface Ipv6Request {
  readonly vpcName: string;
  readonly vpcId: string;
  readonly props: Value;
  readonly groups: readonly LaidOutGroup[];
  readonly at: (field: string) => Place;
  readonly report: (found: Finding) => void;
}

/** `ipProtocol: DUAL_STACK`: what a VPC has for IPv6; without it, whatever is said of IPv6 throws in the CDK. */
export function ipv6Network(request: Ipv6Request): Ipv6Network | undefined {
  const { vpcId, props, groups } = request;
  const protocol = fieldOf(props, 'ipProtocol');
  if (protocol?.is !== 'member' || protocol.name !== 'DUAL_STACK') {
    reportInVain(request);
    return undefined;
  }
  const subnetBlocks = groups.reduce((count, { subnets }) => count + subnets.length, 0);
  reportCount(subnetBlocks, request);
  const hasPrivateSubnets = groups.some(
    ({ subnetType, subnets }) => subnetType === 'private' && subnets.some(({ isCreated }) => isCreated),
  );
  return {
    blockLogicalId: logicalId(vpcId, 'ipv6cidr'),
    subnetBlocks,
    ...(hasPrivateSubnets ? { egressOnlyGateway: { logicalId: logicalId(vpcId, 'EIGW6') } } : {}),
  };
}

function reportInVain({ vpcName, props, groups, at, report }: Ipv6Request): void {
  if (fieldOf(props, 'ipv6Addresses'))
    report(finding('ipv6/addresses-without-dual-stack', at('ipv6Addresses'), { vpc: vpcName }));
  for (const { name, origin, subnets, ipv6AssignAddressOnCreation } of groups) {
    if (ipv6AssignAddressOnCreation === undefined || !subnets.some(({ isCreated }) => isCreated)) continue;
    const place = { ...origin, field: 'ipv6AssignAddressOnCreation' };
    report(finding('ipv6/assigned-without-dual-stack', place, { group: name, vpc: vpcName }));
  }
}

/** How many /64s a /56 has; the CDK divides it into as many as there are subnets, and refuses to divide it into none. */
const MOST_SUBNETS = 256;

function reportCount(count: number, { vpcName, at, report }: Ipv6Request): void {
  const place = at('ipProtocol');
  if (count === 0) report(finding('ipv6/no-subnets', place, { vpc: vpcName }));
  if (count > MOST_SUBNETS) report(finding('ipv6/too-many-subnets', place, { vpc: vpcName, count }));
}
