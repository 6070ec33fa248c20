import { useEffect } from 'react';
import { useSelection } from '../store/hooks.ts';
import { useCanvas } from './canvas-state.ts';
import { keepView } from './choose.ts';
import { focusIdOf, focusSoon } from './focus.ts';

/** What is selected by undo, or by anything else that has no place of its own for the focus, takes it. */
export function useFocusFollows(): void {
  const selection = useSelection();
  useEffect(() => {
    const [id] = selection.ids;
    if (id === undefined || useCanvas.getState().ownSelection === selection) return;
    const holder = document.activeElement;
    const isFree = !holder || holder === document.body || holder.closest('[data-canvas]') !== null;
    if (!isFree) return;
    // From now on it is the canvas's own: keys mean the box to which the focus moves on.
    keepView();
    focusSoon(focusIdOf(id, selection.zone));
  }, [selection]);
}
