import type { Field, Thing } from '../../../core/index.ts';
import type { Reading } from '../../store/draft-reading.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { TextControl } from '../controls/TextControl.tsx';

export interface ThingIntegerProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: Field;
}

/** A whole number of a thing; an empty field takes it back. */
export function ThingInteger({ thing, name, field }: ThingIntegerProps) {
  const value = valueIn(thing, name);
  return (
    <TextControl
      at={thing.id}
      name={name}
      field={field}
      value={value === undefined ? undefined : String(value)}
      read={readInteger}
      take={(text, gesture) =>
        editField(thing.id, name, text === undefined ? undefined : Number(text), gesture)
      }
      mono
      explained
    />
  );
}

function readInteger(text: string): Reading<string | undefined> {
  const typed = text.trim();
  if (typed === '') return { is: 'value', value: undefined, text: '' };
  return /^\d{1,9}$/.test(typed)
    ? { is: 'value', value: typed, text: String(Number(typed)) }
    : { is: 'refused', says: 'A whole number.' };
}
