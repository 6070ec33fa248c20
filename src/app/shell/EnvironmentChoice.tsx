import { useState } from 'react';
import { type Environment, moveStack, type Stack } from '../../core/index.ts';
import { dispatch } from '../store/dispatch.ts';
import { currentDesign } from '../store/editor.ts';
import { Button } from '../ui/Button.tsx';
import { AccountForm } from './AccountForm.tsx';
import { RegionList } from './RegionList.tsx';
import { ZoneCount } from './ZoneCount.tsx';

export interface EnvironmentChoiceProps {
  readonly stack: Stack;
  readonly onTaken: () => void;
}

/** Any region, one region, or one account's region with its zones. */
export function EnvironmentChoice({ stack, onTaken }: EnvironmentChoiceProps) {
  const { environment } = stack;
  const [showsAccount, setShowsAccount] = useState(environment.type === 'account');
  const move = (to: Environment, gesture?: string) => {
    const { command, label, says } = moveStack(currentDesign(), stack, to);
    dispatch(command, { label, says, ...(gesture === undefined ? {} : { gesture }) });
  };
  const moveAndClose = (to: Environment) => {
    move(to);
    onTaken();
  };
  if (showsAccount)
    return (
      <AccountForm environment={environment} onTake={moveAndClose} onBack={() => setShowsAccount(false)} />
    );
  return (
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
  );
}
