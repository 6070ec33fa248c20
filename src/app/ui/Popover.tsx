import { Content, Portal } from 'radix-ui/popover';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export { Close as PopoverClose, Root as PopoverRoot, Trigger as PopoverTrigger } from 'radix-ui/popover';

export interface PopoverContentProps {
  readonly label: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A small form or a list beside the control that opens it; it stands in a `PopoverRoot`. */
export function PopoverContent({
  label,
  align = 'start',
  side = 'bottom',
  className,
  children,
}: PopoverContentProps) {
  return (
    <Portal>
      <Content
        aria-label={label}
        align={align}
        side={side}
        sideOffset={6}
        collisionPadding={8}
        className={classes(
          'z-50 flex max-h-(--radix-popover-content-available-height) flex-col overflow-auto rounded-lg border border-hairline bg-panel shadow-lg outline-none',
          className,
        )}
      >
        {children}
      </Content>
    </Portal>
  );
}
