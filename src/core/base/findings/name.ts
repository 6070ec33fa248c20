import type { Severity } from '../severity.ts';

/** Names in code, and what people call things. */
export interface NameFacts {
  /** `within` is the VPC of groups; VPCs are compared with all of the design. */
  'label/twice': { readonly name: string; readonly kind: string; readonly within?: string };
  'id/taken': { readonly id: string; readonly other: string };
  'id/reserved': { readonly id: string };
  'id/clash': { readonly id: string; readonly other: string; readonly logicalId: string };
}

export const nameSeverities: { readonly [C in keyof NameFacts]: Severity } = {
  'label/twice': 'note',
  'id/taken': 'error',
  'id/reserved': 'error',
  'id/clash': 'error',
};
