import type { Value } from './runtime.ts';

/** What is read out of values. */

/** The field of a struct, where it is one and has it. */
export function fieldOf(value: Value | undefined, name: string): Value | undefined {
  return value?.is === 'struct' ? value.fields[name] : undefined;
}

export function textOf(value: Value | undefined): string | undefined {
  return value?.is === 'plain' && typeof value.value === 'string' ? value.value : undefined;
}

export function numberOf(value: Value | undefined): number | undefined {
  return value?.is === 'plain' && typeof value.value === 'number' ? value.value : undefined;
}

export function booleanOf(value: Value | undefined): boolean | undefined {
  return value?.is === 'plain' && typeof value.value === 'boolean' ? value.value : undefined;
}

export function textsOf(value: Value | undefined): readonly string[] | undefined {
  return value?.is === 'list' ? value.items.map((item) => textOf(item) ?? '') : undefined;
}
