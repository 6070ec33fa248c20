import type { Severity } from '../severity.ts';

/** Flow logs: whose traffic, where the records go, and what a record holds. */
export interface FlowLogFacts {
  /** The group is absent where it is there no more; otherwise it only keeps its space. */
  'flow-log/no-group': { readonly name: string; readonly group?: string; readonly vpc: string };
  'flow-log/no-stream': { readonly name: string };
  /** Whose delivery stream it is, and the account of the stack. */
  'flow-log/other-account': { readonly name: string; readonly account: string; readonly own: string };
  'flow-log/same-destination': {
    readonly name: string;
    readonly other: string;
    readonly destination: string;
  };
  'flow-log/field-twice': { readonly name: string; readonly field: string };
  'flow-log/unknown-field': { readonly name: string; readonly field: string; readonly nearest?: string };
  'flow-log/default-format': { readonly name: string };
}

export const flowLogSeverities: { readonly [C in keyof FlowLogFacts]: Severity } = {
  'flow-log/no-group': 'error',
  'flow-log/no-stream': 'error',
  'flow-log/other-account': 'error',
  'flow-log/same-destination': 'error',
  'flow-log/field-twice': 'warning',
  'flow-log/unknown-field': 'warning',
  'flow-log/default-format': 'note',
};
