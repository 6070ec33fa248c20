import type { Severity } from '../severity.ts';

/** VPCs whose block an IPAM pool gives. */
export interface IpamFacts {
  'ipam/no-pool': { readonly vpc: string };
  'ipam/no-size': { readonly vpc: string };
  /** `groups` are those without a size of their own. */
  'ipam/no-subnet-size': { readonly vpc: string; readonly groups: string };
  'ipam/fixed-cidrs': { readonly group: string; readonly vpc: string };
}

export const ipamSeverities: { readonly [C in keyof IpamFacts]: Severity } = {
  'ipam/no-pool': 'error',
  'ipam/no-size': 'error',
  'ipam/no-subnet-size': 'error',
  'ipam/fixed-cidrs': 'error',
};
