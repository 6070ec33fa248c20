import { useId } from 'react';
import type { Field, Finding, Result } from '../../../core/index.ts';
import type { Reading } from '../../store/draft-reading.ts';
import { useTextDraft } from '../../store/use-text-draft.ts';
import { classes } from '../../ui/classes.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { sentenceOf } from '../limits-words.ts';
import { DraftMessage, isTold } from './DraftMessage.tsx';
import { type FoundPlace, useFound } from './use-found.ts';

/** A text of a list's entry, without a label that is seen. */
export function PlainField({
  label,
  placeholder,
  draftKey,
  text,
  take,
  read = (typed) => ({ is: 'value', value: typed, text: typed }),
  live = true,
  mono = false,
  found: place,
  field,
  className,
}: {
  readonly label: string;
  readonly placeholder?: string;
  readonly draftKey: string;
  readonly text: string;
  readonly take: (text: string, gesture: string) => Result<unknown, Finding>;
  readonly read?: (typed: string) => Reading<string>;
  readonly live?: boolean;
  readonly mono?: boolean;
  /** What is said of it in a tooltip. */
  readonly field?: Field;
  /** Where findings about it lie; they are told beneath the list. */
  readonly found?: FoundPlace;
  readonly className?: string;
}) {
  const id = useId();
  const draft = useTextDraft({ key: draftKey, text, read, take, live });
  const found = useFound(place);
  const isWrong = draft.error !== undefined || found['aria-invalid'];
  const input = (
    <input
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={
        classes(field && `${id}-says`, isTold(draft) && `${id}-draft`, found['aria-describedby']) || undefined
      }
      placeholder={placeholder}
      spellCheck={false}
      autoComplete="off"
      {...draft.input}
      className={classes(
        'h-8 w-full min-w-0 text-ellipsis rounded-lg border bg-panel px-2.5 placeholder:text-muted',
        isWrong ? 'border-error' : 'border-control',
        mono && 'font-mono text-[12px]',
      )}
    />
  );
  return (
    <div className={classes('min-w-0 flex-1', className)}>
      {field ? (
        <>
          <Tooltip says={sentenceOf(field)} side="left">
            {input}
          </Tooltip>
          <span id={`${id}-says`} className="sr-only">
            {sentenceOf(field)}
          </span>
        </>
      ) : (
        input
      )}
      <DraftMessage id={`${id}-draft`} error={draft.error} meant={draft.meant} />
    </div>
  );
}
