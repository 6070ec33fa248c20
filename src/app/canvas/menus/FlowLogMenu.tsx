import { MenuLine } from '../../ui/Menu.tsx';
import { CommandItem, type MenuProps } from './CommandItem.tsx';

/** What can be done with a flow log on the edge of its VPC. */
export function FlowLogMenu({ onChoose }: MenuProps) {
  return (
    <>
      <CommandItem name="rename" onChoose={onChoose} />
      <CommandItem name="duplicate" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="delete" onChoose={onChoose} />
    </>
  );
}
