import type { Severity } from '../severity.ts';

/** Tags. */
export interface TagFacts {
  /** A value is absent where the key itself is meant. */
  'tag/not-for-workloads': { readonly name: string; readonly key: string; readonly value?: string };
  'tag/empty-on-alarms': { readonly name: string; readonly key: string };
  'tag/not-for-flow-logs': { readonly name: string; readonly key: string; readonly value?: string };
  'tag/twice': { readonly name: string; readonly key: string };
  'tag/key': {
    readonly name: string;
    readonly key: string;
    readonly problem: 'empty' | 'too-long' | 'reserved-prefix' | 'alphabet';
    readonly length: number;
  };
  'tag/value': {
    readonly name: string;
    readonly key: string;
    readonly problem: 'too-long' | 'alphabet';
    readonly length: number;
  };
  'tag/too-many': {
    readonly of: 'vpc' | 'subnet-group' | 'flow-log' | 'vpn-connection' | 'nat-instances';
    readonly name: string;
    readonly count: number;
    readonly limit: number;
  };
}

export const tagSeverities: { readonly [C in keyof TagFacts]: Severity } = {
  'tag/not-for-workloads': 'error',
  'tag/empty-on-alarms': 'error',
  'tag/not-for-flow-logs': 'error',
  'tag/twice': 'error',
  'tag/key': 'error',
  'tag/value': 'error',
  'tag/too-many': 'error',
};
