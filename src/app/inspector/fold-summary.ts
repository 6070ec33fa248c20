import type { Field, Fields } from '../../core/index.ts';
import { valueWords } from '../store/edit-label.ts';

/**
 * What a fold says of its fields while it is closed: those that differ from the default; `otherwise` if none does.
 * A text goes without its label where the title of the fold says it.
 */
export function foldSummary(
  fields: Fields,
  valueFor: (name: string) => unknown,
  otherwise: string,
  title = '',
): string {
  const isAlone = Object.keys(fields).length === 1;
  const said = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueFor(name);
    if (isDefault(field, value)) return [];
    const words = shown(name, field, value);
    const isTitled = field.type === 'text' && title.toLowerCase().includes(field.label.toLowerCase());
    return [(isAlone && field.type !== 'boolean') || isTitled ? words : `${field.label} ${words}`];
  });
  return said.length === 0 ? otherwise : said.join(', ');
}

function isDefault(field: Field, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return 'default' in field && field.default === value;
}

function shown(name: string, field: Field, value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  return valueWords(name, field, value) ?? String(value);
}
