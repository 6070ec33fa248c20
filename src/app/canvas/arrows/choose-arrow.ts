import type { ArrowLayout } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { choose, chooseAll } from '../choose.ts';

/** Selects the connections of an arrow, or adds them to the selection. */
export function chooseArrow({ calls }: ArrowLayout, adding: boolean): void {
  const [only] = calls;
  if (calls.length === 1 && only) {
    choose(only.id, { adding });
    return;
  }
  const { ids } = useEditor.getState().selection;
  chooseAll([...new Set([...(adding ? ids : []), ...calls.map(({ id }) => id)])]);
}

/** Is one of its connections selected? */
export function useIsChosen({ calls }: ArrowLayout): boolean {
  return useEditor(({ selection }) => calls.some(({ id }) => selection.ids.includes(id)));
}
