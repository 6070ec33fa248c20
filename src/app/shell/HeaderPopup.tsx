import { type ComponentType, cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { ButtonProps } from '../ui/Button.tsx';

/** What a button of the header opens; the button is the one element in it. */
export interface PopupProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactElement<ButtonProps>;
}

type Popups = typeof import('./popups.ts');

export interface HeaderPopupProps {
  readonly popup: ComponentType<PopupProps>;
  /** Keeps it from opening, having said why. */
  readonly isRefused?: () => boolean;
  /** The button. */
  readonly children: ReactElement<ButtonProps>;
}

/** A popup that is loaded with the others, behind the first page. */
export function loadedLater(pick: (popups: Popups) => ComponentType<PopupProps>): ComponentType<PopupProps> {
  return lazy(() => import('./popups.ts').then((popups) => ({ default: pick(popups) })));
}

/** A button of the header and what it opens. The button is there at once; pressed too early, it opens when it can. */
export function HeaderPopup({ popup: Popup, isRefused, children }: HeaderPopupProps) {
  const [isOpen, setOpen] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const change = (open: boolean) => setOpen(open && !isRefused?.());
  const early = cloneElement(children, {
    onPointerDown: () => change(true),
    onClick: () => change(true),
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
  });
  return (
    <Suspense fallback={early}>
      <Popup isOpen={isOpen} onOpenChange={change}>
        {cloneElement(children, { autoFocus: hasFocus })}
      </Popup>
    </Suspense>
  );
}
