import { Download } from 'lucide-react';
import { currentDerived, useIsEmpty } from '../store/hooks.ts';
import { showFirstError } from '../store/show-first-error.ts';
import { Button } from '../ui/Button.tsx';
import { HeaderPopup, loadedLater } from './HeaderPopup.tsx';

const DownloadMenu = loadedLater((popups) => popups.DownloadMenu);

/** Opens what can be taken along. With errors it shows them instead. */
export function DownloadButton() {
  const isEmpty = useIsEmpty();
  return (
    <HeaderPopup popup={DownloadMenu} isRefused={() => showFirstError(currentDerived())}>
      <Button look={isEmpty ? 'plain' : 'primary'}>
        <Download aria-hidden size={15} />
        <span className="max-[860px]:sr-only">Download</span>
      </Button>
    </HeaderPopup>
  );
}
