import { Download } from 'lucide-react';
import { useState } from 'react';
import { deployableWords } from '../../core/index.ts';
import { useDerived, useIsEmpty } from '../store/hooks.ts';
import { showFirstError } from '../store/show-first-error.ts';
import { Button } from '../ui/Button.tsx';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../ui/Popover.tsx';
import { TakeawayBlock } from './TakeawayBlock.tsx';
import { takeaways } from './takeaways.ts';

/** Template, project or code, each with the command that deploys it. With errors it shows them instead. */
export function DownloadMenu() {
  const derived = useDerived();
  const isEmpty = useIsEmpty();
  const [isOpen, setOpen] = useState(false);
  const [stack] = derived.design.stacks;
  const onOpenChange = (open: boolean) => setOpen(open && !showFirstError(derived));
  return (
    <PopoverRoot open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>
        <Button look={isEmpty ? 'plain' : 'primary'}>
          <Download aria-hidden size={15} />
          <span className="max-[860px]:sr-only">Download</span>
        </Button>
      </PopoverTrigger>
      <PopoverContent label="Download" align="end" className="w-112">
        <p className="border-hairline border-b px-4 py-2 text-[12px] text-muted">
          {stack?.name}
          {stack && ` ${deployableWords(stack.environment)}`}
        </p>
        {takeaways(derived).map((takeaway) => (
          <TakeawayBlock key={takeaway.id} takeaway={takeaway} />
        ))}
      </PopoverContent>
    </PopoverRoot>
  );
}
