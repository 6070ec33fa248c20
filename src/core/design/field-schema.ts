import * as z from 'zod/mini';
import type { Field, Fields, ValueOf } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import { parseBlock } from '../net/ipv4.ts';

// The page's content security policy forbids the functions that zod would otherwise write for itself.
z.config({ jitless: true });

/**
 * The schema of a field's *type*, limits left out; its errors say in words what is allowed. Unknown keys are neither
 * refused nor taken away: a schema only looks at a value, and who opens a document keeps the value itself.
 */
export function fieldSchema<F extends Field>(field: F): Checks<ValueOf<F>> {
  // What the field's type says about its value, the builder of that type makes true; the compiler can't follow that.
  return builtSchema(field) as unknown as Checks<ValueOf<F>>;
}

/** A schema that changes nothing: what comes out is what went in. */
export type Checks<Value> = z.ZodMiniType<Value, Value>;

const builtSchema = memoByIdentity((field: Field): z.ZodMiniType => {
  const words = { error: allowedWords(field) };
  switch (field.type) {
    case 'text':
    case 'reference':
      return z.string(words);
    case 'cidr':
      return z.string(words).check(z.refine((text) => parseBlock(text) !== undefined, words));
    case 'integer':
      return z.int(words);
    case 'boolean':
      return z.boolean(words);
    case 'choice':
      return z.enum(
        field.options.map(({ value }) => value),
        words,
      );
    case 'text-list':
      return z.array(z.string({ error: 'a text' }), words);
    case 'reference-list':
      return z.array(z.string({ error: `the id of a ${field.to}` }), words);
    case 'integer-list':
      return z.array(z.int({ error: 'a whole number' }), words);
    case 'tags':
      return z.array(tag, words);
    case 'record-list':
      return z.array(z.object(fieldShape(field.fields), { error: 'an object' }), words);
  }
});

const text = z.string({ error: 'a text' });
const tag = z.object({ key: text, value: text }, { error: 'an object with key and value' });

export type Shape<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends { readonly required: true }
    ? Checks<ValueOf<F[K]>>
    : z.ZodMiniExactOptional<Checks<ValueOf<F[K]>>>;
};

/** The schemas of several fields by name, as `z.object` takes them. */
export function fieldShape<F extends Fields>(fields: F): Shape<F> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const schema = fieldSchema(field);
    return [name, 'required' in field ? schema : z.exactOptional(schema)];
  });
  // As above: `fromEntries` forgets which name has which schema.
  return Object.fromEntries(entries) as Shape<F>;
}

/** What a document can hold in a field, in words. */
export function allowedWords(field: Field): string {
  switch (field.type) {
    case 'text':
      return 'a text';
    case 'reference':
      return `the id of a ${field.to}`;
    case 'cidr':
      return 'an IPv4 block like 10.0.0.0/16';
    case 'integer':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'choice':
      return oneOf(field.options.map(({ value }) => value));
    case 'text-list':
      return 'a list of texts';
    case 'reference-list':
      return `a list of ids of a ${field.to}`;
    case 'integer-list':
      return 'a list of whole numbers';
    case 'tags':
      return 'a list of keys with values';
    case 'record-list':
      return `a list of entries with ${Object.keys(field.fields).join(', ')}`;
  }
}

export function oneOf(values: readonly string[]): string {
  return `one of ${values.join(', ')}`;
}
