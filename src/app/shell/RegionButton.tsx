import { ChevronDown, MapPin } from 'lucide-react';
import { environmentWords } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { HeaderPopup, loadedLater } from './HeaderPopup.tsx';

const RegionChooser = loadedLater((popups) => popups.RegionChooser);

/** Says where the stacks may be deployed, and opens the choice. */
export function RegionButton() {
  const { stacks } = useDesign();
  const [words, other] = new Set(stacks.map(({ environment }) => environmentWords(environment)));
  if (words === undefined) return null;
  return (
    <HeaderPopup popup={RegionChooser}>
      <Button>
        <MapPin aria-hidden size={15} />
        <span className="truncate max-[860px]:sr-only">{other === undefined ? words : 'Several places'}</span>
        <ChevronDown aria-hidden size={14} className="text-muted" />
      </Button>
    </HeaderPopup>
  );
}
