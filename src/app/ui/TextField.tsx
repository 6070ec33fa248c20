import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  /** The label is spoken, not shown. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  /** Why the text is not taken; marks the field. */
  readonly error?: string | undefined;
  readonly mono?: boolean;
}

/** One line of text with its label, a hint, and the reason why it is not taken. */
export function TextField({ label, hideLabel, hint, error, mono, className, ...rest }: TextFieldProps) {
  const id = useId();
  const says = error ?? hint;
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
      </label>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={says === undefined ? undefined : `${id}-says`}
        className={classes(
          'h-8 w-full text-ellipsis rounded-lg border bg-panel px-2.5 text-ink placeholder:text-muted',
          error === undefined ? 'border-control' : 'border-error',
          mono && 'font-mono',
        )}
      />
      {says !== undefined && (
        <p
          id={`${id}-says`}
          className={classes('mt-1 text-[12px] leading-4', error === undefined ? 'text-muted' : 'text-error')}
        >
          {says}
        </p>
      )}
    </div>
  );
}
