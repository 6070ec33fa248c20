import { MenuLine } from '../../ui/Menu.tsx';
import { CommandItem, type MenuProps } from './CommandItem.tsx';

/** What can be done with a box that stands in no row; at most of them arrows begin and end. */
export function ConnectBoxMenu({ isEnd, onChoose }: MenuProps & { readonly isEnd: boolean }) {
  return (
    <>
      {isEnd && (
        <>
          <CommandItem name="connect-to" onChoose={onChoose} />
          <MenuLine />
        </>
      )}
      <CommandItem name="rename" onChoose={onChoose} />
      <CommandItem name="duplicate" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="delete" onChoose={onChoose} />
    </>
  );
}
