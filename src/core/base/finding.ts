import { type BastionHostFacts, bastionHostSeverities } from './findings/bastion-host.ts';
import { type ConnectionFacts, connectionSeverities } from './findings/connection.ts';
import { type DatabaseFacts, databaseSeverities } from './findings/database.ts';
import { type DesignFacts, designSeverities } from './findings/design.ts';
import { type EndpointFacts, endpointSeverities } from './findings/endpoint.ts';
import { type ExistingVpcFacts, existingVpcSeverities } from './findings/existing-vpc.ts';
import { type FixedCidrFacts, fixedCidrSeverities } from './findings/fixed-cidr.ts';
import { type FlowLogFacts, flowLogSeverities } from './findings/flow-log.ts';
import { type GroupFacts, groupSeverities } from './findings/group.ts';
import { type IpamFacts, ipamSeverities } from './findings/ipam.ts';
import { type Ipv6Facts, ipv6Severities } from './findings/ipv6.ts';
import { type ListFacts, listSeverities } from './findings/list.ts';
import { type NameFacts, nameSeverities } from './findings/name.ts';
import { type NatFacts, natSeverities } from './findings/nat.ts';
import { type OutputFacts, outputSeverities } from './findings/output.ts';
import { type RouteFacts, routeSeverities } from './findings/route.ts';
import { type SecurityGroupFacts, securityGroupSeverities } from './findings/security-group.ts';
import { type StackFacts, stackSeverities } from './findings/stack.ts';
import { type TagFacts, tagSeverities } from './findings/tag.ts';
import { type VpcFacts, vpcSeverities } from './findings/vpc.ts';
import { type VpnFacts, vpnSeverities } from './findings/vpn.ts';
import { type WorkloadFacts, workloadSeverities } from './findings/workload.ts';
import { type ZonesFacts, zonesSeverities } from './findings/zones.ts';
import type { Place } from './place.ts';
import type { Severity } from './severity.ts';

export type { NoWay } from './findings/connection.ts';
export type { LeftOut } from './findings/list.ts';
export type { NoPublicAddress } from './findings/output.ts';
export type { InsideCidrFault } from './findings/vpn.ts';
export type { Severity };

/**
 * Something worth saying about a design, as data; `findings/` has the words and the fixes.
 * A code never changes its meaning.
 */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  readonly facts: FindingFacts[C];
}

export type FindingCode = keyof FindingFacts;

export function finding<C extends FindingCode>(code: C, at: Place, facts: FindingFacts[C]): FindingOf<C> {
  return { code, severity: severities[code], at, facts };
}

export function isError(found: { readonly severity: Severity }): boolean {
  return found.severity === 'error';
}

/** What each code tells; names of things are their labels or names in code, blocks are CIDR texts. */
export interface FindingFacts
  extends DesignFacts,
    VpcFacts,
    ZonesFacts,
    GroupFacts,
    FixedCidrFacts,
    IpamFacts,
    Ipv6Facts,
    NatFacts,
    RouteFacts,
    VpnFacts,
    EndpointFacts,
    ConnectionFacts,
    SecurityGroupFacts,
    ListFacts,
    WorkloadFacts,
    DatabaseFacts,
    FlowLogFacts,
    BastionHostFacts,
    ExistingVpcFacts,
    NameFacts,
    OutputFacts,
    TagFacts,
    StackFacts {}

export const severities: { readonly [C in FindingCode]: Severity } = {
  ...designSeverities,
  ...vpcSeverities,
  ...zonesSeverities,
  ...groupSeverities,
  ...fixedCidrSeverities,
  ...ipamSeverities,
  ...ipv6Severities,
  ...natSeverities,
  ...routeSeverities,
  ...vpnSeverities,
  ...endpointSeverities,
  ...connectionSeverities,
  ...securityGroupSeverities,
  ...listSeverities,
  ...workloadSeverities,
  ...databaseSeverities,
  ...flowLogSeverities,
  ...bastionHostSeverities,
  ...existingVpcSeverities,
  ...nameSeverities,
  ...outputSeverities,
  ...tagSeverities,
  ...stackSeverities,
};
