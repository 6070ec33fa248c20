import type { Field } from '../../core/base/fields.ts';
import type { FindingCode } from '../../core/base/finding.ts';
import type { Expression } from '../../core/plan/plan.ts';
import type { ErrorPattern } from '../error-patterns.ts';

/** Something that is known to go wrong with the library or with AWS: what we measured, and where it is looked after. */
export type Row = { readonly what: string; readonly met: Met } & (
  | { readonly status: 'counted'; readonly by: readonly [CountedBy, ...(readonly CountedBy[])] }
  | {
      /** The field doesn't take the value, so that only a plan written by hand can say it. */
      readonly status: 'refused';
      readonly field: Field;
      readonly value: unknown;
      readonly vpc: Expression;
      readonly library: ErrorPattern | 'accepts';
    }
  /** No design can say it: the type or the place that sees to that. */
  | { readonly status: 'unsayable'; readonly because: string }
);

/** Where the library meets it: in making the tree, in synthesis, as an annotation, not at all, in its validator. */
export type Met = 'building' | 'synthesis' | 'annotation' | 'silent' | 'validator';

/** A finding of ours that random designs have, or one of the trials that they pass. */
export type CountedBy = FindingCode | 'agreement' | 'validator';

/** Distributes over the statuses, so that each keeps its own fields. */
type WithoutMet<R> = R extends Row ? Omit<R, 'met'> : never;

export function of(met: Met, list: readonly WithoutMet<Row>[]): readonly Row[] {
  return list.map((row) => ({ ...row, met }));
}

export function counted(what: string, ...by: readonly [CountedBy, ...(readonly CountedBy[])]) {
  return { what, status: 'counted', by } as const;
}

export function unsayable(what: string, because: string) {
  return { what, status: 'unsayable', because } as const;
}
