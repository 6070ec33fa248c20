import { type Notice, type NoticeWay, useEditor } from './editor.ts';

let count = 0;

/** Tells the person something once: shown briefly, and announced to screen readers. */
export function tell(text: string, kind: Notice['kind'], ways: readonly NoticeWay[] = []): void {
  count += 1;
  useEditor.setState({ notice: { text, kind, ways, at: count } });
}
