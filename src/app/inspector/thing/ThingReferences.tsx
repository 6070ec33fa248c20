import { X } from 'lucide-react';
import { useId } from 'react';
import { nameable, type ReferenceListField, type Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { useDesign } from '../../store/hooks.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { Select } from '../../ui/Select.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { useIsFound } from '../view.ts';

export interface ThingReferencesProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: ReferenceListField;
}

/** Other things by their names, in the order in which they are written, and those that may be added. */
export function ThingReferences({ thing, name, field }: ThingReferencesProps) {
  const design = useDesign();
  const labelId = useId();
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const value = valueIn(thing, name);
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const able = nameable(design, thing, field);
  const others = able.filter(({ id }) => !chosen.includes(id));
  const set = (ids: readonly string[]) => editField(thing.id, name, ids.length > 0 ? ids : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the flow of its form
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className="font-medium">
        {field.label}
      </p>
      <ol className="mt-0.5">
        {chosen.map((id) => {
          const named = able.find((one) => one.id === id);
          const label = named?.label ?? `${id} (not here)`;
          return (
            <li key={id} className="flex h-7 items-center gap-2">
              {named && <KindGlyph kind={named.kind} size={14} />}
              <span className="min-w-0 flex-1 truncate">{label}</span>
              <IconButton
                label={`Take ${label} away`}
                side="left"
                onClick={() => set(chosen.filter((other) => other !== id))}
                className="text-muted"
              >
                <X aria-hidden size={14} />
              </IconButton>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && chosen.length < field.maxItems && (
        <Select
          label={`${field.label}, one more`}
          hideLabel
          value=""
          onChange={({ target }) => set([...chosen, target.value])}
        >
          <option value="" disabled>
            Add one
          </option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <p className="mt-1 text-[12px] text-muted leading-4">{field.says}</p>
      <FieldFindings at={thing.id} field={name} />
    </div>
  );
}
