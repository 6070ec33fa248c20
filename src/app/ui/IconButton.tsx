import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { classes } from './classes.ts';
import { Tooltip, type TooltipProps } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** Its accessible name, and what its tooltip says unless `says` says more. */
  readonly label: string;
  readonly says?: ReactNode;
  readonly keys?: string | undefined;
  readonly side?: TooltipProps['side'];
  readonly children: ReactNode;
}

/** A button with a glyph only. */
export function IconButton({
  label,
  says,
  keys,
  side = 'bottom',
  look = 'quiet',
  size = 'medium',
  className,
  children,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip says={says ?? label} keys={keys} side={side}>
      <Button
        {...rest}
        look={look}
        size={size}
        aria-label={label}
        className={classes(size === 'medium' ? 'w-8' : 'w-6', 'px-0!', className)}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
