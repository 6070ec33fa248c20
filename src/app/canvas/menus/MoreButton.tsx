import { Ellipsis } from 'lucide-react';
import type { Id } from '../../../core/index.ts';
import { openMenu } from '../canvas-state.ts';
import { choose } from '../choose.ts';

export interface MoreButtonProps {
  readonly id: Id;
  readonly label: string;
  /** Its box is one of a grid, through which arrow keys lead; Shift+F10 opens the menu there. */
  readonly isInGrid?: boolean;
}

/** Opens the menu of a box; seen when the box is pointed at, selected or has the focus. */
export function MoreButton({ id, label, isInGrid = false }: MoreButtonProps) {
  return (
    <button
      type="button"
      aria-label={`Actions for ${label}`}
      aria-haspopup="menu"
      tabIndex={isInGrid ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        choose(id);
        openMenu({ id, at: { x: left, y: bottom } });
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      className="more nodrag relative inline-flex size-6 shrink-0 items-center justify-center rounded-md bg-panel text-muted hover:bg-free hover:text-ink"
    >
      <Ellipsis aria-hidden size={16} />
    </button>
  );
}
