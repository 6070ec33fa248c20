import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Finding, Id, Result, TextListField } from '../../../core/index.ts';
import { readText } from '../../store/draft-reading.ts';
import { useTextDraft } from '../../store/use-text-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { onEscape } from './on-escape.ts';
import { type FoundPlace, useFound } from './use-found.ts';

type Change = (items: readonly string[], gesture?: string) => Result<unknown, Finding>;

/** A list of texts in order: each in a field of its own, and an empty one for the next. */
export function TextListEditor({
  at,
  name,
  field,
  items,
  suggestions = [],
  titled = false,
  foundAt = name,
  onChange,
}: {
  readonly at: Id;
  readonly name: string;
  readonly field: TextListField;
  readonly items: readonly string[];
  readonly suggestions?: readonly string[];
  /** With the field's name above and its sentence beneath. */
  readonly titled?: boolean;
  /** The field at which entries are found wrong, if not its own. */
  readonly foundAt?: string;
  readonly onChange: Change;
}) {
  const id = useId();
  const list = suggestions.length > 0 ? id : undefined;
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const changed = (index: number, text: string | undefined) =>
    text === undefined ? items.filter((_, other) => other !== index) : items.with(index, text);
  return (
    <div>
      {titled && <p className="font-medium">{field.label}</p>}
      <datalist id={id}>
        {suggestions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <ol className="mt-0.5 space-y-1">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list; texts may be equal
          <li key={index} className="flex items-center gap-1">
            <ItemField
              label={`${field.label}, ${index + 1}`}
              draftKey={`${at}.${name}.${index}`}
              item={item}
              list={list}
              found={{ at, field: foundAt, item: index }}
              onChange={(text, gesture) => onChange(changed(index, text), gesture)}
            />
            <IconButton
              label={`Remove ${item}`}
              side="left"
              onClick={() => onChange(changed(index, undefined))}
              className="text-muted"
            >
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ol>
      {items.length < field.maxItems && (
        <NewItem label={field.label} list={list} onAdd={(text) => onChange([...items, text])} />
      )}
      {titled && <p className="mt-1 text-[12px] text-muted leading-4">{sentenceOf(field)}</p>}
    </div>
  );
}

const look = 'h-8 min-w-0 flex-1 text-ellipsis rounded-lg border bg-panel px-2.5 font-mono text-[12px]';

function ItemField({
  label,
  draftKey,
  item,
  list,
  found: place,
  onChange,
}: {
  readonly label: string;
  readonly draftKey: string;
  readonly item: string;
  readonly list: string | undefined;
  readonly found: FoundPlace;
  readonly onChange: (text: string | undefined, gesture: string) => Result<unknown, Finding>;
}) {
  const draft = useTextDraft({ key: draftKey, text: item, read: readText({ label }), take: onChange });
  const found = useFound(place);
  return (
    <input
      aria-label={label}
      {...found}
      list={list}
      spellCheck={false}
      className={classes(look, found['aria-invalid'] ? 'border-error' : 'border-control')}
      {...draft.input}
    />
  );
}

function NewItem({
  label,
  list,
  onAdd,
}: {
  readonly label: string;
  readonly list: string | undefined;
  readonly onAdd: (text: string) => void;
}) {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form
      className="mt-1 flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        aria-label={`${label}, one more`}
        placeholder="One more"
        list={list}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onEscape(text === '' ? undefined : () => setText(''))}
        className={`${look} border-control placeholder:font-sans placeholder:text-muted`}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
