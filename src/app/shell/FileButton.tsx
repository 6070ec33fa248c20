import { ChevronDown } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { HeaderPopup, loadedLater } from './HeaderPopup.tsx';

const FileMenu = loadedLater((popups) => popups.FileMenu);

export function FileButton() {
  return (
    <HeaderPopup popup={FileMenu}>
      <Button look="quiet" className="gap-1 px-2">
        File
        <ChevronDown aria-hidden size={14} className="text-muted" />
      </Button>
    </HeaderPopup>
  );
}
