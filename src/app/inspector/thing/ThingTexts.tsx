import type { TextListField, Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { TextListEditor } from '../controls/TextListEditor.tsx';

export interface ThingTextsProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: TextListField;
}

/** A list of texts of a thing. */
export function ThingTexts({ thing, name, field }: ThingTextsProps) {
  const value = valueIn(thing, name);
  return (
    <div>
      <TextListEditor
        at={thing.id}
        name={name}
        field={field}
        items={Array.isArray(value) ? value : []}
        titled
        onChange={(items, gesture) =>
          editField(thing.id, name, items.length > 0 ? items : undefined, gesture)
        }
      />
      <FieldFindings at={thing.id} field={name} />
    </div>
  );
}
