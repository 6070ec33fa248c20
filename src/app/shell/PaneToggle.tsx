import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';

export interface PaneToggleProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly keys?: string | undefined;
  readonly size?: 'small' | 'medium';
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Hides a pane, and brings it back. */
export function PaneToggle({ label, isOpen, keys, size = 'small', onToggle, children }: PaneToggleProps) {
  return (
    <IconButton
      label={label}
      says={`${isOpen ? 'Hide' : 'Show'} ${label.toLowerCase()}`}
      keys={keys}
      size={size}
      aria-pressed={isOpen}
      onClick={onToggle}
      className={isOpen ? '' : 'text-muted'}
    >
      {children}
    </IconButton>
  );
}
