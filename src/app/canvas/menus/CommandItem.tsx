import { useEffect } from 'react';
import { shownChord } from '../../store/chords.ts';
import { useEditor } from '../../store/editor.ts';
import { type EditorCommand, isPossible, labelOf } from '../../store/editor-command.ts';
import { showPreview } from '../../store/preview.ts';
import { MenuItem } from '../../ui/Menu.tsx';
import { addCommands } from '../add-commands.ts';
import { boxCommands } from '../box-commands.ts';

const commands = { ...boxCommands, ...addCommands };

export interface MenuProps {
  /** Keeps what was chosen until the menu is gone. */
  readonly onChoose: (act: () => void) => void;
}

/** A command on the box in hand as a line of a menu; what it would do is shown while it is pointed at. */
export function CommandItem({ name, onChoose }: MenuProps & { readonly name: keyof typeof commands }) {
  const command: EditorCommand = commands[name];
  const state = useEditor();
  const would = command.would?.();
  // A menu that closes takes the focus away from no item.
  useEffect(() => () => showPreview(undefined), []);
  return (
    <MenuItem
      keys={shownChord(command.chords)}
      disabled={!isPossible(command, state)}
      onPoint={would && ((isPointedAt) => showPreview(isPointedAt ? would : undefined))}
      onSelect={() => onChoose(command.run)}
    >
      {labelOf(command, state)}
    </MenuItem>
  );
}
