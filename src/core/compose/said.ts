import type { Id } from '../base/place.ts';
import { field, literal } from '../plan/expressions.ts';
import type { Expression, StructField } from '../plan/plan.ts';

/** Writes fields of a struct from what a person said of a thing, each with the field that it came from. */
export interface Sayings<T extends { readonly id: Id }> {
  /** The value of a field as the library takes it; `undefined` where nothing is said. */
  readonly said: <K extends keyof T & string>(
    name: K,
    write: (value: NonNullable<T[K]>) => Expression,
    as?: string,
  ) => StructField | undefined;
  /** The same for what is a text, a number or a truth value in the library too. */
  readonly plain: <K extends keyof T & string>(
    name: K & (NonNullable<T[K]> extends string | number | boolean ? K : never),
    as?: string,
  ) => StructField | undefined;
}

export function sayingsOf<T extends { readonly id: Id }>(thing: T): Sayings<T> {
  const { id } = thing;
  return {
    said: (name, write, as = name) => {
      const value = thing[name];
      return value === undefined || value === null ? undefined : field(as, write(value), { id, field: name });
    },
    plain: (name, as = name) => {
      const value: unknown = thing[name];
      const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return isPlain ? field(as, literal(value), { id, field: name }) : undefined;
    },
  };
}
