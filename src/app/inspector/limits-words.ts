import { alphabets, type Field } from '../../core/index.ts';

/** The limits of a field in words; empty where there are none worth saying. */
export function limitsWords(field: Field): string {
  switch (field.type) {
    case 'text':
      return `At most ${field.limits.maxLength.toLocaleString('en-US')} characters: ${alphabets[field.limits.alphabet].allowed}.`;
    case 'integer':
      return `From ${field.min} to ${field.max}.`;
    case 'text-list':
      return `At most ${field.maxItems}; each ${alphabets[field.limits.alphabet].allowed}.`;
    case 'tags':
    case 'record-list':
      return `At most ${field.maxItems}.`;
    case 'cidr':
    case 'boolean':
    case 'choice':
    case 'reference':
      return '';
  }
}
