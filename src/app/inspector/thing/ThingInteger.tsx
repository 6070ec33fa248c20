import type { Field, Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { TextControl } from '../controls/TextControl.tsx';
import { readInteger } from './read-integer.ts';

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
