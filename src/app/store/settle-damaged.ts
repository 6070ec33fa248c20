import { dropCopy, nameCurrent } from './browser-storage.ts';
import { useEditor } from './editor.ts';

/** The person has seen that the design of last time is damaged: it stays where it is, but isn't opened again. */
export async function settleDamaged(): Promise<void> {
  const { designKey } = useEditor.getState();
  useEditor.setState({ damaged: undefined });
  try {
    dropCopy();
    await nameCurrent(designKey);
  } catch {
    // Then it is offered once more.
  }
}
