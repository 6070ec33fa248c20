import fc, { type Arbitrary } from 'fast-check';
import type { Fields } from '../../core/base/fields.ts';
import type { Design } from '../../core/design/design.ts';
import { commonFields, kinds, stackFields } from '../../core/kinds/index.ts';
import { type Values, valueOutside } from './field-values.ts';

/** A value that its field refuses, and whose field that is: a kind's or the stack's. */
export interface FieldFault {
  readonly of: string;
  readonly values: Values;
}

const STACK = 'stack';

/** Any field of any kind and of the stack, with a value outside its limits. */
export const fieldFaults: Arbitrary<FieldFault> = fc.oneof(
  ...faultsOf(STACK, stackFields),
  ...Object.values(kinds).flatMap(({ kind, fields }) => faultsOf(kind, { ...commonFields, ...fields })),
);

function faultsOf(of: string, fields: Fields): readonly Arbitrary<FieldFault>[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const wrong = valueOutside(field);
    return wrong ? [wrong.map((value) => ({ of, values: { [name]: value } }))] : [];
  });
}

/** Gives the value to the chosen one of those that have the field. */
export function applyFieldFault(design: Design, { of, values }: FieldFault, choice: number): Design {
  if (of === STACK) return { ...design, stacks: design.stacks.map((stack) => ({ ...stack, ...values })) };
  const matching = design.things.filter(({ kind }) => kind === of);
  const chosen = matching[choice % matching.length];
  return {
    ...design,
    things: design.things.map((thing) => (thing === chosen ? { ...thing, ...values } : thing)),
  };
}
