import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Where a pane's own controls go: into the row of tabs above it. */
export const PaneActionsSlot = createContext<HTMLElement | null>(null);

/**
 * The controls of a pane, shown at the right end of the row of tabs that it stands under: the table puts "Copy CSV"
 * there. Where there is no such row they stand where they are written.
 */
export function PaneActions({ children }: { readonly children: ReactNode }) {
  const slot = useContext(PaneActionsSlot);
  return slot ? createPortal(children, slot) : children;
}
