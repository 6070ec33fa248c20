import { type ReactNode, useEffect, useId } from 'react';
import type { Field, Finding, Id, Result } from '../../../core/index.ts';
import { type Reading, readText } from '../../store/draft-reading.ts';
import { useEditor } from '../../store/editor.ts';
import { useTextDraft } from '../../store/use-text-draft.ts';
import { classes } from '../../ui/classes.ts';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { DraftMessage, isTold } from './DraftMessage.tsx';
import { FieldFindings } from './FieldFindings.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FoundPlace, useFound } from './use-found.ts';

export interface TextControlProps {
  /** What the field belongs to; drafts and findings are kept under it. */
  readonly at: Id;
  readonly name: string;
  readonly field: Field;
  readonly value: string | undefined;
  readonly take: (value: string | undefined, gesture: string) => Result<unknown, Finding>;
  readonly read?: (text: string) => Reading<string | undefined>;
  /** Label and field in one line. */
  readonly inline?: boolean;
  readonly mono?: boolean;
  /** The sentence about the field stands beneath it instead of behind a sign. */
  readonly explained?: boolean;
  readonly placeholder?: string | undefined;
  /** What stands beside the field. */
  readonly aside?: ReactNode;
  /** Texts that are offered while one types. */
  readonly suggestions?: readonly (string | Suggestion)[];
  /** Where findings about it lie, if not under its name; they are then told elsewhere. */
  readonly found?: FoundPlace;
  /** Taken at each key; otherwise with Enter, on leaving and after a pause. */
  readonly live?: boolean;
}

/** A text that is offered, with other words by which it is found. */
export interface Suggestion {
  readonly text: string;
  readonly says: string;
}

/** A text of the design as a field: half-typed texts stay in it, one visit is one step of undo. */
export function TextControl(props: TextControlProps) {
  const {
    at,
    name,
    field,
    value,
    take,
    inline,
    mono,
    explained,
    placeholder,
    aside,
    suggestions,
    live = true,
  } = props;
  const id = useId();
  const multiline = field.type === 'text' && field.multiline === true;
  const read =
    props.read ?? readText({ label: field.label, required: 'required' in field && field.required === true });
  const draft = useTextDraft({ key: `${at}.${name}`, text: value ?? '', read, take, live, multiline });
  const isWanted = useEditor(({ opening }) => opening?.id === at && opening.field === name);
  useEffect(() => {
    if (!isWanted) return;
    useEditor.setState({ opening: undefined });
    const input = document.getElementById(id);
    input?.focus();
    if (input instanceof HTMLInputElement) input.select();
  }, [isWanted, id]);
  const found = useFound(props.found ?? { at, field: name });
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  const isWrong = draft.error !== undefined || (draft.isSettled && found['aria-invalid']);
  const says = sentenceOf(field);
  const look = classes(
    'w-full min-w-0 text-ellipsis rounded-lg border bg-panel px-2.5 text-ink placeholder:text-muted',
    isWrong ? 'border-error' : 'border-control',
    mono && 'font-mono text-[13px]',
  );
  const common = {
    id,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': isWrong,
    'aria-describedby': classes(
      isTold(draft) && `${id}-draft`,
      `${id}-says`,
      draft.isSettled && found['aria-describedby'],
    ),
    ...draft.input,
  };
  return (
    <div>
      <div className={classes(inline && 'grid grid-cols-[76px_1fr] items-center')}>
        <FieldLabel htmlFor={id} label={field.label} says={explained ? undefined : says} isBeside={inline} />
        {multiline ? (
          <textarea {...common} rows={3} className={`${look} block resize-y py-1.5`} />
        ) : (
          <div className="flex gap-1.5">
            <input {...common} list={suggestions && `${id}-list`} className={`${look} h-8`} />
            {aside}
          </div>
        )}
      </div>
      <p id={`${id}-says`} className={explained ? 'mt-1 text-[12px] text-muted leading-4' : 'sr-only'}>
        {says}
      </p>
      {suggestions && <Suggestions id={`${id}-list`} texts={suggestions} />}
      <DraftMessage id={`${id}-draft`} error={draft.error} meant={draft.meant} />
      {draft.isSettled && props.found === undefined && <FieldFindings at={at} field={name} />}
    </div>
  );
}

function Suggestions({
  id,
  texts,
}: {
  readonly id: string;
  readonly texts: readonly (string | Suggestion)[];
}) {
  return (
    <datalist id={id}>
      {texts.map((one) =>
        typeof one === 'string' ? (
          <option key={one} value={one} />
        ) : (
          <option key={one.text} value={one.text} label={one.says} />
        ),
      )}
    </datalist>
  );
}
