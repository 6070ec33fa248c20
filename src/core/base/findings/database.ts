import type { Severity } from '../severity.ts';

/** Databases of RDS. */
export interface DatabaseFacts {
  'database/no-private-subnets': { readonly name: string; readonly vpc: string };
  'database/one-zone': { readonly name: string; readonly zones: number };
  /** Engines by their names in templates. */
  'database/unknown-version': { readonly name: string; readonly engine: string; readonly version: string };
  'database/wrong-class': {
    readonly name: string;
    readonly engine: string;
    readonly version: string;
    readonly type: string;
    readonly region?: string;
  };
  'database/not-in-region': {
    readonly name: string;
    readonly engine: string;
    readonly version: string;
    readonly type: string;
    readonly region: string;
  };
  'database/no-standby': { readonly name: string };
  'database/name-not-taken': { readonly name: string; readonly databaseName: string };
  'database/name-too-long': { readonly name: string; readonly length: number; readonly limit: number };
  'database/name-reserved': { readonly name: string; readonly databaseName: string };
  'database/not-encrypted': { readonly name: string };
  'database/public': { readonly name: string };
  'database/not-reachable': { readonly name: string };
  'database/no-host-names': { readonly name: string; readonly vpc: string };
  'database/no-internet-gateway': { readonly name: string; readonly vpc: string };
}

export const databaseSeverities: { readonly [C in keyof DatabaseFacts]: Severity } = {
  'database/no-private-subnets': 'error',
  'database/one-zone': 'error',
  'database/unknown-version': 'error',
  'database/wrong-class': 'error',
  'database/not-in-region': 'error',
  'database/no-standby': 'error',
  'database/name-not-taken': 'error',
  'database/name-too-long': 'error',
  'database/name-reserved': 'error',
  'database/not-encrypted': 'warning',
  'database/public': 'warning',
  'database/not-reachable': 'warning',
  'database/no-host-names': 'error',
  'database/no-internet-gateway': 'error',
};
