import type { Field } from '../../core/index.ts';

/** What a typed text means for its field. */
export type Reading<Value> =
  /** Taken; `text` is its normal form. */
  | { readonly is: 'value'; readonly value: Value; readonly text: string }
  /** Not right as it stands, but it is clear what was meant: Enter takes that. */
  | { readonly is: 'meant'; readonly value: Value; readonly text: string; readonly says: string }
  | { readonly is: 'refused'; readonly says: string };

/** A text; an empty one takes an optional field back. What lies outside its limits is stored, and found by a check. */
export function readText(field: Pick<Field, 'label'> & { readonly required?: boolean }) {
  return (text: string): Reading<string | undefined> => {
    if (field.required) return readRequired(field.label)(text);
    if (text.trim() !== '') return { is: 'value', value: text, text };
    return { is: 'value', value: undefined, text: '' };
  };
}

/** A text that can't be taken back. */
export function readRequired(label: string) {
  return (text: string): Reading<string> =>
    text.trim() === ''
      ? { is: 'refused', says: `${label} can’t be empty.` }
      : { is: 'value', value: text, text };
}
