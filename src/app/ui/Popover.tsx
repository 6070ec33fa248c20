import { Content, Portal } from 'radix-ui/popover';
import { type ReactNode, type RefObject, useContext } from 'react';
import { classes } from './classes.ts';
import { FloatingHome } from './floating-home.ts';

export { Anchor as PopoverAnchor, Root as PopoverRoot, Trigger as PopoverTrigger } from 'radix-ui/popover';

export interface PopoverContentProps {
  readonly label: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly className?: string;
  /** Puts the focus where it goes first, if that isn't the first control. */
  readonly onOpened?: () => void;
  /** Where the focus goes afterwards, if what opened it isn't a trigger. */
  readonly returnsTo?: RefObject<HTMLElement | null>;
  /** Puts the focus where it goes afterwards, if that is known only then. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

/** A small form or a list beside the control that opens it; it stands in a `PopoverRoot`. */
export function PopoverContent({
  label,
  align = 'start',
  side = 'bottom',
  className,
  onOpened,
  returnsTo,
  onClosed,
  children,
}: PopoverContentProps) {
  const home = useContext(FloatingHome);
  return (
    <Portal container={home}>
      <Content
        aria-label={label}
        align={align}
        side={side}
        sideOffset={9}
        collisionPadding={8}
        onOpenAutoFocus={(event) => {
          if (!onOpened) return;
          event.preventDefault();
          onOpened();
        }}
        onCloseAutoFocus={(event) => {
          if (!returnsTo && !onClosed) return;
          event.preventDefault();
          onClosed?.();
          returnsTo?.current?.focus({ preventScroll: true });
        }}
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
