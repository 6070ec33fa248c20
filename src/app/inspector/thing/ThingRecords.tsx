import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import type { Field, Fields, RecordListField, Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { PlainField } from '../controls/PlainField.tsx';
import { TextListEditor } from '../controls/TextListEditor.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';

type Entry = Readonly<Record<string, unknown>>;

export interface ThingRecordsProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: RecordListField;
}

/** A list whose entries are texts and lists of them, each with fields of its own. */
export function ThingRecords({ thing, name, field }: ThingRecordsProps) {
  const labelId = useId();
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const value = valueIn(thing, name);
  const entries: readonly Entry[] = Array.isArray(value) ? value : [];
  const set = (next: readonly Entry[], gesture?: string) =>
    editField(thing.id, name, next.length > 0 ? next : undefined, gesture);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the flow of its form
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className="font-medium">
        {field.label}
      </p>
      <ol className="mt-0.5 space-y-1.5">
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
          <li key={index} className="flex items-start gap-1">
            <div className="min-w-0 flex-1 space-y-1">
              {Object.entries(field.fields).map(([part, described]) => (
                <EntryField
                  key={part}
                  label={`${field.label}, ${index + 1}: ${described.label}`}
                  at={thing.id}
                  name={`${name}.${index}.${part}`}
                  list={name}
                  item={index}
                  field={described}
                  value={entry[part]}
                  onChange={(next, gesture) => set(entries.with(index, { ...entry, [part]: next }), gesture)}
                />
              ))}
            </div>
            <IconButton
              label={`Remove ${field.label}, ${index + 1}`}
              side="left"
              onClick={() => set(entries.filter((_, other) => other !== index))}
              className="text-muted"
            >
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ol>
      {entries.length < field.maxItems && (
        <Button size="small" className="mt-1.5" onClick={() => set([...entries, emptyEntry(field.fields)])}>
          <Plus aria-hidden size={13} />
          Add one
        </Button>
      )}
      <p className="mt-1 text-[12px] text-muted leading-4">{sentenceOf(field)}</p>
      <FieldFindings at={thing.id} field={name} />
    </div>
  );
}

interface EntryFieldProps {
  readonly label: string;
  readonly at: string;
  readonly name: string;
  /** The field of the whole list, at which findings lie. */
  readonly list: string;
  readonly item: number;
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown, gesture?: string) => ReturnType<typeof editField>;
}

function EntryField({ label, at, name, list, item, field, value, onChange }: EntryFieldProps) {
  if (field.type === 'text-list')
    return (
      <TextListEditor
        at={at}
        name={name}
        field={{ ...field, label }}
        items={Array.isArray(value) ? value : []}
        foundAt={list}
        onChange={onChange}
      />
    );
  return (
    <PlainField
      label={label}
      placeholder={field.label}
      draftKey={`${at}.${name}`}
      text={typeof value === 'string' ? value : ''}
      take={onChange}
      found={{ at, field: list, item }}
      mono
    />
  );
}

/** What every entry must say, still empty. */
function emptyEntry(fields: Fields): Entry {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.type === 'text-list' ? [] : '']),
  );
}
