import type { Severity } from '../severity.ts';

/** Zones of a VPC. */
export interface ZonesFacts {
  'zones/both': { readonly vpc: string };
  'zones/none': { readonly name: string };
  'zones/last': { readonly vpc: string };
  'zones/no-more': { readonly vpc: string; readonly known: number };
  'zones/not-in-stack': { readonly vpc: string; readonly zones: string; readonly known: string };
  /** The region is the stack's, or that of its other zones; absent where the zone belongs to none at all. */
  'zones/wrong-region': { readonly name: string; readonly zone: string; readonly region?: string };
  'zones/unknown': {
    readonly name: string;
    readonly zone: string;
    readonly region: string;
    readonly known: string;
  };
  'zones/beyond-region': {
    readonly stack: string;
    readonly region: string;
    readonly zones: number;
    readonly known: number;
  };
  'zones/twice': { readonly name: string; readonly zone: string };
  'zones/fewer-than-asked': {
    readonly vpc: string;
    readonly asked: number;
    readonly stack: string;
    readonly offered: number;
  };
}

export const zonesSeverities: { readonly [C in keyof ZonesFacts]: Severity } = {
  'zones/both': 'error',
  'zones/none': 'error',
  'zones/last': 'error',
  'zones/no-more': 'error',
  'zones/not-in-stack': 'error',
  'zones/wrong-region': 'error',
  'zones/unknown': 'warning',
  'zones/beyond-region': 'error',
  'zones/twice': 'error',
  'zones/fewer-than-asked': 'warning',
};
