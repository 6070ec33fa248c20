import { useEffect, useRef } from 'react';
import { commonFields, type Id } from '../../core/index.ts';
import { readText } from '../store/draft-reading.ts';
import { editField } from '../store/edit-field.ts';
import { useEditor } from '../store/editor.ts';
import { startRenaming } from '../store/selection.ts';
import { useTextDraft } from '../store/use-text-draft.ts';
import { classes } from '../ui/classes.ts';
import { focusIdOf, focusSoon } from './focus.ts';

export interface RenameFieldProps {
  readonly id: Id;
  readonly label: string;
  readonly className?: string;
}

/** A name that is typed where it stands: Enter and click-away take it, Escape restores it. */
export function RenameField({ id, label, className }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const key = `${id}.label`;
  const draft = useTextDraft({
    key,
    text: label,
    read: readText(commonFields.label),
    take: (value, gesture) => editField(id, 'label', value, gesture),
    onDone: () => {
      startRenaming(undefined);
      focusSoon(focusIdOf(id));
    },
  });

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const onBlur = () => {
    draft.input.onBlur();
    const { renaming, drafts } = useEditor.getState();
    // Text that was refused stays, with its reason.
    if (renaming === id && drafts[key] === undefined) startRenaming(undefined);
  };
  const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();

  return (
    <span className="nodrag nopan relative block min-w-0 flex-1">
      <input
        {...draft.input}
        ref={field}
        aria-label={`Name of ${label}`}
        aria-invalid={draft.error !== undefined}
        aria-describedby={draft.error === undefined ? undefined : `${key}-refused`}
        autoComplete="off"
        spellCheck={false}
        onBlur={onBlur}
        onClick={stop}
        onDoubleClick={stop}
        className={classes(
          '-ml-1.5 block h-5.5 w-full rounded border bg-panel px-1 text-ink focus-visible:outline-offset-0',
          draft.error === undefined ? 'border-control' : 'border-error',
          className,
        )}
      />
      {draft.error !== undefined && (
        <span
          id={`${key}-refused`}
          role="alert"
          className="absolute top-full left-0 z-10 mt-1 w-max max-w-64 rounded-md border border-error bg-panel px-2 py-1 font-normal text-[12px] text-error leading-4 shadow-md"
        >
          {draft.error}
        </span>
      )}
    </span>
  );
}
