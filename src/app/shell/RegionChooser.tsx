import { ChevronDown, MapPin } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { environmentWords } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../ui/Popover.tsx';

const loadChoice = () =>
  import('./EnvironmentChoice.tsx').then(({ EnvironmentChoice }) => ({ default: EnvironmentChoice }));

const EnvironmentChoice = lazy(loadChoice);

/** Where the stack may be deployed. */
export function RegionChooser() {
  const [stack] = useDesign().stacks;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void loadChoice();
  }, []);
  if (!stack) return null;
  return (
    <PopoverRoot open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button>
          <MapPin aria-hidden size={15} />
          <span className="truncate max-[860px]:sr-only">{environmentWords(stack.environment)}</span>
          <ChevronDown aria-hidden size={14} className="text-muted" />
        </Button>
      </PopoverTrigger>
      <PopoverContent label="Where it may be deployed" align="end" className="w-100">
        <Suspense fallback={null}>
          <EnvironmentChoice stack={stack} onTaken={() => setOpen(false)} />
        </Suspense>
      </PopoverContent>
    </PopoverRoot>
  );
}
