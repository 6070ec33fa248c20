import { useState } from 'react';
import { useDesign } from '../store/hooks.ts';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../ui/Popover.tsx';
import { Select } from '../ui/Select.tsx';
import { EnvironmentChoice } from './EnvironmentChoice.tsx';
import type { PopupProps } from './HeaderPopup.tsx';

/** Where the stack may be deployed. */
export function RegionChooser({ isOpen, onOpenChange, children }: PopupProps) {
  const { stacks } = useDesign();
  const [chosen, choose] = useState('');
  const stack = stacks.find(({ id }) => id === chosen) ?? stacks[0];
  return (
    <PopoverRoot open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>{children}</PopoverTrigger>
      <PopoverContent label="Where it may be deployed" align="end" className="w-100">
        {stack && stacks.length > 1 && (
          <div className="border-hairline border-b p-3">
            <Select label="Stack" value={stack.id} onChange={(event) => choose(event.target.value)}>
              {stacks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </div>
        )}
        {stack && <EnvironmentChoice key={stack.id} stack={stack} onTaken={() => onOpenChange(false)} />}
      </PopoverContent>
    </PopoverRoot>
  );
}
