import { useEffect, useRef } from 'react';
import type { TextDraft } from '../store/use-text-draft.ts';
import { classes } from '../ui/classes.ts';
import { FieldNote } from '../ui/FieldNote.tsx';

export interface InPlaceInputProps {
  readonly draft: TextDraft;
  /** Names the field on the page, and what is told of it. */
  readonly name: string;
  readonly label: string;
  /** Once nothing refused is left in it. */
  readonly onLeave: () => void;
  readonly className: string;
}

/** A text that is typed where it stands on the canvas, selected at first, with what is to be told of it beneath. */
export function InPlaceInput({ draft, name, label, onLeave, className }: InPlaceInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const { error, meant, input } = draft;
  const told = error ?? meant;
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();
  return (
    <FieldNote id={`${name}-told`} says={told} isError={error !== undefined}>
      <input
        {...input}
        ref={field}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={told === undefined ? undefined : `${name}-told`}
        autoComplete="off"
        spellCheck={false}
        onBlur={() => {
          input.onBlur();
          onLeave();
        }}
        onClick={stop}
        onDoubleClick={stop}
        className={classes(
          'nodrag nopan block w-full min-w-0 flex-1 rounded border bg-panel px-1 text-ink focus-visible:outline-offset-0',
          error === undefined ? 'border-control' : 'border-error',
          className,
        )}
      />
    </FieldNote>
  );
}
