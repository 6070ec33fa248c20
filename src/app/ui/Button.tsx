import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a view at most; `quiet` has no border until it is pointed at; `danger` takes something away. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium';
}

const looks = {
  plain: 'border-control bg-panel text-ink hover:bg-lane active:bg-free',
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90 active:opacity-80',
  quiet: 'border-transparent text-ink hover:bg-free/60 active:bg-free data-[state=open]:bg-free/60',
  danger: 'border-error bg-panel text-error hover:bg-error hover:text-panel',
} as const;

const sizes = {
  small: 'h-6 gap-1.5 rounded-md px-2 text-[12px]',
  medium: 'h-8 gap-2 rounded-lg px-3 text-[13px]',
} as const;

/** A button with words on it; its accessible name is its text. */
export function Button({
  look = 'plain',
  size = 'medium',
  type = 'button',
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(
        'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap border font-medium',
        'disabled:pointer-events-none disabled:opacity-45',
        looks[look],
        sizes[size],
        className,
      )}
    />
  );
}
