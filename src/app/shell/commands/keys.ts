import { takesKeys } from '../../canvas/focus.ts';
import { isMac, isPressed } from '../../store/chords.ts';
import { useEditor } from '../../store/editor.ts';
import { clearSelection } from '../../store/selection.ts';
import { type CommandId, commandIds, commandOf, isPossible, runCommand } from './index.ts';
import { isTypedIn, wasChanged, wasTypedInto, watchTyping } from './typing.ts';

/** Listens for the keys of all commands, and for Escape; gives back how to stop. */
export function listenToKeys(): () => void {
  const onMac = isMac();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') peel(event.target);
    const id = commandPressed(event, onMac);
    if (id === undefined || belongsToField(id, event.target)) return;
    const { onBoxes, isMeantByKeys } = commandOf(id);
    if (onBoxes && !(hasBoxes(event.target) && isPossible(id) && (isMeantByKeys?.() ?? true))) return;
    event.preventDefault();
    if (commandOf(id).whileTyping && isTypedIn(event.target)) leaving(event.target, () => runCommand(id));
    else runCommand(id);
  };
  const stopWatching = watchTyping();
  window.addEventListener('keydown', onKeyDown);
  return () => {
    stopWatching();
    window.removeEventListener('keydown', onKeyDown);
  };
}

/** Where keys mean the boxes in hand: the canvas, the outline, and a page where nothing has the focus. */
function hasBoxes(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || takesKeys(target)) return false;
  return target === document.body || target.closest('[data-canvas], [data-boxes]') !== null;
}

/** What is typed in a field is taken, as on leaving it, before anything is done with the design. */
function leaving(field: HTMLElement, act: () => void): void {
  field.blur();
  act();
  if (field.isConnected && document.activeElement === document.body) field.focus({ preventScroll: true });
}

function commandPressed(event: KeyboardEvent, onMac: boolean): CommandId | undefined {
  return commandIds.find((id) => commandOf(id).chords?.some((chord) => isPressed(chord, event, onMac)));
}

/** In a field, undo takes the typed text back first, and redo is about that; other keys are left to it. */
function belongsToField(id: CommandId, target: EventTarget | null): boolean {
  if (commandOf(id).whileTyping || !isTypedIn(target)) return false;
  if (id === 'undo') return wasChanged(target);
  return id === 'redo' ? wasTypedInto(target) : true;
}

/** Escape takes one layer off: what is open or typed in has had its turn, then the selection goes. */
function peel(target: EventTarget | null): void {
  if (isTypedIn(target)) return;
  if (useEditor.getState().selection.ids.length > 0) clearSelection();
}
