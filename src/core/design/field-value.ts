import * as z from 'zod/mini';
import type { Field } from '../base/fields.ts';
import { allowedWords, fieldSchema } from './field-schema.ts';

/**
 * What a document could hold instead of a value that isn't of its field's type; `undefined` where it is. Limits are
 * not asked: what lies outside of them is stored and found by a check.
 */
export function valueFault(field: Field, value: unknown): string | undefined {
  return z.validate(fieldSchema(field), value) ? undefined : allowedWords(field);
}
