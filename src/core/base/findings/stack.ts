import type { Severity } from '../severity.ts';

/** The stack as a whole. */
export interface StackFacts {
  'stack/empty': { readonly stack: string };
  'stack/unknown-region': { readonly stack: string; readonly region: string; readonly nearest?: string };
  'stack/near-limit': { readonly stack: string; readonly resources: number; readonly limit: number };
  'stack/over-limit': { readonly stack: string; readonly resources: number; readonly limit: number };
  'stack/too-many-outputs': { readonly stack: string; readonly outputs: number; readonly limit: number };
  'stack/name-tag-too-long': { readonly path: string; readonly length: number; readonly limit: number };
  'stack/same-name': { readonly stack: string };
  'stack/gone': { readonly name: string; readonly gone: string };
  'stack/cycle': {
    readonly name: string;
    readonly stack: string;
    readonly other: string;
    readonly needs: string;
  };
  'stack/other-environment': {
    readonly name: string;
    readonly stack: string;
    readonly other: string;
    readonly needs: string;
  };
  'security/needs-cdk-deploy': { readonly vpc: string };
}

export const stackSeverities: { readonly [C in keyof StackFacts]: Severity } = {
  'stack/empty': 'error',
  'stack/unknown-region': 'error',
  'stack/near-limit': 'note',
  'stack/over-limit': 'error',
  'stack/too-many-outputs': 'error',
  'stack/name-tag-too-long': 'error',
  'stack/same-name': 'error',
  'stack/gone': 'error',
  'stack/cycle': 'error',
  'stack/other-environment': 'error',
  'security/needs-cdk-deploy': 'note',
};
