import type { Severity } from '../severity.ts';

/** Subnet groups. */
export interface GroupFacts {
  'group/does-not-fit': {
    readonly group: string;
    readonly vpc: string;
    readonly vpcCidr: string;
    readonly mask: number;
    readonly count: number;
    readonly needed: number;
    readonly left: number;
    readonly from: string;
  };
  'group/share-does-not-fit': {
    readonly groups: string;
    readonly vpc: string;
    readonly vpcCidr: string;
    readonly count: number;
    readonly left: number;
    /** The prefix length that an even share comes to; absent where nothing is left. */
    readonly mask?: number;
  };
  'group/no-room': {
    readonly group: string;
    readonly vpc: string;
    readonly vpcCidr: string;
    /** How many of its subnets have no CIDR. */
    readonly missing: number;
  };
  'group/mask-out-of-range': { readonly group: string; readonly mask: number };
  'group/duplicate-name': { readonly group: string; readonly vpc: string };
  'group/similar-name': { readonly group: string; readonly other: string; readonly vpc: string };
  'group/public-ip-not-public': { readonly group: string; readonly subnetType: string };
}

export const groupSeverities: { readonly [C in keyof GroupFacts]: Severity } = {
  'group/does-not-fit': 'error',
  'group/share-does-not-fit': 'error',
  'group/no-room': 'error',
  'group/mask-out-of-range': 'error',
  'group/duplicate-name': 'error',
  'group/similar-name': 'note',
  'group/public-ip-not-public': 'error',
};
