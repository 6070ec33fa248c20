import { ChevronDown, MapPin } from 'lucide-react';
import { useState } from 'react';
import { type Environment, environmentWords, moveStack } from '../../core/index.ts';
import { dispatch } from '../store/dispatch.ts';
import { currentDesign } from '../store/editor.ts';
import { useDesign } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../ui/Popover.tsx';
import { AccountForm } from './AccountForm.tsx';
import { RegionList } from './RegionList.tsx';
import { ZoneCount } from './ZoneCount.tsx';

/** Where the stack may be deployed: any region, one region, or one account's region with its zones. */
export function RegionChooser() {
  const [stack] = useDesign().stacks;
  const [isOpen, setOpen] = useState(false);
  const [showsAccount, setShowsAccount] = useState(false);
  if (!stack) return null;
  const { environment } = stack;

  const move = (to: Environment, gesture?: string) => {
    const { command, label, says } = moveStack(currentDesign(), stack, to);
    dispatch(command, { label, says, ...(gesture === undefined ? {} : { gesture }) });
  };
  const moveAndClose = (to: Environment) => {
    move(to);
    setOpen(false);
  };
  const onOpenChange = (open: boolean) => {
    setOpen(open);
    if (open) setShowsAccount(environment.type === 'account');
  };

  return (
    <PopoverRoot open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>
        <Button>
          <MapPin aria-hidden size={15} />
          <span className="truncate max-[860px]:sr-only">{environmentWords(environment)}</span>
          <ChevronDown aria-hidden size={14} className="text-muted" />
        </Button>
      </PopoverTrigger>
      <PopoverContent label="Where it may be deployed" align="end" className="w-100">
        {showsAccount ? (
          <AccountForm
            environment={environment}
            onTake={moveAndClose}
            onBack={() => setShowsAccount(false)}
          />
        ) : (
          <>
            <RegionList environment={environment} onPick={moveAndClose} />
            <div className="border-hairline border-t p-3">
              {environment.type !== 'account' && (
                <ZoneCount environment={environment} onChange={(to) => move(to, 'zone-count')} />
              )}
              <Button size="small" className="mt-2" onClick={() => setShowsAccount(true)}>
                For one account, with its zones…
              </Button>
            </div>
          </>
        )}
      </PopoverContent>
    </PopoverRoot>
  );
}
