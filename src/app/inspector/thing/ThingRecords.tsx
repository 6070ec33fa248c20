import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import type { Field, Fields, RecordListField, Thing } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { EntryField } from './EntryField.tsx';

type Entry = Readonly<Record<string, unknown>>;

export interface ThingRecordsProps {
  readonly thing: Thing;
  readonly name: string;
  readonly field: RecordListField;
}

/** A list whose entries have fields of their own. */
export function ThingRecords({ thing, name, field }: ThingRecordsProps) {
  const labelId = useId();
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const value = valueIn(thing, name);
  const entries: readonly Entry[] = Array.isArray(value) ? value : [];
  const isLabelled = Object.keys(field.fields).length > MOST_UNLABELLED;
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
                  isLabelled={isLabelled}
                  thing={thing}
                  name={`${name}.${index}.${part}`}
                  list={name}
                  item={index}
                  field={described}
                  value={entry[part]}
                  onChange={(next, gesture) => set(entries.with(index, saying(entry, part, next)), gesture)}
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

/** What a placeholder can still name. */
const MOST_UNLABELLED = 2;

/** What is taken back isn't said. */
function saying(entry: Entry, part: string, value: unknown): Entry {
  const { [part]: _, ...others } = entry;
  return value === undefined ? others : { ...entry, [part]: value };
}

/** What every entry must say: texts still empty, of the rest the first that can be. */
function emptyEntry(fields: Fields): Entry {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const first = 'required' in field && field.required ? firstOf(field) : undefined;
      return first === undefined ? [] : [[name, first]];
    }),
  );
}

function firstOf(field: Field): unknown {
  switch (field.type) {
    case 'text':
      return '';
    case 'text-list':
      return [];
    case 'integer':
      return field.min;
    case 'choice':
      return field.options[0]?.value;
    default:
      return undefined;
  }
}
