import { MenuLine } from '../../ui/Menu.tsx';
import { CommandItem, type MenuProps } from './CommandItem.tsx';

export function VpcMenu({ onChoose }: MenuProps) {
  return (
    <>
      <CommandItem name="rename" onChoose={onChoose} />
      <CommandItem name="duplicate" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="add-subnet-group" onChoose={onChoose} />
      <CommandItem name="add-security-group" onChoose={onChoose} />
      <CommandItem name="add-gateway-endpoint" onChoose={onChoose} />
      <CommandItem name="add-flow-log" onChoose={onChoose} />
      <CommandItem name="add-zone" onChoose={onChoose} />
      <CommandItem name="remove-zone" onChoose={onChoose} />
      <CommandItem name="keep-cidrs" onChoose={onChoose} />
      <CommandItem name="release-cidrs" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="delete" onChoose={onChoose} />
    </>
  );
}
