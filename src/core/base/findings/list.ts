import type { Severity } from '../severity.ts';

/** Lists that name other things: the security groups that something carries, the targets of a listener. */
export interface ListFacts {
  /** `entry` is the label, or the id of what is gone. */
  'list/left-out': {
    readonly name: string;
    readonly field: string;
    readonly entry: string;
    readonly because: LeftOut;
  };
  'list/twice': { readonly name: string; readonly field: string; readonly entry: string };
  'list/other-vpc': {
    readonly name: string;
    readonly field: string;
    readonly vpc: string;
    readonly entry: string;
    readonly otherVpc: string;
  };
}

/** Why the code leaves an entry out. */
export type LeftOut = 'gone' | 'other-stack' | 'other-kind';

export const listSeverities: { readonly [C in keyof ListFacts]: Severity } = {
  'list/left-out': 'error',
  'list/twice': 'error',
  'list/other-vpc': 'error',
};
