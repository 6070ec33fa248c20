import { X } from 'lucide-react';
import { Close, Content, Description, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';

export interface DialogProps {
  readonly title: string;
  readonly says?: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Something to be settled before going on; Escape and a click beside it close it. */
export function Dialog({ title, says, isOpen, onClose, wide = false, children }: DialogProps) {
  return (
    <Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Portal>
        <Overlay className="fixed inset-0 z-50 bg-black/40" />
        <Content
          {...(says === undefined ? { 'aria-describedby': undefined } : {})}
          className={classes(
            'fixed top-1/2 left-1/2 z-50 flex max-h-[85vh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl border border-hairline bg-panel shadow-xl outline-none',
            wide ? 'max-w-2xl' : 'max-w-md',
          )}
        >
          <div className="flex items-start gap-4 px-5 pt-4 pb-2">
            <div className="min-w-0 flex-1">
              <Title className="font-semibold text-[15px] leading-6">{title}</Title>
              {says !== undefined && <Description className="mt-1 text-muted">{says}</Description>}
            </div>
            <Close asChild>
              <Button look="quiet" size="small" aria-label="Close" className="w-6 px-0!">
                <X aria-hidden size={15} />
              </Button>
            </Close>
          </div>
          <div className="-mt-1 min-h-0 overflow-auto px-5 pt-1 pb-5">{children}</div>
        </Content>
      </Portal>
    </Root>
  );
}
