import type { Severity } from '../severity.ts';

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

/** Security groups, and who is at the other end of their rules. */
export interface SecurityGroupFacts {
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
  'ip-range/holds-vpc': {
    readonly range: string;
    readonly cidr: string;
    readonly vpc: string;
    readonly vpcCidr: string;
  };
}

export const securityGroupSeverities: { readonly [C in keyof SecurityGroupFacts]: Severity } = {
  'security-group/carried-twice': 'error',
  'security-group/name-twice': 'error',
  'security-group/unused': 'note',
  'security-group/takes-no-rules': 'note',
  'security-group/outbound-assumed': 'note',
  'security-group/loses-all-outbound': 'note',
  'security-group/near-rule-quota': 'note',
  'security-group/over-rule-quota': 'warning',
  'ip-range/host-bits': 'warning',
  'ip-range/holds-vpc': 'note',
};
