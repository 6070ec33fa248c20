import type { Place } from './place.ts';

/** Error: no download. Warning: deploys but bites. Note: a choice. */
export type Severity = 'error' | 'warning' | 'note';

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

/** Why traffic with the internet never arrives. */
export type NoWay = 'no-route' | 'no-address' | 'internal';

/** What each code tells; names of things are their labels or names in code, blocks are CIDR texts. */
export interface FindingFacts {
  // Opening a document, and writing into its fields
  /** Text that isn't JSON, or JSON of something else, which `looksLike` names where it is well known. */
  'design/not-json': { readonly problem: string; readonly looksLike?: string };
  'design/malformed': { readonly path: string; readonly saw: string; readonly allowed: string };
  'design/newer': { readonly version: number; readonly known: number };
  /** The path ends with the key. */
  'design/unknown-key': { readonly path: string; readonly key: string; readonly nearest?: string };
  'design/dangling': { readonly path: string; readonly reference: string };
  'design/duplicate-id': { readonly id: string };
  'field/too-long': {
    readonly name: string;
    readonly field: string;
    readonly length: number;
    readonly limit: number;
  };
  'field/too-short': {
    readonly name: string;
    readonly field: string;
    readonly length: number;
    readonly limit: number;
  };
  'field/alphabet': {
    readonly name: string;
    readonly field: string;
    readonly saw: string;
    readonly allowed: string;
  };
  'field/out-of-range': {
    readonly name: string;
    readonly field: string;
    readonly saw: number;
    readonly min: number;
    readonly max: number;
  };
  'field/too-many': {
    readonly name: string;
    readonly field: string;
    readonly count: number;
    readonly limit: number;
  };
  'field/too-many-bytes': {
    readonly name: string;
    readonly field: string;
    readonly bytes: number;
    readonly limit: number;
  };
  // The VPC's block
  'vpc/host-bits': {
    readonly vpc: string;
    readonly cidr: string;
    readonly network: string;
    /** What the CDK would build; absent where its rounding up runs past the last address there is. */
    readonly built?: string;
  };
  'vpc/size': { readonly vpc: string; readonly cidr: string };
  'vpc/unusable-range': { readonly vpc: string; readonly cidr: string; readonly range: string };
  'vpc/public-range': { readonly vpc: string; readonly cidr: string };
  'vpc/docker-range': { readonly vpc: string; readonly cidr: string; readonly range: string };
  'vpc/overlaps': {
    readonly vpc: string;
    readonly cidr: string;
    readonly other: string;
    readonly otherCidr: string;
  };
  'vpc/overlaps-range': {
    readonly vpc: string;
    readonly cidr: string;
    readonly range: string;
    readonly rangeCidr: string;
  };
  'vpc/no-subnets': { readonly vpc: string };
  'vpc/no-space': { readonly mask: number };
  'range/host-bits': { readonly range: string; readonly cidr: string; readonly network: string };
  'range/twice': { readonly range: string; readonly cidr: string; readonly other: string };
  // Zones
  'zones/both': { readonly vpc: string };
  'zones/none': { readonly name: string };
  'zones/last': { readonly vpc: string };
  'zones/no-more': { readonly vpc: string; readonly known: number };
  'zones/not-in-stack': { readonly vpc: string; readonly zones: string; readonly known: string };
  /** The region is the stack's, or that of its other zones; absent where the zone belongs to none at all. */
  'zones/wrong-region': { readonly name: string; readonly zone: string; readonly region?: string };
  'zones/unknown': {
    readonly name: string;
    readonly zone: string;
    readonly region: string;
    readonly known: string;
  };
  'zones/beyond-region': {
    readonly stack: string;
    readonly region: string;
    readonly zones: number;
    readonly known: number;
  };
  'zones/twice': { readonly name: string; readonly zone: string };
  'zones/fewer-than-asked': {
    readonly vpc: string;
    readonly asked: number;
    readonly stack: string;
    readonly offered: number;
  };
  // Subnet groups
  'group/does-not-fit': {
    readonly group: string;
    readonly vpc: string;
    readonly vpcCidr: string;
    readonly mask: number;
    readonly count: number;
    readonly needed: number;
    readonly left: number;
    readonly from: string;
  };
  'group/share-does-not-fit': {
    readonly groups: string;
    readonly vpc: string;
    readonly vpcCidr: string;
    readonly count: number;
    readonly left: number;
    /** The prefix length that an even share comes to; absent where nothing is left. */
    readonly mask?: number;
  };
  'group/mask-out-of-range': { readonly group: string; readonly mask: number };
  'group/duplicate-name': { readonly group: string; readonly vpc: string };
  'group/similar-name': { readonly group: string; readonly other: string; readonly vpc: string };
  'group/public-ip-not-public': { readonly group: string; readonly subnetType: string };
  // NAT gateways
  'nat/no-public-subnets': { readonly vpc: string; readonly groups: string };
  'nat/group-not-public': { readonly vpc: string; readonly group: string };
  'nat/group-without-subnets': { readonly vpc: string; readonly group: string };
  'nat/too-few-allocations': { readonly vpc: string; readonly given: number; readonly needed: number };
  /** `other` is the VPC that uses it first, which may be the same one. */
  'nat/allocation-twice': { readonly vpc: string; readonly allocation: string; readonly other: string };
  'nat/none-for-private': {
    readonly vpc: string;
    readonly groups: string;
    readonly subnets: number;
    readonly because: 'no-nat' | 'no-internet-gateway';
  };
  'nat/one-for-many-zones': { readonly vpc: string; readonly subnet: string; readonly zones: number };
  // DNS
  'dns/hostnames-without-support': { readonly vpc: string };
  // Connections
  'connection/no-default-port': { readonly name: string };
  'connection/no-other-end': { readonly on: string };
  /** `missing` is the label of the field. */
  'connection/no-port': { readonly on: string; readonly missing: string };
  'connection/port-range': { readonly on: string; readonly from: number; readonly to: number };
  'connection/icmp-range': { readonly on: string; readonly field: string; readonly saw: number };
  /** `form` is the label of the form that says the same with ports. */
  'connection/protocol-by-form': { readonly on: string; readonly protocol: number; readonly form: string };
  'connection/unknown-protocol': { readonly on: string; readonly protocol: number };
  'connection/all-outbound': { readonly group: string };
  /** `who` is the family of addresses; services are named with their ports. */
  'connection/open-to-anyone': {
    readonly group: string;
    readonly who: 'IPv4' | 'IPv6';
    readonly services: string;
    readonly rule: string;
  };
  /** Rules are told in words; `by` is the one that covers it, or is the same. */
  'connection/covered': {
    readonly group: string;
    readonly rule: string;
    readonly by: string;
    readonly adds: 'nothing' | 'other-rules';
  };
  'connection/same-rule': {
    readonly group: string;
    readonly rule: string;
    readonly by: string;
    readonly adds: 'nothing' | 'other-rules';
  };
  /** The rule of another database took the name of this one's. */
  'connection/port-lost': {
    readonly group: string;
    readonly rule: string;
    readonly lost: number;
    readonly kept: number;
  };
  'connection/twice': { readonly on: string; readonly rule: string; readonly description?: string };
  'connection/does-nothing': {
    readonly group: string;
    readonly rule: string;
    readonly setting: 'allowAllOutbound' | 'allowAllIpv6Outbound';
  };
  'connection/no-way': {
    readonly name: string;
    readonly outside: string;
    readonly direction: 'in' | 'out';
    readonly because: NoWay;
  };
  'connection/to-itself': { readonly name: string; readonly missing: 'inbound' | 'outbound' };
  // Security groups and IP ranges
  /** Two existing groups with one ID. */
  'security-group/carried-twice': { readonly name: string; readonly group: string; readonly other: string };
  'security-group/name-twice': {
    readonly group: string;
    readonly name: string;
    readonly other: string;
    readonly vpc: string;
  };
  'security-group/unused': { readonly group: string };
  /** The rules that are left out, in words; `count` of them. */
  'security-group/takes-no-rules': {
    readonly group: string;
    readonly count: number;
    readonly rules: string;
  };
  'security-group/outbound-assumed': {
    readonly group: string;
    readonly count: number;
    readonly rules: string;
  };
  'security-group/loses-all-outbound': {
    readonly group: string;
    readonly count: number;
    readonly rules: string;
  };
  'security-group/near-rule-quota': RuleQuotaFacts;
  'security-group/over-rule-quota': RuleQuotaFacts;
  'ip-range/host-bits': { readonly range: string; readonly cidr: string; readonly network: string };
  // Where things stand
  'selection/both': { readonly name: string };
  'selection/no-such-group': { readonly name: string; readonly group: string; readonly vpc: string };
  'selection/no-such-type': { readonly name: string; readonly subnetType: string; readonly vpc: string };
  'selection/no-such-zone': { readonly name: string; readonly zone: number; readonly zones: number };
  // Machines and their images
  'machine/public-address': { readonly name: string };
  'machine/unknown-type': { readonly name: string; readonly type: string; readonly nearest?: string };
  'machine/wrong-architecture': {
    readonly name: string;
    readonly type: string;
    readonly architecture: string;
    readonly image: string;
  };
  'scaling/sizes': { readonly name: string; readonly least: number; readonly most: number };
  'scaling/desired': {
    readonly name: string;
    readonly desired: number;
    readonly least: number;
    readonly most: number;
  };
  'database/no-private-subnets': { readonly name: string; readonly vpc: string };
  'database/one-zone': { readonly name: string; readonly zones: number };
  /** Engines by their names in templates. */
  'database/unknown-version': { readonly name: string; readonly engine: string; readonly version: string };
  'database/wrong-class': {
    readonly name: string;
    readonly engine: string;
    readonly version: string;
    readonly type: string;
  };
  'database/no-standby': { readonly name: string };
  'database/name-not-taken': { readonly name: string; readonly databaseName: string };
  'database/name-too-long': { readonly name: string; readonly length: number; readonly limit: number };
  'database/name-reserved': { readonly name: string; readonly databaseName: string };
  'database/not-encrypted': { readonly name: string };
  'database/public': { readonly name: string };
  'database/not-reachable': { readonly name: string };
  'database/no-host-names': { readonly name: string; readonly vpc: string };
  'database/no-internet-gateway': { readonly name: string; readonly vpc: string };
  /** The port is absent where neither is said. */
  'listener/no-protocol': { readonly name: string; readonly port?: number };
  'listener/no-certificate': { readonly name: string };
  'listener/redirect-loop': { readonly name: string };
  'listener/target-port': { readonly name: string; readonly port?: number };
  'listener/status-code': { readonly name: string; readonly status: number };
  'listener/port-twice': {
    readonly name: string;
    readonly port: number;
    readonly other: string;
    readonly balancer: string;
  };
  'load-balancer/one-zone': { readonly name: string; readonly zones: number };
  'load-balancer/zone-twice': { readonly name: string; readonly subnets: number; readonly zones: number };
  'load-balancer/not-public': { readonly name: string };
  'image/not-in-region': { readonly name: string; readonly region: string };
  'image/needs-account': { readonly name: string };
  'image/not-looked-up': { readonly name: string };
  'image/impossible': { readonly name: string };
  /** A filter or a region that is named twice. */
  'image/named-twice': { readonly name: string; readonly entry: string };
  /** `missing` is the label of the field. */
  'image/incomplete': { readonly name: string; readonly missing: string };
  'image/unknown-version': { readonly name: string; readonly version: string; readonly nearest?: string };
  /** A value is absent where the key itself is meant. */
  'tag/not-for-workloads': { readonly name: string; readonly key: string; readonly value?: string };
  // Names in code, outputs, tags
  /** `within` is the VPC of groups; VPCs are compared with all of the design. */
  'label/twice': { readonly name: string; readonly kind: string; readonly within?: string };
  'id/taken': { readonly id: string; readonly other: string };
  'id/reserved': { readonly id: string };
  'id/clash': { readonly id: string; readonly other: string; readonly logicalId: string };
  'output/no-subnets': { readonly output: string; readonly group: string };
  'output/no-nat-addresses': {
    readonly output: string;
    readonly vpc: string;
    readonly reason: 'own-allocations' | 'no-nat';
  };
  'output/no-group': { readonly output: string };
  'output/export-twice': { readonly exportName: string; readonly output: string; readonly other: string };
  'tag/twice': { readonly name: string; readonly key: string };
  'tag/key': {
    readonly name: string;
    readonly key: string;
    readonly problem: 'empty' | 'too-long' | 'reserved-prefix' | 'alphabet';
    readonly length: number;
  };
  'tag/value': {
    readonly name: string;
    readonly key: string;
    readonly problem: 'too-long' | 'alphabet';
    readonly length: number;
  };
  'tag/too-many': { readonly vpc: string; readonly count: number; readonly limit: number };
  // The stack
  'stack/empty': { readonly stack: string };
  'stack/unknown-region': { readonly stack: string; readonly region: string; readonly nearest?: string };
  'stack/near-limit': { readonly stack: string; readonly resources: number; readonly limit: number };
  'stack/over-limit': { readonly stack: string; readonly resources: number; readonly limit: number };
  'stack/too-many-outputs': { readonly stack: string; readonly outputs: number; readonly limit: number };
  'stack/name-tag-too-long': { readonly path: string; readonly length: number; readonly limit: number };
  'security/needs-cdk-deploy': { readonly vpc: string };
}

