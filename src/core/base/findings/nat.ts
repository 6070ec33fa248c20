import type { Severity } from '../severity.ts';

/** NAT gateways. */
export interface NatFacts {
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
    /** Over IPv6 they get out. */
    readonly hasIpv6?: true;
  };
  'nat/one-for-many-zones': {
    readonly vpc: string;
    readonly subnet: string;
    readonly zones: number;
    readonly is: 'gateway' | 'instance';
  };
  /** `what` is how many of what: "2 NAT gateways". */
  'nat/not-used': { readonly vpc: string; readonly what: string; readonly is: 'gateway' | 'instance' };
  'nat/instances-not-made': {
    readonly name: string;
    readonly vpc: string;
    readonly because: 'regional' | 'others' | 'none-wanted' | 'no-internet-gateway';
    readonly other?: string;
  };
  'nat/former-image': { readonly name: string };
  'nat/no-credits': { readonly name: string; readonly type: string };
  'nat/instances-without-address': { readonly name: string };
  'nat/instances-open': { readonly name: string };
  /** `vpc` is the first that has more than there is left. */
  'nat/over-address-quota': {
    readonly vpc: string;
    readonly addresses: number;
    readonly vpcs: number;
    readonly quota: number;
  };
  'nat/over-gateway-quota': {
    readonly vpc: string;
    readonly zone: string;
    readonly gateways: number;
    readonly quota: number;
  };
}

export const natSeverities: { readonly [C in keyof NatFacts]: Severity } = {
  'nat/no-public-subnets': 'error',
  'nat/group-not-public': 'error',
  'nat/group-without-subnets': 'error',
  'nat/too-few-allocations': 'error',
  'nat/allocation-twice': 'error',
  'nat/none-for-private': 'warning',
  'nat/one-for-many-zones': 'note',
  'nat/not-used': 'warning',
  'nat/instances-not-made': 'error',
  'nat/former-image': 'warning',
  'nat/no-credits': 'error',
  'nat/instances-without-address': 'warning',
  'nat/instances-open': 'warning',
  'nat/over-address-quota': 'warning',
  'nat/over-gateway-quota': 'warning',
};
