import { deployableWords } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../ui/Popover.tsx';
import type { PopupProps } from './HeaderPopup.tsx';
import { TakeawayBlock } from './TakeawayBlock.tsx';
import { takeaways } from './takeaways.ts';

/** Template, project or code, each with the command that deploys it. */
export function DownloadMenu({ isOpen, onOpenChange, children }: PopupProps) {
  const derived = useDerived();
  const { stacks } = derived.design;
  return (
    <PopoverRoot open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>{children}</PopoverTrigger>
      <PopoverContent label="Download" align="end" className="w-112">
        <div className="border-hairline border-b px-4 py-2 text-[12px] text-muted">
          {stacks.map(({ id, name, environment }) => (
            <p key={id}>
              {name} {deployableWords(environment)}
            </p>
          ))}
        </div>
        {takeaways(derived).map((takeaway) => (
          <TakeawayBlock key={takeaway.id} takeaway={takeaway} />
        ))}
      </PopoverContent>
    </PopoverRoot>
  );
}
