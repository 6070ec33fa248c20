import { type RowLayout, typeWords, workloadKindNames } from '../../../core/index.ts';
import { MenuHeading, MenuLine, MenuRadioGroup, MenuRadioItem } from '../../ui/Menu.tsx';
import { boxCommands } from '../box-commands.ts';
import { CommandItem, type MenuProps } from './CommandItem.tsx';

export interface RowMenuProps extends MenuProps {
  readonly row: RowLayout;
  /** The zone of the cell on which the menu was opened. */
  readonly zone: number | undefined;
}

/** The menu has to fit a window; endpoints and bastion hosts come from the palette, into the row that is chosen there. */
const added = workloadKindNames.filter((kind) => kind !== 'interface-endpoint' && kind !== 'bastion-host');

const types = ['public', 'private', 'isolated'] as const;

export function RowMenu({ row, zone, onChoose }: RowMenuProps) {
  return (
    <>
      {zone !== undefined && (
        <>
          <CommandItem name="copy-cidr" onChoose={onChoose} />
          <CommandItem name="fix-cidr" onChoose={onChoose} />
          <MenuLine />
        </>
      )}
      {added.map((kind) => (
        <CommandItem key={kind} name={`add-${kind}`} onChoose={onChoose} />
      ))}
      <MenuLine />
      <CommandItem name="rename" onChoose={onChoose} />
      <CommandItem name="duplicate" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="move-up" onChoose={onChoose} />
      <CommandItem name="move-down" onChoose={onChoose} />
      <MenuLine />
      <CommandItem name="larger-subnets" onChoose={onChoose} />
      <CommandItem name="smaller-subnets" onChoose={onChoose} />
      <CommandItem name="reserve-space" onChoose={onChoose} />
      <CommandItem name="leave-space" onChoose={onChoose} />
      <MenuHeading>Type</MenuHeading>
      <MenuRadioGroup value={row.group.subnetType}>
        {types.map((type) => (
          <MenuRadioItem key={type} value={type} onSelect={() => onChoose(boxCommands[`type-${type}`].run)}>
            {typeWords[type]}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      <MenuLine />
      <CommandItem name={zone === undefined ? 'delete' : 'delete-group'} onChoose={onChoose} />
    </>
  );
}