/** What a group has of what AWS allows it in one direction and for one family of addresses. */
interface RuleQuotaFacts {
  readonly group: string;
  readonly direction: 'inbound' | 'outbound';
  readonly family: 'IPv4' | 'IPv6';
  readonly rules: number;
  readonly quota: number;
  /** How many of the rules are for prefix lists, which AWS counts by their entries. */
  readonly prefixLists: number;
  /** Whether the group is there already, with rules that nobody here knows. */
  readonly exists: boolean;
}

export const severities: { readonly [C in FindingCode]: Severity } = {
  'design/not-json': 'error',
  'design/malformed': 'error',
  'design/newer': 'error',
  'design/unknown-key': 'warning',
  'design/dangling': 'error',
  'design/duplicate-id': 'error',
  'field/too-long': 'error',
  'field/too-short': 'error',
  'field/alphabet': 'error',
  'field/out-of-range': 'error',
  'field/too-many': 'error',
  'field/too-many-bytes': 'error',
  'vpc/host-bits': 'error',
  'vpc/size': 'error',
  'vpc/unusable-range': 'error',
  'vpc/public-range': 'warning',
  'vpc/docker-range': 'warning',
  'vpc/overlaps': 'warning',
  'vpc/overlaps-range': 'warning',
  'vpc/no-subnets': 'note',
  'vpc/no-space': 'error',
  'range/host-bits': 'warning',
  'range/twice': 'note',
  'zones/both': 'error',
  'zones/none': 'error',
  'zones/last': 'error',
  'zones/no-more': 'error',
  'zones/not-in-stack': 'error',
  'zones/wrong-region': 'error',
  'zones/unknown': 'warning',
  'zones/beyond-region': 'error',
  'zones/twice': 'error',
  'zones/fewer-than-asked': 'warning',
  'group/does-not-fit': 'error',
  'group/share-does-not-fit': 'error',
  'group/mask-out-of-range': 'error',
  'group/duplicate-name': 'error',
  'group/similar-name': 'note',
  'group/public-ip-not-public': 'error',
  'nat/no-public-subnets': 'error',
  'nat/group-not-public': 'error',
  'nat/group-without-subnets': 'error',
  'nat/too-few-allocations': 'error',
  'nat/allocation-twice': 'error',
  'nat/none-for-private': 'warning',
  'nat/one-for-many-zones': 'note',
  'dns/hostnames-without-support': 'error',
  'connection/no-default-port': 'error',
  'connection/no-other-end': 'error',
  'connection/no-port': 'error',
  'connection/port-range': 'error',
  'connection/icmp-range': 'error',
  'connection/protocol-by-form': 'error',
  'connection/unknown-protocol': 'error',
  'connection/all-outbound': 'error',
  'connection/open-to-anyone': 'warning',
  'connection/covered': 'note',
  'connection/same-rule': 'error',
  'connection/port-lost': 'warning',
  'connection/twice': 'note',
  'connection/does-nothing': 'warning',
  'connection/no-way': 'warning',
  'connection/to-itself': 'warning',
  'security-group/carried-twice': 'error',
  'security-group/name-twice': 'error',
  'security-group/unused': 'note',
  'security-group/takes-no-rules': 'note',
  'security-group/outbound-assumed': 'note',
  'security-group/loses-all-outbound': 'note',
  'security-group/near-rule-quota': 'note',
  'security-group/over-rule-quota': 'warning',
  'ip-range/host-bits': 'warning',
  'selection/both': 'error',
  'selection/no-such-group': 'error',
  'selection/no-such-type': 'error',
  'selection/no-such-zone': 'error',
  'machine/public-address': 'error',
  'machine/unknown-type': 'error',
  'machine/wrong-architecture': 'error',
  'scaling/sizes': 'error',
  'scaling/desired': 'error',
  'database/no-private-subnets': 'error',
  'database/one-zone': 'error',
  'database/unknown-version': 'error',
  'database/wrong-class': 'error',
  'database/no-standby': 'error',
  'database/name-not-taken': 'error',
  'database/name-too-long': 'error',
  'database/name-reserved': 'error',
  'database/not-encrypted': 'warning',
  'database/public': 'warning',
  'database/not-reachable': 'warning',
  'database/no-host-names': 'error',
  'database/no-internet-gateway': 'error',
  'listener/no-protocol': 'error',
  'listener/no-certificate': 'error',
  'listener/redirect-loop': 'error',
  'listener/target-port': 'error',
  'listener/status-code': 'error',
  'listener/port-twice': 'error',
  'load-balancer/one-zone': 'error',
  'load-balancer/zone-twice': 'error',
  'load-balancer/not-public': 'warning',
  'image/not-in-region': 'error',
  'image/needs-account': 'error',
  'image/not-looked-up': 'error',
  'image/impossible': 'error',
  'image/named-twice': 'error',
  'image/incomplete': 'error',
  'image/unknown-version': 'error',
  'tag/not-for-workloads': 'error',
  'label/twice': 'note',
  'id/taken': 'error',
  'id/reserved': 'error',
  'id/clash': 'error',
  'output/no-subnets': 'error',
  'output/no-nat-addresses': 'error',
  'output/no-group': 'error',
  'output/export-twice': 'error',
  'tag/twice': 'error',
  'tag/key': 'error',
  'tag/value': 'error',
  'tag/too-many': 'error',
  'stack/empty': 'error',
  'stack/unknown-region': 'error',
  'stack/near-limit': 'note',
  'stack/over-limit': 'error',
  'stack/too-many-outputs': 'error',
  'stack/name-tag-too-long': 'error',
  'security/needs-cdk-deploy': 'note',
};
