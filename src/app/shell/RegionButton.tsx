import { ChevronDown, MapPin } from 'lucide-react';
import { environmentWords } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { HeaderPopup, loadedLater } from './HeaderPopup.tsx';

const RegionChooser = loadedLater((popups) => popups.RegionChooser);

/** Says where the stack may be deployed, and opens the choice. */
export function RegionButton() {
  const [stack] = useDesign().stacks;
  if (!stack) return null;
  return (
    <HeaderPopup popup={RegionChooser}>
      <Button>
        <MapPin aria-hidden size={15} />
        <span className="truncate max-[860px]:sr-only">{environmentWords(stack.environment)}</span>
        <ChevronDown aria-hidden size={14} className="text-muted" />
      </Button>
    </HeaderPopup>
  );
}
