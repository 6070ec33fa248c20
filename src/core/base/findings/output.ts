import type { Severity } from '../severity.ts';

/** Why a machine has no public address, or no public name. */
export type NoPublicAddress = 'no-address' | 'no-host-names';

/** Outputs. */
export interface OutputFacts {
  'output/no-subnets': { readonly output: string; readonly group: string };
  'output/no-nat-addresses': {
    readonly output: string;
    readonly vpc: string;
    readonly reason: 'own-allocations' | 'no-nat' | 'regional';
  };
  'output/no-group': { readonly output: string };
  'output/no-public-address': {
    readonly output: string;
    readonly name: string;
    readonly reason: NoPublicAddress;
  };
  'output/exports-nothing': {
    readonly output: string;
    readonly name: string;
    readonly reason: NoPublicAddress;
  };
  'output/export-twice': { readonly exportName: string; readonly output: string; readonly other: string };
}

export const outputSeverities: { readonly [C in keyof OutputFacts]: Severity } = {
  'output/no-subnets': 'error',
  'output/no-nat-addresses': 'error',
  'output/no-group': 'error',
  'output/no-public-address': 'warning',
  'output/exports-nothing': 'error',
  'output/export-twice': 'error',
};
