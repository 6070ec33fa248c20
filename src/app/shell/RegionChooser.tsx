import { useDesign } from '../store/hooks.ts';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../ui/Popover.tsx';
import { EnvironmentChoice } from './EnvironmentChoice.tsx';
import type { PopupProps } from './HeaderPopup.tsx';

/** Where the stack may be deployed. */
export function RegionChooser({ isOpen, onOpenChange, children }: PopupProps) {
  const [stack] = useDesign().stacks;
  return (
    <PopoverRoot open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>{children}</PopoverTrigger>
      <PopoverContent label="Where it may be deployed" align="end" className="w-100">
        {stack && <EnvironmentChoice stack={stack} onTaken={() => onOpenChange(false)} />}
      </PopoverContent>
    </PopoverRoot>
  );
}
