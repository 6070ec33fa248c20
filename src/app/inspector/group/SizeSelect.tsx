import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatCount, type Id, usableAddresses } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { PopoverContent, PopoverRoot, PopoverTrigger } from '../../ui/Popover.tsx';
import type { Found } from '../controls/use-found.ts';
import { SizeList } from './SizeList.tsx';

/** The size at hand, and behind it all others. */
export function SizeSelect({
  group,
  mask,
  found,
  onChoose,
  onPoint,
}: {
  readonly group: Id;
  readonly mask: number | undefined;
  readonly found: Found;
  readonly onChoose: (mask: number) => void;
  readonly onPoint: (mask: number | undefined) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const isWanted = useEditor(({ opening }) => opening?.id === group && opening.field === 'cidrMask');
  useEffect(() => {
    if (!isWanted) return;
    useEditor.setState({ opening: undefined });
    setOpen(true);
  }, [isWanted]);
  const open = (next: boolean): void => {
    setOpen(next);
    if (!next) onPoint(undefined);
  };
  return (
    <PopoverRoot open={isOpen} onOpenChange={open}>
      <PopoverTrigger asChild>
        <button
          id="size-in-hand"
          type="button"
          aria-labelledby="size-of-each-subnet size-in-hand"
          aria-describedby={found['aria-describedby']}
          className={`flex h-8 min-w-0 flex-1 items-center justify-between gap-1 whitespace-nowrap rounded-lg border bg-panel px-2.5 hover:bg-lane ${found['aria-invalid'] ? 'border-error' : 'border-control'}`}
        >
          {mask === undefined ? (
            <span className="text-muted">doesn’t fit</span>
          ) : (
            <span>
              <span className="font-medium font-mono">/{mask}</span>
              <span className="text-[12px]">{` · ${formatCount(usableAddresses(mask))} usable`}</span>
            </span>
          )}
          <ChevronDown aria-hidden size={14} className="shrink-0 text-muted" />
        </button>
      </PopoverTrigger>
      <PopoverContent label="Sizes" className="w-[296px] p-1">
        <SizeList
          group={group}
          mask={mask}
          onPoint={onPoint}
          onChoose={(chosen) => {
            onChoose(chosen);
            open(false);
          }}
        />
      </PopoverContent>
    </PopoverRoot>
  );
}
