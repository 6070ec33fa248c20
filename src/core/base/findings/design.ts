import type { Severity } from '../severity.ts';

/** Opening a document, and writing into its fields. */
export interface DesignFacts {
  /** Text that isn't JSON, or JSON of something else, which `looksLike` names where it is well known. */
  'design/not-json': { readonly problem: string; readonly looksLike?: string };
  'design/malformed': { readonly path: string; readonly saw: string; readonly allowed: string };
  'design/newer': { readonly version: number; readonly known: number };
  /** The path ends with the key. */
  'design/unknown-key': { readonly path: string; readonly key: string; readonly nearest?: string };
  'design/dangling': { readonly path: string; readonly reference: string };
  'design/duplicate-id': { readonly id: string };
  'field/too-long': {
    readonly name: string;
    readonly field: string;
    readonly length: number;
    readonly limit: number;
  };
  'field/too-short': {
    readonly name: string;
    readonly field: string;
    readonly length: number;
    readonly limit: number;
  };
  'field/alphabet': {
    readonly name: string;
    readonly field: string;
    readonly saw: string;
    readonly allowed: string;
  };
  'field/out-of-range': {
    readonly name: string;
    readonly field: string;
    readonly saw: number;
    readonly min: number;
    readonly max: number;
  };
  'field/too-many': {
    readonly name: string;
    readonly field: string;
    readonly count: number;
    readonly limit: number;
  };
  'field/too-many-bytes': {
    readonly name: string;
    readonly field: string;
    readonly bytes: number;
    readonly limit: number;
  };
}

export const designSeverities: { readonly [C in keyof DesignFacts]: Severity } = {
  'design/not-json': 'error',
  'design/malformed': 'error',
  'design/newer': 'error',
  'design/unknown-key': 'warning',
  'design/dangling': 'error',
  'design/duplicate-id': 'error',
  'field/too-long': 'error',
  'field/too-short': 'error',
  'field/alphabet': 'error',
  'field/out-of-range': 'error',
  'field/too-many': 'error',
  'field/too-many-bytes': 'error',
};
