import { type Notice, useEditor } from './editor.ts';

let count = 0;

/** Tells the person something once: shown briefly, and announced to screen readers. */
export function tell(text: string, kind: Notice['kind']): void {
  count += 1;
  useEditor.setState({ notice: { text, kind, at: count } });
}
