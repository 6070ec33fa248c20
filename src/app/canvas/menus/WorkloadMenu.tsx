import type { ItemThing } from '../../../core/index.ts';
import { MenuLine } from '../../ui/Menu.tsx';
import { CommandItem, type MenuProps } from './CommandItem.tsx';

/** What can be done with what stands in a row. */
export function WorkloadMenu({ thing, onChoose }: MenuProps & { readonly thing: ItemThing }) {
  return (
    <>
      <CommandItem name="connect-to" onChoose={onChoose} />
      {thing.kind === 'load-balancer' && <CommandItem name="add-listener" onChoose={onChoose} />}
      <MenuLine />
      <CommandItem name="move-to" onChoose={onChoose} />
      <CommandItem name="move-up" onChoose={onChoose} />
      <CommandItem name="move-down" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="rename" onChoose={onChoose} />
      <CommandItem name="duplicate" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="delete" onChoose={onChoose} />
    </>
  );
}
