import { addCommands } from '../../canvas/add-commands.ts';
import { boxCommands } from '../../canvas/box-commands.ts';
import type { EditorState } from '../../store/editor.ts';
import {
  type EditorCommand,
  isPossible as isPossibleNow,
  labelOf as labelNow,
} from '../../store/editor-command.ts';
import { editCommands } from './edit-commands.ts';
import { fileCommands } from './file-commands.ts';
import { pictureCommands } from './picture-commands.ts';
import { takeCommands } from './take-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Everything that can be asked for, by the headings of palette and shortcut sheet. */
export const commandFamilies = [
  { heading: 'Edit', commands: editCommands },
  { heading: 'Boxes in hand', commands: boxCommands },
  { heading: 'Add', commands: addCommands },
  { heading: 'File', commands: fileCommands },
  { heading: 'Take away', commands: { ...takeCommands, ...pictureCommands } },
  { heading: 'View', commands: viewCommands },
] as const;

const commands = {
  ...editCommands,
  ...boxCommands,
  ...addCommands,
  ...fileCommands,
  ...takeCommands,
  ...pictureCommands,
  ...viewCommands,
};

export type CommandId = keyof typeof commands;

export const commandIds = idsOf(commands);

/** The commands of a family, in their order. */
export function idsOf(family: Readonly<Partial<Record<CommandId, EditorCommand>>>): readonly CommandId[] {
  return Object.keys(family) as CommandId[];
}

/** The command under a name, as the general thing. */
export function commandOf(id: CommandId): EditorCommand {
  return commands[id];
}

export function isPossible(id: CommandId, state?: EditorState): boolean {
  return isPossibleNow(commandOf(id), state);
}

export function labelOf(id: CommandId, state?: EditorState): string {
  return labelNow(commandOf(id), state);
}

/** Carries a command out if it can be done now. */
export function runCommand(id: CommandId): void {
  if (isPossible(id)) commandOf(id).run();
}
