import { Anchor, Content, Portal, Root } from 'radix-ui/popover';
import { type ReactNode, useContext } from 'react';
import { classes } from './classes.ts';
import { FloatingHome } from './floating-home.ts';

export interface FieldNoteProps {
  readonly id: string;
  /** Absent while there is nothing to tell. */
  readonly says: string | undefined;
  readonly isError: boolean;
  /** The field. */
  readonly children: ReactNode;
}

/** What is to be told of a field, beneath it and above everything else; it follows the field and takes no focus. */
export function FieldNote({ id, says, isError, children }: FieldNoteProps) {
  const home = useContext(FloatingHome);
  return (
    <Root open={says !== undefined}>
      <Anchor asChild>{children}</Anchor>
      <Portal container={home}>
        <Content
          id={id}
          role="alert"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={classes(
            'z-50 max-w-64 rounded-md border bg-panel px-2 py-1 text-[12px] leading-4 shadow-md',
            isError ? 'border-error text-error' : 'border-control text-ink',
          )}
        >
          {says}
        </Content>
      </Portal>
    </Root>
  );
}
