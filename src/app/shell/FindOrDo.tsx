import { Search } from 'lucide-react';
import { runCommand } from './commands/index.ts';
import { shownKeys } from './commands/shown-keys.ts';

/** Opens the command palette, and shows the keys for the next time. */
export function FindOrDo() {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => runCommand('command-palette')}
      className="flex h-8 shrink-0 items-center gap-2 rounded-lg border border-control px-2.5 text-muted hover:bg-lane hover:text-ink"
    >
      <Search aria-hidden size={14} />
      <span className="max-[1180px]:sr-only">Find or do…</span>
      <kbd className="font-sans text-[12px] max-[1180px]:hidden">{shownKeys('command-palette')}</kbd>
    </button>
  );
}
