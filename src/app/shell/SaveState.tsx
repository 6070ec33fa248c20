import type { Saving } from '../store/editor.ts';
import { useEditor } from '../store/editor.ts';
import { Button } from '../ui/Button.tsx';
import { runCommand } from './commands/index.ts';

/** Whether the work is kept, in words. */
export function SaveState() {
  const saving = useEditor((state) => state.saving);
  return (
    <span className="flex min-w-0 items-center gap-2 text-[12px]">
      <span className={saving.is === 'failed' ? 'truncate text-error' : 'truncate text-muted'}>
        {words(saving)}
      </span>
      {saving.is === 'failed' && (
        <Button size="small" onClick={() => runCommand('save-as-file')}>
          Save as file
        </Button>
      )}
    </span>
  );
}

function words(saving: Saving): string {
  switch (saving.is) {
    case 'nothing':
      return 'Nothing to save yet';
    case 'saved':
      return 'Saved in this browser';
    case 'failed':
      return `Could not save: ${saving.why}`;
  }
}
