import { type Design, runStages } from '../../core/index.ts';
import { type Shown, shownNow, useShowing } from './checks.ts';
import { currentDesign, type EditorState, type Selection, useEditor } from './editor.ts';

export function useDesign(): Design {
  return useEditor((state) => state.history.design);
}

/** Everything that follows from the design; the core remembers it by identity. */
export function useDerived(): Shown {
  const showing = useShowing();
  return showing(runStages(useDesign()));
}

export function useSelection(): Selection {
  return useEditor((state) => state.selection);
}

export function usePanels(): EditorState['panels'] {
  return useEditor((state) => state.panels);
}

/** Nothing stands on the canvas. */
export function useIsEmpty(): boolean {
  return useEditor((state) => state.history.design.things.length === 0);
}

/** The same, outside of components. */
export function currentDerived(): Shown {
  return shownNow(runStages(currentDesign()));
}
