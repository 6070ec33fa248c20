import { shownChord } from '../../store/chords.ts';
import { type CommandId, commandOf } from './index.ts';

/** The keys of a command, as the person's keyboard shows them. */
export function shownKeys(id: CommandId): string | undefined {
  return shownChord(commandOf(id).chords);
}
