import { Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { formatCount, type Id, type SizeChoice, sizeChoices } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { misfitWords } from './misfit-words.ts';

export interface SizeListProps {
  readonly group: Id;
  readonly mask: number | undefined;
  readonly onChoose: (mask: number) => void;
  readonly onPoint: (mask: number) => void;
}

/** All sizes with their usable addresses; those that don't fit stay, with the reason. */
export function SizeList({ group, mask, onChoose, onPoint }: SizeListProps) {
  const design = useDesign();
  const list = useRef<HTMLDivElement>(null);
  const choices = sizeChoices(design, group);
  const current = Math.max(
    0,
    choices.findIndex((choice) => choice.mask === mask),
  );

  // Opens at the size in hand.
  const start = useRef(current);
  useEffect(() => focusOption(list.current, start.current), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const options = optionsOf(list.current);
    const index = options.findIndex((option) => option.matches(':focus'));
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: options.length - 1 }[event.key];
    if (next !== undefined) focusOption(list.current, next);
    else if (event.key === 'Enter' || event.key === ' ') {
      const choice = choices[index];
      if (choice) onChoose(choice.mask);
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={list} role="listbox" aria-label="Size of each subnet" onKeyDown={onKeyDown}>
      {choices.map((choice) => (
        <SizeOption
          key={choice.mask}
          choice={choice}
          group={group}
          isChosen={choice.mask === mask}
          onChoose={() => onChoose(choice.mask)}
          onPoint={() => onPoint(choice.mask)}
        />
      ))}
    </div>
  );
}

function SizeOption({
  choice: { mask, usable, misfit },
  group,
  isChosen,
  onChoose,
  onPoint,
}: {
  readonly choice: SizeChoice;
  readonly group: Id;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys of its options
    <div
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onClick={onChoose}
      onFocus={onPoint}
      onPointerMove={({ currentTarget }) => currentTarget.focus()}
      className="relative cursor-default rounded-md py-1 pr-2 pl-7 outline-none focus:bg-free/70"
    >
      {isChosen && <Check aria-hidden size={13} className="absolute top-2 left-2" />}
      <span className={misfit ? 'text-muted' : undefined}>
        <span className="font-medium font-mono">/{mask}</span>
        {` · ${formatCount(usable)} usable`}
      </span>
      {misfit && (
        <span className="block text-[11px] text-warning leading-4">{misfitWords(misfit, group)}</span>
      )}
    </div>
  );
}

function optionsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
}

function focusOption(list: HTMLElement | null, index: number): void {
  optionsOf(list)[index]?.focus();
}
