import type { Field } from '../base/fields.ts';
import { parseBlock } from '../net/ipv4.ts';

/**
 * Why a document can't hold a value in a field: it isn't of the field's type. Limits are not asked: what lies
 * outside of them is stored and found by a check.
 */
export function valueFault(field: Field, value: unknown): string | undefined {
  return fits(field, value) ? undefined : allowed(field);
}

function fits(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'reference':
      return typeof value === 'string';
    case 'cidr':
      return typeof value === 'string' && parseBlock(value) !== undefined;
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'choice':
      return field.options.some((option) => option.value === value);
    case 'text-list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'tags':
      return Array.isArray(value) && value.every((tag) => isText(tag, 'key') && isText(tag, 'value'));
    case 'record-list':
      return Array.isArray(value) && value.every((record) => recordFits(field.fields, record));
  }
}

function recordFits(fields: Readonly<Record<string, Field>>, record: unknown): boolean {
  return Object.entries(fields).every(([name, field]) => {
    const value = propertyOf(record, name);
    return value === undefined ? !('required' in field && field.required) : fits(field, value);
  });
}

function isText(record: unknown, name: string): boolean {
  return typeof propertyOf(record, name) === 'string';
}

function propertyOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
}

function allowed(field: Field): string {
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
      return field.options.map((option) => option.value).join(', ');
    case 'text-list':
      return 'a list of texts';
    case 'tags':
      return 'a list of keys with values';
    case 'record-list':
      return `a list of entries with ${Object.keys(field.fields).join(', ')}`;
  }
}
