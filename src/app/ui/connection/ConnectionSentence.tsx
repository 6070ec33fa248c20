import { ArrowLeftRight } from 'lucide-react';
import { type Call, connectionSentence, type Design, swapDirection } from '../../../core/index.ts';
import { Button } from '../Button.tsx';
import type { CallChanges } from './traffic.ts';

export interface ConnectionSentenceProps {
  readonly design: Design;
  readonly call: Call;
  readonly onSwap: (changes: CallChanges) => void;
}

/** Who may open what to whom, in one sentence, and the way to say the opposite. */
export function ConnectionSentence({ design, call, onSwap }: ConnectionSentenceProps) {
  const swapped = swapDirection(design, call);
  return (
    <div className="flex items-start gap-2">
      <p role="status" className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className="font-medium">{connectionSentence(design, call)}</span>{' '}
        <span className="text-muted">Answers return by themselves.</span>
      </p>
      {swapped && (
        <Button size="small" onClick={() => onSwap(swapped)}>
          <ArrowLeftRight aria-hidden size={12} />
          Swap
        </Button>
      )}
    </div>
  );
}
