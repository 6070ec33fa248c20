import type { VpcLayout } from '../../core/index.ts';
import { carryOut } from '../store/dispatch.ts';
import { currentDesign } from '../store/editor.ts';
import { startRenaming } from '../store/selection.ts';
import { MenuItem, MenuLine } from '../ui/Menu.tsx';
import { addGroupTo, addZoneTo, duplicateOne, remove } from './actions.ts';
import { keysOf } from './keys-of.ts';
import { isRemovable, removeColumn } from './zones/remove-column.ts';

export interface VpcMenuProps {
  readonly layout: VpcLayout;
  readonly onChoose: (act: () => void) => void;
}

export function VpcMenu({ layout, onChoose }: VpcMenuProps) {
  const { id, columns } = layout;
  const last = columns.at(-1);
  return (
    <>
      <MenuItem keys={keysOf('rename')} onSelect={() => onChoose(() => startRenaming(id))}>
        Rename
      </MenuItem>
      <MenuItem keys={keysOf('duplicate')} onSelect={() => onChoose(() => duplicateOne(id))}>
        Duplicate
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => onChoose(() => addGroupTo(id))}>Add subnet group</MenuItem>
      <MenuItem onSelect={() => onChoose(() => addZoneTo(id))}>Add a zone</MenuItem>
      {last && isRemovable(layout, last.zone) && (
        <MenuItem onSelect={() => onChoose(() => removeLast(layout, last.zone))}>Remove {last.name}</MenuItem>
      )}
      <MenuLine />
      <MenuItem keys={keysOf('delete')} onSelect={() => onChoose(() => remove([id]))}>
        Delete
      </MenuItem>
    </>
  );
}

function removeLast(layout: VpcLayout, zone: number): void {
  const proposed = removeColumn(currentDesign(), layout, zone);
  if (proposed) carryOut(proposed);
}
