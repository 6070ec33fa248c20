import type { Id } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { classes } from '../../ui/classes.ts';
import { openMenu } from '../canvas-state.ts';
import { choose } from '../choose.ts';
import { focusIdOf } from '../focus.ts';
import { ProblemBadge } from '../ProblemBadge.tsx';

export interface ListenerChipProps {
  readonly id: Id;
  readonly label: string;
  /** "HTTP 80". */
  readonly words: string;
}

/** A listener in the box of its load balancer. */
export function ListenerChip({ id, label, words }: ListenerChipProps) {
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  return (
    <>
      <button
        type="button"
        id={focusIdOf(id)}
        data-box={id}
        aria-label={`${label}, Listener, ${words}`}
        aria-pressed={isSelected}
        onClick={(event) => {
          event.stopPropagation();
          choose(id, { adding: event.shiftKey });
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          choose(id);
          openMenu({ id, at: { x: event.clientX, y: event.clientY } });
        }}
        className={classes(
          'listener-chip nodrag relative shrink-0 rounded-full border px-1.5 font-medium text-ink',
          isSelected ? 'border-accent ring-1 ring-accent' : 'border-hairline hover:border-control',
        )}
      >
        {words}
      </button>
      <ProblemBadge id={id} label={label} />
    </>
  );
}
