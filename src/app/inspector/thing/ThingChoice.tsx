import type { ChoiceField, Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { SelectControl } from '../controls/SelectControl.tsx';
import { useFound } from '../controls/use-found.ts';

export interface ThingChoiceProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: ChoiceField;
}

const NOTHING = { value: '', label: 'Not said', says: 'the CDK decides' };

/** One of a few; what the CDK takes by itself is not written down. */
export function ThingChoice({ thing, name, field }: ThingChoiceProps) {
  const found = useFound({ at: thing.id, field: name });
  const isOpen = field.default === undefined && field.required !== true;
  return (
    <SelectControl
      name={name}
      field={field}
      options={isOpen ? [NOTHING, ...field.options] : field.options}
      value={String(valueIn(thing, name) ?? field.default ?? '')}
      onChange={(chosen) => {
        const value = chosen === (field.default ?? NOTHING.value) ? undefined : chosen;
        editField(thing.id, name, value);
      }}
      found={found}
    />
  );
}
