import { MenuLine } from '../../ui/Menu.tsx';
import { CommandItem, type MenuProps } from './CommandItem.tsx';

/** What can be done with a box at which arrows begin and end. */
export function ConnectBoxMenu({ onChoose }: MenuProps) {
  return (
    <>
      <CommandItem name="connect-to" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="rename" onChoose={onChoose} />
      <CommandItem name="duplicate" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="delete" onChoose={onChoose} />
    </>
  );
}
