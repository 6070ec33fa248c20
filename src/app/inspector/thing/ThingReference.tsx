import { nameable, type ReferenceField, type Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { useDesign } from '../../store/hooks.ts';
import { SelectControl } from '../controls/SelectControl.tsx';
import { useFound } from '../controls/use-found.ts';

export interface ThingReferenceProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: ReferenceField;
}

const NOBODY = '';

/** Another thing by its name, or none. */
export function ThingReference({ thing, name, field }: ThingReferenceProps) {
  const design = useDesign();
  const found = useFound({ at: thing.id, field: name });
  const value = valueIn(thing, name);
  const chosen = typeof value === 'string' ? value : NOBODY;
  const options = nameable(design, thing, field).map(({ id, label }) => ({ value: id, label }));
  const isGone = chosen !== NOBODY && !options.some((option) => option.value === chosen);
  return (
    <SelectControl
      name={name}
      field={field}
      options={[
        { value: NOBODY, label: 'Not said' },
        ...(isGone ? [{ value: chosen, label: `${chosen} (not here)` }] : []),
        ...options,
      ]}
      value={chosen}
      onChange={(id) => editField(thing.id, name, id === NOBODY ? undefined : id)}
      found={found}
    />
  );
}
