import { alphabets, type Field, formatCount, type TextLimits, tagLimits } from '../../core/index.ts';

/** What a field does, and what it may be. */
export function sentenceOf(field: Field): string {
  return [field.says, limitsWords(field)].filter(Boolean).join(' ');
}

/** The limits of a field in words; empty where there are none worth saying. */
function limitsWords(field: Field): string {
  switch (field.type) {
    case 'text':
      return textLimits(field.limits);
    case 'integer':
      return `From ${field.min} to ${field.max}.`;
    case 'text-list':
      return `At most ${field.maxItems}; each ${alphabets[field.limits.alphabet].allowed}.`;
    case 'integer-list':
      return `At most ${field.maxItems}; each from ${field.min} to ${field.max}.`;
    case 'reference-list':
      return `At most ${field.maxItems}.`;
    case 'tags':
      return `At most ${field.maxItems}; a key of ${tagLimits.key.maxLength} characters, a value of ${tagLimits.value.maxLength}.`;
    case 'record-list':
      return `At most ${field.maxItems}.`;
    case 'cidr':
    case 'boolean':
    case 'choice':
    case 'reference':
      return '';
  }
}

/** What a person would write anyway needs no mention. */
function textLimits({ alphabet, minLength, maxLength }: TextLimits): string {
  const most = minLength === maxLength ? '' : `At most ${formatCount(maxLength)} characters`;
  if (alphabet === 'line' || alphabet === 'prose') return `${most}.`;
  const { allowed } = alphabets[alphabet];
  return most === '' ? `${capitalised(allowed)}.` : `${most}: ${allowed}.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
