import type { Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { fieldOf, valueIn } from '../../store/find.ts';
import { TextControl, type TextControlProps } from './TextControl.tsx';

type Look = Omit<TextControlProps, 'at' | 'name' | 'field' | 'value'>;

/** A text field of a thing, by its name. */
export function ThingText({
  thing,
  name,
  ...look
}: { readonly thing: Thing; readonly name: string } & Partial<Look>) {
  const field = fieldOf(thing.kind, name);
  const value = valueIn(thing, name);
  if (!field) return null;
  return (
    <TextControl
      key={`${thing.id}.${name}`}
      at={thing.id}
      name={name}
      field={field}
      value={typeof value === 'string' ? value : undefined}
      take={(text, gesture) => editField(thing.id, name, text, gesture)}
      {...look}
    />
  );
}
