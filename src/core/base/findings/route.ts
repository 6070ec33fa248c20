import type { Severity } from '../severity.ts';

/** Routes of a subnet group to what exists already. */
export interface RouteFacts {
  'route/host-bits': { readonly group: string; readonly destination: string; readonly network: string };
  'route/inside-vpc': {
    readonly group: string;
    readonly destination: string;
    readonly vpc: string;
    readonly vpcCidr: string;
  };
  'route/destination-twice': { readonly group: string; readonly destination: string };
  'route/default-taken': {
    readonly group: string;
    readonly destination: string;
    readonly by:
      | 'internet-gateway'
      | 'nat-gateway'
      | 'nat-instance'
      | 'regional-nat-gateway'
      | 'egress-only-internet-gateway';
  };
  'route/without-ipv6': { readonly group: string; readonly destination: string; readonly vpc: string };
  'route/reserved-group': { readonly group: string };
  'route/not-attached': {
    readonly vpc: string;
    readonly target: string;
    readonly is: 'transit-gateway' | 'peering-connection' | 'virtual-private-gateway' | 'network-interface';
  };
}

export const routeSeverities: { readonly [C in keyof RouteFacts]: Severity } = {
  'route/host-bits': 'warning',
  'route/inside-vpc': 'error',
  'route/destination-twice': 'error',
  'route/default-taken': 'error',
  'route/without-ipv6': 'warning',
  'route/reserved-group': 'note',
  'route/not-attached': 'note',
};
