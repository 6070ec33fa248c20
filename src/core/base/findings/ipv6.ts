import type { Severity } from '../severity.ts';

/** IPv6 of VPCs and subnet groups, and of security groups in dual stack. */
export interface Ipv6Facts {
  'ipv6/addresses-without-dual-stack': { readonly vpc: string };
  'ipv6/assigned-without-dual-stack': { readonly group: string; readonly vpc: string };
  'ipv6/no-subnets': { readonly vpc: string };
  'ipv6/too-many-subnets': { readonly vpc: string; readonly count: number };
  'ipv6/no-outbound': { readonly group: string; readonly vpc: string };
}

export const ipv6Severities: { readonly [C in keyof Ipv6Facts]: Severity } = {
  'ipv6/addresses-without-dual-stack': 'error',
  'ipv6/assigned-without-dual-stack': 'error',
  'ipv6/no-subnets': 'error',
  'ipv6/too-many-subnets': 'error',
  'ipv6/no-outbound': 'note',
};
