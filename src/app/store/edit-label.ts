import type { Field } from '../../core/index.ts';

/** How a step that changes a field is called in the history: "Application /24 → /26". */
export function editLabel(subject: string, name: string, field: Field, from: unknown, to: unknown): string {
  if (name === 'label') return `Rename ${subject} → ${to}`;
  const before = valueWords(name, field, from);
  const after = valueWords(name, field, to);
  if (after === undefined || before === undefined) return `${subject}: ${field.label}`;
  if (field.type === 'boolean') return `${subject}: ${field.label} ${after}`;
  const change = `${before} → ${after}`;
  return speaksForItself(name, field) ? `${subject} ${change}` : `${subject}: ${field.label} ${change}`;
}

/** A size, a CIDR and a type need no word before them. */
function speaksForItself(name: string, field: Field): boolean {
  return field.type === 'cidr' || name === 'cidrMask' || (field.type === 'choice' && field.required === true);
}

/** A value as a person reads it in one or two words; `undefined` where it takes more. */
export function valueWords(name: string, field: Field, value: unknown): string | undefined {
  switch (field.type) {
    case 'boolean':
      return (value ?? field.default) ? 'on' : 'off';
    case 'choice':
      return field.options.find((option) => option.value === (value ?? field.default))?.label ?? 'none';
    case 'integer':
      if (name === 'cidrMask') return value === undefined ? 'an even share' : `/${value}`;
      return String(value ?? field.default ?? 'automatic');
    case 'cidr':
      return value === undefined ? '10.0.0.0/16' : String(value);
    case 'text':
    case 'reference':
    case 'text-list':
    case 'tags':
    case 'record-list':
      return undefined;
  }
}
