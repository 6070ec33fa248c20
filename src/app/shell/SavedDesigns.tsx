import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SavedDesign } from '../store/saved-design.ts';
import { forgetSavedDesign, openSavedDesign, otherSavedDesigns } from '../store/saved-designs.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { showOverlay } from './overlay.ts';
import { savedWords } from './saved-words.ts';

/** The other designs that this browser keeps: to open, or to throw away. */
export function SavedDesigns() {
  const [designs, setDesigns] = useState<readonly SavedDesign[]>();
  const [doomed, setDoomed] = useState<string>();
  useEffect(() => void otherSavedDesigns().then(setDesigns), []);
  const close = () => showOverlay(undefined);
  const forget = async ({ key }: SavedDesign): Promise<void> => {
    await forgetSavedDesign(key);
    setDesigns(await otherSavedDesigns());
  };
  return (
    <Dialog
      title="Designs in this browser"
      says="They stay until they are deleted here or the browser’s data is cleared. Files last longer."
      isOpen
      onClose={close}
    >
      {designs?.length === 0 && <p className="py-2 text-muted">No other design yet.</p>}
      <ul className="divide-y divide-hairline">
        {designs?.map((saved) => (
          <li key={saved.key} className="flex items-center gap-2 py-1.5">
            <Button
              look="quiet"
              className="-ml-3.25 min-w-0 flex-1 justify-start"
              onClick={() => {
                close();
                openSavedDesign(saved);
              }}
            >
              <span className="min-w-0 truncate">{saved.name}</span>
              <span className="ml-auto shrink-0 font-normal text-[12px] text-muted">{savedWords(saved)}</span>
            </Button>
            {doomed === saved.key ? (
              <Button size="small" onClick={() => void forget(saved)}>
                Delete for good
              </Button>
            ) : (
              <IconButton size="small" label={`Delete ${saved.name}`} onClick={() => setDoomed(saved.key)}>
                <Trash2 aria-hidden size={14} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
