import { Minus, Plus } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';

/** A number that is changed by one; what can't be done is greyed. */
export function Stepper({
  label,
  value,
  size = 'medium',
  onLess,
  onMore,
}: {
  readonly label: string;
  readonly value: number;
  readonly size?: 'small' | 'medium';
  /** Absent at the limit. */
  readonly onLess: (() => void) | undefined;
  readonly onMore: (() => void) | undefined;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in a line with its label in all browsers
    <div role="group" aria-label={label} className="flex items-center">
      <IconButton
        look="plain"
        size={size}
        label={`${label}: one less`}
        disabled={!onLess}
        onClick={onLess}
        className="rounded-r-none"
      >
        <Minus aria-hidden size={14} />
      </IconButton>
      <output
        aria-label={label}
        className={`flex w-9 items-center justify-center border-control border-y font-medium tabular-nums ${size === 'small' ? 'h-6' : 'h-8'}`}
      >
        {value}
      </output>
      <IconButton
        look="plain"
        size={size}
        label={`${label}: one more`}
        disabled={!onMore}
        onClick={onMore}
        className="rounded-l-none"
      >
        <Plus aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
