import fc, { type Arbitrary } from 'fast-check';
import type { Fields } from '../../core/base/fields.ts';
import type { Design } from '../../core/design/design.ts';
import { designFields, environments, usedRangeFields } from '../../core/design/fields.ts';
import { fieldsOf, kinds, stackFields } from '../../core/kinds/index.ts';
import { type Values, valueOutside } from './field-values.ts';

/** A value that its field refuses, and how it gets into a design, the number choosing among those that have the field. */
export interface FieldFault {
  readonly values: Values;
  readonly put: (design: Design, values: Values, choice: number) => Design;
}

/** Any field that is described anywhere, with a value outside its limits. */
export const fieldFaults: Arbitrary<FieldFault> = fc.oneof(
  ...faultsOf(designFields, (design, values) => ({ ...design, ...values })),
  ...faultsOf(stackFields, (design, values) => ({ ...design, stacks: withValues(design.stacks, values) })),
  ...faultsOf(usedRangeFields, (design, values) => ({
    ...design,
    usedRanges: withValues(design.usedRanges, values),
  })),
  ...Object.entries(environments).flatMap(([type, { fields }]) =>
    faultsOf(fields, (design, values) => ({
      ...design,
      stacks: design.stacks.map((stack) =>
        stack.environment.type === type
          ? { ...stack, environment: { ...stack.environment, ...values } }
          : stack,
      ),
    })),
  ),
  ...Object.values(kinds).flatMap((kind) =>
    faultsOf(fieldsOf(kind), (design, values, choice) => {
      const matching = design.things.filter((thing) => thing.kind === kind.kind);
      const chosen = matching[choice % matching.length];
      return {
        ...design,
        things: design.things.map((thing) => (thing === chosen ? { ...thing, ...values } : thing)),
      };
    }),
  ),
);

function faultsOf(fields: Fields, put: FieldFault['put']): readonly Arbitrary<FieldFault>[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const wrong = valueOutside(field);
    return wrong ? [wrong.map((value) => ({ values: { [name]: value }, put }))] : [];
  });
}

function withValues<T extends object>(list: readonly T[], values: Values): readonly T[] {
  return list.map((one) => ({ ...one, ...values }));
}
