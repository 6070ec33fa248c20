import { useId } from 'react';
import { classes } from './classes.ts';

/** One of two or three views, side by side. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** The accessible name of the whole. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="flex h-6 shrink-0 overflow-hidden rounded-md border border-control"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(
            'flex cursor-pointer items-center px-2 text-[12px] has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-[-2px]',
            option.value === value ? 'bg-lane font-medium text-ink' : 'text-muted hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
