import type { Severity } from '../severity.ts';

/** VPCs that are there already. */
export interface ExistingVpcFacts {
  'existing-vpc/needs-account': { readonly vpc: string };
  /** A look-up that asks for nothing in particular. */
  'existing-vpc/any-vpc': { readonly vpc: string };
  /** Another look-up that asks the same of the same account, and holds another answer. */
  'existing-vpc/other-answer': { readonly vpc: string; readonly other: string };
  'existing-vpc/tag-twice': { readonly vpc: string; readonly key: string };
  'existing-vpc/no-zones': { readonly vpc: string };
  'existing-vpc/zone-twice': { readonly vpc: string; readonly zone: string };
  /** A subnet in a zone whose number the VPC doesn't have. */
  'existing-vpc/no-such-zone': {
    readonly group: string;
    readonly subnetId: string;
    readonly zone: number;
    readonly zones: number;
  };
  /** Written out, a group that hasn't one subnet in a zone. */
  'existing-vpc/uneven': {
    readonly group: string;
    readonly vpc: string;
    readonly zone: string;
    readonly count: number;
  };
  /** Written out, the route tables of some of the subnets of a type. */
  'existing-vpc/some-route-tables': {
    readonly vpc: string;
    readonly subnetType: 'public' | 'private' | 'isolated';
    readonly count: number;
    readonly subnets: number;
  };
  'existing-vpc/subnet-twice': { readonly vpc: string; readonly subnetId: string; readonly group: string };
}

export const existingVpcSeverities: { readonly [C in keyof ExistingVpcFacts]: Severity } = {
  'existing-vpc/needs-account': 'error',
  'existing-vpc/any-vpc': 'warning',
  'existing-vpc/other-answer': 'error',
  'existing-vpc/tag-twice': 'error',
  'existing-vpc/no-zones': 'error',
  'existing-vpc/zone-twice': 'error',
  'existing-vpc/no-such-zone': 'error',
  'existing-vpc/uneven': 'error',
  'existing-vpc/some-route-tables': 'error',
  'existing-vpc/subnet-twice': 'error',
};
