import type { Severity } from '../severity.ts';

/** Outputs of VPCs. */
export interface OutputFacts {
  'output/no-subnets': { readonly output: string; readonly group: string };
  'output/no-nat-addresses': {
    readonly output: string;
    readonly vpc: string;
    readonly reason: 'own-allocations' | 'no-nat' | 'regional';
  };
  'output/no-group': { readonly output: string };
  'output/export-twice': { readonly exportName: string; readonly output: string; readonly other: string };
}

export const outputSeverities: { readonly [C in keyof OutputFacts]: Severity } = {
  'output/no-subnets': 'error',
  'output/no-nat-addresses': 'error',
  'output/no-group': 'error',
  'output/export-twice': 'error',
};
