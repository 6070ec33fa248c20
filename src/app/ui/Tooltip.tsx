import { Content, Portal, Provider, Root, Trigger } from 'radix-ui/tooltip';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { FloatingHome } from './floating-home.ts';

/** Once around the app: 400 ms until the first tooltip, none to its neighbour. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Provider delayDuration={400} skipDelayDuration={300}>
      {children}
    </Provider>
  );
}

export interface TooltipProps {
  readonly says: ReactNode;
  /** The keys that do the same, as the person reads them. */
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** One element that takes a ref and can be focused. */
  readonly children: ReactElement;
}

/** Says more about a control, on hover and on focus; gone on press and with Escape. */
export function Tooltip({ says, keys, side = 'bottom', children }: TooltipProps) {
  const home = useContext(FloatingHome);
  return (
    <Root>
      <Trigger asChild>{children}</Trigger>
      <Portal container={home}>
        <Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-80 rounded-md bg-ink px-2 py-1 text-[12px] text-page leading-4 shadow-md"
        >
          {says}
          {keys !== undefined && <kbd className="ml-2 font-sans opacity-75">{keys}</kbd>}
        </Content>
      </Portal>
    </Root>
  );
}
