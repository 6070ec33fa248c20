import { shownChord } from '../store/chords.ts';
import type { EditorCommand } from '../store/editor-command.ts';
import { boxCommands } from './box-commands.ts';

/** The keys of a command on boxes, for its line in a menu. */
export function keysOf(name: keyof typeof boxCommands): string | undefined {
  const { chords }: EditorCommand = boxCommands[name];
  return shownChord(chords);
}
