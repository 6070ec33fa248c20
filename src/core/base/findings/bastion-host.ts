import type { Severity } from '../severity.ts';

/** Machines by which people get into a VPC. */
export interface BastionHostFacts {
  'bastion-host/odd-type': { readonly name: string; readonly type: string };
  /** `missing` is what its subnet has none of. */
  'bastion-host/no-way': { readonly name: string; readonly missing: 'route' | 'address' };
}

export const bastionHostSeverities: { readonly [C in keyof BastionHostFacts]: Severity } = {
  'bastion-host/odd-type': 'error',
  'bastion-host/no-way': 'warning',
};
