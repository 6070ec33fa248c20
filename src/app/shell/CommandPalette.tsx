import { Command } from 'cmdk';
import { Content, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import { type ReactNode, useState } from 'react';
import { useEditor } from '../store/editor.ts';
import { useDerived } from '../store/hooks.ts';
import { showSelection } from '../store/selection.ts';
import {
  type CommandId,
  commandFamilies,
  commandOf,
  idsOf,
  isPossible,
  labelOf,
  runCommand,
} from './commands/index.ts';
import { shownKeys } from './commands/shown-keys.ts';
import { type Jump, jumps, jumpToAddress } from './jumps.ts';
import { showOverlay } from './overlay.ts';
import { PLACE, paletteRank } from './palette-rank.ts';

/** Without a text the places would hide the commands. */
const MOST_PLACES = 8;

/** Everything that can be done, and everything that can be jumped to, by a few letters of its name. */
export function CommandPalette() {
  const derived = useDerived();
  const [text, setText] = useState('');
  const holder = jumpToAddress(derived, text);
  const places = jumps(derived);
  const isLooking = text.trim() !== '';
  const close = () => showOverlay(undefined);
  const choose = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Portal>
        <Overlay className="fixed inset-0 z-50 bg-black/30" />
        <Content
          aria-describedby={undefined}
          className="-translate-x-1/2 fixed top-24 left-1/2 z-50 w-[calc(100vw-2rem)] max-w-xl overflow-hidden rounded-xl border border-hairline bg-panel shadow-xl outline-none"
        >
          <Title className="sr-only">Find or do</Title>
          <Command label="Find or do" loop filter={paletteRank} className="flex max-h-[60vh] flex-col">
            <Command.Input
              value={text}
              onValueChange={setText}
              placeholder="A command, a name, a CIDR, an address"
              className="h-12 shrink-0 border-hairline border-b bg-transparent px-4 text-[14px] outline-none placeholder:text-muted"
            />
            <Command.List className="min-h-0 overflow-auto p-1.5">
              {!holder && (
                <Command.Empty className="px-3 py-6 text-center text-muted">
                  Nothing goes by “{text.trim()}”.
                </Command.Empty>
              )}
              {holder && (
                <Command.Group heading={`Holds ${text.trim()}`} className={groupLook} forceMount>
                  <PlaceItem
                    jump={holder}
                    value={`holds ${text}`}
                    isForced
                    onSelect={choose(() => showSelection(holder.selection))}
                  />
                </Command.Group>
              )}
              {possibleCommands().map(({ heading, ids }) => (
                <Section key={heading} heading={heading} isOpen={isLooking}>
                  {ids.map((id) => (
                    <CommandItem key={id} id={id} onSelect={choose(() => runCommand(id))} />
                  ))}
                </Section>
              ))}
              <Section heading="Go to" isOpen={isLooking}>
                {(isLooking ? places : places.slice(0, MOST_PLACES)).map((jump) => (
                  <PlaceItem
                    key={jump.key}
                    jump={jump}
                    value={`${PLACE}${jump.key}`}
                    onSelect={choose(() => showSelection(jump.selection))}
                  />
                ))}
              </Section>
            </Command.List>
          </Command>
        </Content>
      </Portal>
    </Root>
  );
}

interface SectionProps {
  readonly heading: string;
  /** While one looks for something the best answer is first, wherever it belongs. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

function Section({ heading, isOpen, children }: SectionProps) {
  if (isOpen) return children;
  return (
    <Command.Group heading={heading} className={groupLook}>
      {children}
    </Command.Group>
  );
}

/** What can be done now, under its headings. */
function possibleCommands() {
  return commandFamilies
    .map(({ heading, commands }) => ({
      heading,
      ids: idsOf(commands).filter((id) => id !== 'command-palette' && isPossible(id)),
    }))
    .filter(({ ids }) => ids.length > 0);
}

function CommandItem({ id, onSelect }: { readonly id: CommandId; readonly onSelect: () => void }) {
  const label = useEditor((state) => labelOf(id, state));
  const { search = [] } = commandOf(id);
  const keys = shownKeys(id);
  return (
    <Command.Item value={id} keywords={[label, ...search]} onSelect={onSelect} className={itemLook}>
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {keys !== undefined && <kbd className="font-sans text-[12px] text-muted">{keys}</kbd>}
    </Command.Item>
  );
}

interface PlaceItemProps {
  readonly jump: Jump;
  readonly value: string;
  /** Shown whatever was typed: it is the answer. */
  readonly isForced?: boolean;
  readonly onSelect: () => void;
}

function PlaceItem({ jump, value, isForced = false, onSelect }: PlaceItemProps) {
  const { label, cidr = '', detail } = jump;
  return (
    <Command.Item
      value={value}
      keywords={[label, cidr, detail]}
      forceMount={isForced}
      onSelect={onSelect}
      className={itemLook}
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <span className="shrink-0 text-[12px] text-muted">
        {cidr !== '' && <span className="font-mono">{cidr} </span>}
        {detail}
      </span>
    </Command.Item>
  );
}

const groupLook =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[12px] [&_[cmdk-group-heading]]:text-muted';

const itemLook =
  'flex h-8 cursor-default select-none items-center gap-3 rounded-md px-2.5 data-[selected=true]:bg-free';
