import type { MouseEvent } from 'react';
import type { Id } from '../../core/index.ts';
import { openMenu } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusIdOf, focusSoon } from './focus.ts';

/** What a press on a box does: it is chosen and has the focus, or its menu opens. The button in it does the same by key. */
export function boxEvents(id: Id) {
  return {
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      choose(id, { adding: event.shiftKey });
      if (!(event.target instanceof Element && event.target.closest('button, input')))
        focusSoon(focusIdOf(id));
    },
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
      choose(id);
      openMenu({ id, at: { x: event.clientX, y: event.clientY } });
    },
  };
}
