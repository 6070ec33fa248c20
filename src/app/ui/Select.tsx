import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

export interface SelectProps extends Omit<ComponentProps<'select'>, 'id'> {
  readonly label: string;
  /** The label is spoken, not shown. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly mono?: boolean;
  /** As high as the tabs that it stands beside. */
  readonly isSmall?: boolean;
}

/** One of several options, as the browser's own list: it works everywhere, by keys and on small screens too. */
export function Select({ label, hideLabel, hint, mono, isSmall, className, children, ...rest }: SelectProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
      </label>
      <div className="relative">
        <select
          {...rest}
          id={id}
          aria-describedby={
            classes(hint !== undefined && `${id}-says`, rest['aria-describedby']) || undefined
          }
          className={classes(
            'w-full appearance-none rounded-lg border border-control bg-panel pr-7 pl-2.5 text-ink',
            isSmall ? 'h-6.5 truncate text-[12px]' : 'h-8',
            mono && 'font-mono',
          )}
        >
          {children}
        </select>
        <ChevronDown
          aria-hidden
          size={14}
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-muted"
        />
      </div>
      {hint !== undefined && (
        <p id={`${id}-says`} className="mt-1 text-[12px] text-muted leading-4">
          {hint}
        </p>
      )}
    </div>
  );
}
