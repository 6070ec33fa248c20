import type { Finding, Result } from '../../../core/index.ts';
import type { Reading } from '../../store/draft-reading.ts';
import { useTextDraft } from '../../store/use-text-draft.ts';
import { classes } from '../../ui/classes.ts';

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
  readonly className?: string;
}) {
  const draft = useTextDraft({ key: draftKey, text, read, take, live });
  return (
    <span className={classes('min-w-0 flex-1', className)}>
      <input
        aria-label={label}
        aria-invalid={draft.error !== undefined}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        {...draft.input}
        className={classes(
          'h-8 w-full min-w-0 rounded-lg border bg-panel px-2.5 placeholder:text-muted',
          draft.error === undefined ? 'border-control' : 'border-error',
          mono && 'font-mono text-[12px]',
        )}
      />
      {draft.error !== undefined && (
        <span role="alert" className="mt-0.5 block text-[12px] text-error leading-4">
          {draft.error}
        </span>
      )}
    </span>
  );
}
