import type { Severity } from '../severity.ts';

/** What stands in subnets: machines with their images, load balancers with their listeners. */
export interface WorkloadFacts {
  'selection/both': { readonly name: string };
  /** The group is absent where it is there no more; otherwise it only keeps its space. */
  'selection/no-such-group': { readonly name: string; readonly group?: string; readonly vpc: string };
  'selection/no-such-type': { readonly name: string; readonly subnetType: string; readonly vpc: string };
  'selection/no-such-zone': { readonly name: string; readonly zone: number; readonly zones: number };
  /** The zones that it says have none of the subnets of its group; so it is in existing VPCs only. */
  'selection/no-subnet-in-zone': { readonly name: string; readonly vpc: string };
  'selection/zone-twice': { readonly name: string; readonly zone: number };
  'machine/public-address': { readonly name: string };
  /** What of the root volume is said, by the labels of the fields. */
  'machine/volume-without-size': { readonly name: string; readonly said: string };
  'machine/outbound-ignored': { readonly name: string };
  /** `missing` is what it takes to reach Session Manager over the internet. */
  'machine/no-sessions': { readonly name: string; readonly missing: 'route' | 'address' };
  'machine/not-in-region': { readonly name: string; readonly type: string; readonly region: string };
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
  /** `least` and `most` are what scaling may make of it. */
  'scaling/reset': {
    readonly name: string;
    readonly desired: number;
    readonly least: number;
    readonly most: number;
  };
  /** The port is absent where neither is said. */
  'listener/no-protocol': { readonly name: string; readonly port?: number };
  'listener/no-certificate': { readonly name: string };
  'listener/unused-certificates': { readonly name: string };
  'listener/no-targets': { readonly name: string };
  'listener/unreachable-target': { readonly name: string; readonly target: string; readonly port: number };
  'listener/redirect-loop': { readonly name: string };
  'listener/target-port': { readonly name: string; readonly port?: number };
  'listener/status-code': { readonly name: string; readonly status: number };
  'listener/port-twice': {
    readonly name: string;
    readonly port: number;
    readonly other: string;
    readonly balancer: string;
  };
  'load-balancer/no-listeners': { readonly name: string };
  'load-balancer/one-zone': { readonly name: string; readonly zones: number };
  'load-balancer/zone-twice': { readonly name: string; readonly subnets: number; readonly zones: number };
  'load-balancer/not-public': { readonly name: string };
  'image/not-in-region': { readonly name: string; readonly region: string };
  /** The regions of which it has one, as a list for people. */
  'image/some-regions': { readonly name: string; readonly regions: string };
  'image/needs-account': { readonly name: string };
  'image/not-looked-up': { readonly name: string };
  'image/impossible': { readonly name: string };
  /** The SSM parameter that was to hold it. */
  'image/not-published': { readonly name: string; readonly parameter: string };
  /** Dates as 2026-06-30. */
  'image/end-of-support': { readonly name: string; readonly system: string; readonly date: string };
  /** A filter or a region that is named twice. */
  'image/unknown-region': { readonly name: string; readonly region: string; readonly nearest?: string };
  'image/named-twice': { readonly name: string; readonly entry: string };
  /** `missing` is the label of the field. */
  'image/incomplete': { readonly name: string; readonly missing: string };
  'image/unknown-version': { readonly name: string; readonly version: string; readonly nearest?: string };
}

export const workloadSeverities: { readonly [C in keyof WorkloadFacts]: Severity } = {
  'selection/both': 'error',
  'selection/no-such-group': 'error',
  'selection/no-such-type': 'error',
  'selection/no-such-zone': 'error',
  'selection/no-subnet-in-zone': 'error',
  'selection/zone-twice': 'note',
  'machine/public-address': 'error',
  'machine/volume-without-size': 'warning',
  'machine/outbound-ignored': 'warning',
  'machine/no-sessions': 'warning',
  'machine/unknown-type': 'error',
  'machine/not-in-region': 'error',
  'machine/wrong-architecture': 'error',
  'scaling/sizes': 'error',
  'scaling/desired': 'error',
  'scaling/reset': 'note',
  'listener/no-protocol': 'error',
  'listener/no-certificate': 'error',
  'listener/unused-certificates': 'error',
  'listener/no-targets': 'note',
  'listener/unreachable-target': 'warning',
  'listener/redirect-loop': 'error',
  'listener/target-port': 'error',
  'listener/status-code': 'error',
  'listener/port-twice': 'error',
  'load-balancer/no-listeners': 'note',
  'load-balancer/one-zone': 'error',
  'load-balancer/zone-twice': 'error',
  'load-balancer/not-public': 'warning',
  'image/not-in-region': 'error',
  'image/some-regions': 'note',
  'image/needs-account': 'error',
  'image/not-looked-up': 'error',
  'image/impossible': 'error',
  'image/not-published': 'warning',
  'image/end-of-support': 'warning',
  'image/unknown-region': 'warning',
  'image/named-twice': 'error',
  'image/incomplete': 'error',
  'image/unknown-version': 'error',
};
