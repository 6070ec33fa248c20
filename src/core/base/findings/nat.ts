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
  };
  'nat/one-for-many-zones': { readonly vpc: string; readonly subnet: string; readonly zones: number };
}

export const natSeverities: { readonly [C in keyof NatFacts]: Severity } = {
  'nat/no-public-subnets': 'error',
  'nat/group-not-public': 'error',
  'nat/group-without-subnets': 'error',
  'nat/too-few-allocations': 'error',
  'nat/allocation-twice': 'error',
  'nat/none-for-private': 'warning',
  'nat/one-for-many-zones': 'note',
};
