import type { Id } from '../../core/index.ts';
import { nothingSelected, type Selection, useEditor } from '../store/editor.ts';
import { useCanvas } from './canvas-state.ts';

/** Selecting on the canvas itself, where the box is seen: the view stays where it is. */

export function choose(id: Id, { adding = false, zone }: { adding?: boolean; zone?: number } = {}): void {
  const { ids } = useEditor.getState().selection;
  if (adding) chooseAll(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  else setOwn(zone === undefined ? { ids: [id] } : { ids: [id], zone });
}

export function chooseAll(ids: readonly Id[]): void {
  setOwn(ids.length === 0 ? nothingSelected : { ids });
}

/** The selection as it is now was made here. */
export function keepView(): void {
  useCanvas.setState({ ownSelection: useEditor.getState().selection });
}

function setOwn(selection: Selection): void {
  useCanvas.setState({ ownSelection: selection });
  useEditor.setState({ selection });
}
