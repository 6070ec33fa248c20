import type { Command } from '../../core/index.ts';
import type { Chord } from './chords.ts';
import { type EditorState, useEditor } from './editor.ts';

/** Something that the person can ask for by menu, button, keys or the command palette: one list behind them all. */
export interface EditorCommand {
  readonly label: string;
  /** What it is called now, where that depends: "Undo: Application /24 → /26". */
  readonly labelNow?: (state: EditorState) => string;
  /** Other words by which people look for it. */
  readonly search?: readonly string[];
  /** The first is the one that is shown. */
  readonly chords?: readonly Chord[];
  /** Also while a field is typed in, where the keys mean nothing else. */
  readonly whileTyping?: true;
  /** Its keys count only where boxes are in hand: on the canvas, in the outline, or with the focus nowhere. */
  readonly onBoxes?: true;
  readonly isPossible?: (state: EditorState) => boolean;
  /** Whether its keys mean it now; where they don't they are left to the browser. */
  readonly isMeantByKeys?: () => boolean;
  /** What it would do to the design, for a preview while it is pointed at. */
  readonly would?: () => Command | undefined;
  readonly run: () => void;
}

/** Commands that belong together, under the heading that they have in palette and shortcut sheet. */
export type CommandFamily = Readonly<Record<string, EditorCommand>>;

/** What a command is called now. */
export function labelOf(command: EditorCommand, state: EditorState = useEditor.getState()): string {
  return command.labelNow?.(state) ?? command.label;
}

export function isPossible(command: EditorCommand, state: EditorState = useEditor.getState()): boolean {
  return command.isPossible?.(state) ?? true;
}
