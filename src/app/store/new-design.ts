import { openDesign } from './dispatch.ts';
import { useEditor } from './editor.ts';
import { emptyDesign } from './empty-design.ts';
import { tell } from './notices.ts';

/** An empty canvas, with the cards to begin with. */
export function newDesign(): void {
  const { history, isTrial } = useEditor.getState();
  const { name, things } = history.design;
  const isForgotten = isTrial && history.past.length + history.future.length === 0;
  openDesign(emptyDesign());
  if (things.length > 0 && !isForgotten)
    tell(`A new design. “${name}” stays in this browser, under File.`, 'done');
}
