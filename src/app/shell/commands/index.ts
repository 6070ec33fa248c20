import { redoStep, undoStep } from '../store/dispatch.ts';
import { type EditorState, useEditor } from '../store/editor.ts';
import { newDesign } from '../store/new-design.ts';
import { togglePanel } from '../store/panels.ts';
import { saveAsFile } from '../store/save-as-file.ts';
import { chooseFile } from './choose-file.ts';
import type { Chord } from './chords.ts';

/** Something that the person can ask for by menu, button or keys: one list behind them all. */
export interface EditorCommand {
  readonly label: string;
  /** What it is called now, where that depends: "Undo: Application /24 → /26". */
  readonly labelNow?: (state: EditorState) => string;
  /** The first is the one that is shown. */
  readonly chords?: readonly Chord[];
  /** Also while a field is typed in, where the keys mean nothing else. */
  readonly whileTyping?: true;
  readonly isPossible?: (state: EditorState) => boolean;
  readonly run: () => void;
}

export const commands = {
  new: { label: 'New', run: newDesign },
  open: { label: 'Open…', chords: [{ key: 'o' }], whileTyping: true, run: chooseFile },
  'save-as-file': {
    label: 'Save as file',
    chords: [{ key: 's' }],
    whileTyping: true,
    run: saveAsFile,
  },
  undo: {
    label: 'Undo',
    labelNow: ({ history }) => withStep('Undo', history.past.at(-1)),
    chords: [{ key: 'z' }],
    isPossible: ({ history, writer }) => writer === 'this tab' && history.past.length > 0,
    run: undoStep,
  },
  redo: {
    label: 'Redo',
    labelNow: ({ history }) => withStep('Redo', history.future[0]),
    chords: [{ key: 'z', shift: true }, { key: 'y' }],
    isPossible: ({ history, writer }) => writer === 'this tab' && history.future.length > 0,
    run: redoStep,
  },
  'toggle-palette': { label: 'Palette', chords: [{ key: 'b' }], run: () => togglePanel('palette') },
  'toggle-inspector': { label: 'Inspector', chords: [{ key: 'i' }], run: () => togglePanel('inspector') },
  'toggle-bottom': { label: 'Tables and code', chords: [{ key: 'j' }], run: () => togglePanel('bottom') },
  'toggle-code': { label: 'Code', chords: [{ key: 'e' }], run: () => togglePanel('code') },
} as const satisfies Readonly<Record<string, EditorCommand>>;

export type CommandId = keyof typeof commands;

/** The command under a name, as the general thing. */
export function commandOf(id: CommandId): EditorCommand {
  return commands[id];
}

export function isPossible(id: CommandId, state: EditorState = useEditor.getState()): boolean {
  return commandOf(id).isPossible?.(state) ?? true;
}

export function labelOf(id: CommandId, state: EditorState = useEditor.getState()): string {
  const { label, labelNow } = commandOf(id);
  return labelNow?.(state) ?? label;
}

/** Carries a command out if it can be done now. */
export function runCommand(id: CommandId): void {
  if (isPossible(id)) commandOf(id).run();
}

function withStep(verb: string, step: { readonly label: string } | undefined): string {
  return step ? `${verb}: ${step.label}` : verb;
}
