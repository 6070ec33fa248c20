import type { Severity } from '../severity.ts';

/** A VPC: its block, its name servers, and ranges used elsewhere. */
export interface VpcFacts {
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
  'dns/hostnames-without-support': { readonly vpc: string };
}

export const vpcSeverities: { readonly [C in keyof VpcFacts]: Severity } = {
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
  'dns/hostnames-without-support': 'error',
};
