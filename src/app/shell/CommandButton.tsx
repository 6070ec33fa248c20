import type { ReactNode } from 'react';
import { useEditor } from '../store/editor.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { type CommandId, commandOf, isPossible, labelOf, runCommand } from './commands/index.ts';
import { shownKeys } from './commands/shown-keys.ts';

/** A glyph for a command; its tooltip says what the command would do now, and its keys. */
export function CommandButton({ id, children }: { readonly id: CommandId; readonly children: ReactNode }) {
  const says = useEditor((state) => labelOf(id, state));
  const possible = useEditor((state) => isPossible(id, state));
  return (
    <IconButton
      label={commandOf(id).label}
      says={says}
      keys={shownKeys(id)}
      // Stays focusable, so that its tooltip can be read and focus isn't lost at the last step.
      aria-disabled={!possible}
      onClick={() => runCommand(id)}
      className={possible ? '' : 'opacity-40'}
    >
      {children}
    </IconButton>
  );
}
