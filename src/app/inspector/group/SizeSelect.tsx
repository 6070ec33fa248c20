import { Check, ChevronDown } from 'lucide-react';
import {
  Content,
  Icon,
  Item,
  ItemIndicator,
  ItemText,
  Portal,
  Root,
  Trigger,
  Value,
  Viewport,
} from 'radix-ui/select';
import { useState } from 'react';
import { formatCount, type Id, sizeChoices, usableAddresses } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { misfitWords } from './misfit-words.ts';

/** All sizes with their usable addresses; those that don't fit stay, with the reason. */
export function SizeSelect({
  group,
  mask,
  isShare,
  onChoose,
  onPoint,
}: {
  readonly group: Id;
  readonly mask: number | undefined;
  readonly isShare: boolean;
  readonly onChoose: (mask: number) => void;
  readonly onPoint: (mask: number | undefined) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Root
      value={mask === undefined ? '' : String(mask)}
      onValueChange={(value) => onChoose(Number(value))}
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        if (!open) onPoint(undefined);
      }}
    >
      <Trigger
        aria-labelledby="size-of-each-subnet"
        className="flex h-8 min-w-0 flex-1 items-center justify-between gap-1 rounded-lg border border-control bg-panel px-2.5 hover:bg-lane"
      >
        <Value>
          {mask === undefined ? (
            <span className="text-muted">doesn’t fit</span>
          ) : (
            <span className="whitespace-nowrap">
              <span className="font-medium font-mono">/{mask}</span>
              <span className="text-[12px]">
                {` · ${formatCount(usableAddresses(mask))} usable`}
                {isShare && ' (share)'}
              </span>
            </span>
          )}
        </Value>
        <Icon>
          <ChevronDown aria-hidden size={14} className="text-muted" />
        </Icon>
      </Trigger>
      <Portal>
        <Content
          position="popper"
          sideOffset={4}
          className="z-50 max-h-(--radix-select-content-available-height) w-[296px] overflow-hidden rounded-lg border border-control bg-panel shadow-lg"
        >
          <Viewport className="p-1">{isOpen && <Sizes group={group} onPoint={onPoint} />}</Viewport>
        </Content>
      </Portal>
    </Root>
  );
}

function Sizes({
  group,
  onPoint,
}: {
  readonly group: Id;
  readonly onPoint: (mask: number | undefined) => void;
}) {
  const design = useDesign();
  return sizeChoices(design, group).map(({ mask, usable, misfit }) => (
    <Item
      key={mask}
      value={String(mask)}
      textValue={`/${mask}`}
      onFocus={() => onPoint(mask)}
      className="relative cursor-default rounded-md py-1 pr-2 pl-7 outline-none data-highlighted:bg-free/70"
    >
      <ItemIndicator className="absolute top-2 left-2">
        <Check aria-hidden size={13} />
      </ItemIndicator>
      <ItemText>
        <span className={misfit ? 'text-muted' : ''}>
          <span className="font-medium font-mono">/{mask}</span>
          {` · ${formatCount(usable)} usable`}
        </span>
      </ItemText>
      {misfit && (
        <span className="block text-[11px] text-warning leading-4">{misfitWords(misfit, group)}</span>
      )}
    </Item>
  ));
}
