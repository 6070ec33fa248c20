import type { Severity } from '../severity.ts';

/** CIDRs that a group fixes for its subnets; `zone` counts from 1, and `nearest` is free in the VPC. */
export interface FixedCidrFacts {
  'fixed-cidr/host-bits': { readonly subnet: string; readonly cidr: string; readonly network: string };
  'fixed-cidr/size': { readonly subnet: string; readonly cidr: string; readonly nearest?: string };
  'fixed-cidr/outside': {
    readonly subnet: string;
    readonly cidr: string;
    readonly vpc: string;
    readonly vpcCidr: string;
    readonly nearest?: string;
  };
  'fixed-cidr/overlap': {
    readonly subnet: string;
    readonly cidr: string;
    readonly other: string;
    readonly otherCidr: string;
    readonly nearest?: string;
  };
  'fixed-cidr/twice': { readonly group: string; readonly zone: number };
  'fixed-cidr/no-such-zone': { readonly group: string; readonly zone: number; readonly zones: number };
}

export const fixedCidrSeverities: { readonly [C in keyof FixedCidrFacts]: Severity } = {
  'fixed-cidr/host-bits': 'error',
  'fixed-cidr/size': 'error',
  'fixed-cidr/outside': 'error',
  'fixed-cidr/overlap': 'error',
  'fixed-cidr/twice': 'error',
  'fixed-cidr/no-such-zone': 'note',
};
