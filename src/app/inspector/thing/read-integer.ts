import type { Reading } from '../../store/draft-reading.ts';

/** A whole number as it was typed; an empty text takes it back. */
export function readInteger(text: string): Reading<string | undefined> {
  const typed = text.trim();
  if (typed === '') return { is: 'value', value: undefined, text: '' };
  return /^\d{1,13}$/.test(typed)
    ? { is: 'value', value: typed, text: String(Number(typed)) }
    : { is: 'refused', says: 'A whole number.' };
}
