import { Group } from 'radix-ui/dropdown-menu';
import { useEffect, useState } from 'react';
import type { Starter } from '../../examples/index.ts';
import { loadOrTell } from '../store/load-or-tell.ts';
import type { SavedDesign } from '../store/saved-design.ts';
import { openSavedDesign, otherSavedDesigns } from '../store/saved-designs.ts';
import { loadStarters, openStarter } from '../store/starters.ts';
import { MenuContent, MenuHeading, MenuItem, MenuLine, MenuRoot, MenuTrigger } from '../ui/Menu.tsx';
import { commandOf, idsOf, isPossible, labelOf, runCommand } from './commands/index.ts';
import { pictureCommands } from './commands/picture-commands.ts';
import { shownKeys } from './commands/shown-keys.ts';
import type { PopupProps } from './HeaderPopup.tsx';
import { savedWords } from './saved-words.ts';

const MOST_SHOWN = 6;

const pictureIds = idsOf(pictureCommands);

/** Everything that begins, opens and keeps a design. */
export function FileMenu({ isOpen, onOpenChange, children }: PopupProps) {
  const [others, setOthers] = useState<readonly SavedDesign[]>([]);
  const [starters, setStarters] = useState<readonly Starter[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void otherSavedDesigns().then(setOthers);
    void loadOrTell(loadStarters(), 'shows the starters').then((loaded) => setStarters(loaded ?? []));
  }, [isOpen]);
  return (
    <MenuRoot open={isOpen} onOpenChange={onOpenChange}>
      <MenuTrigger asChild>{children}</MenuTrigger>
      <MenuContent>
        {(['new', 'open', 'save-as-file'] as const).map((id) => (
          <MenuItem key={id} keys={shownKeys(id)} onSelect={() => runCommand(id)}>
            {commandOf(id).label}
          </MenuItem>
        ))}
        {pictureIds.some((id) => isPossible(id)) && (
          <>
            <MenuLine />
            {pictureIds.map((id) => (
              <MenuItem key={id} onSelect={() => runCommand(id)}>
                {labelOf(id)}
              </MenuItem>
            ))}
          </>
        )}
        {others.length > 0 && (
          <>
            <MenuLine />
            <MenuHeading>In this browser</MenuHeading>
            {others.slice(0, MOST_SHOWN).map((saved) => (
              <MenuItem key={saved.key} keys={savedWords(saved)} onSelect={() => openSavedDesign(saved)}>
                {saved.name}
              </MenuItem>
            ))}
            <MenuItem onSelect={() => runCommand('saved-designs')}>
              {commandOf('saved-designs').label}
            </MenuItem>
          </>
        )}
        <MenuLine />
        <MenuHeading>Start from</MenuHeading>
        {/* In two columns all of them are in sight at once. */}
        <Group className="grid grid-cols-2">
          {starters.map((starter) => (
            <MenuItem key={starter.name} onSelect={() => openStarter(starter)}>
              {starter.title}
            </MenuItem>
          ))}
        </Group>
      </MenuContent>
    </MenuRoot>
  );
}
