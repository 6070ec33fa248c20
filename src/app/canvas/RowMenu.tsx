import { useMemo } from 'react';
import { formatBlock, formatCount, type RowLayout, type SizeChoice } from '../../core/index.ts';
import { editField } from '../store/edit-field.ts';
import { useDesign } from '../store/hooks.ts';
import { startRenaming } from '../store/selection.ts';
import { MenuHeading, MenuItem, MenuLine, MenuRadioGroup, MenuRadioItem } from '../ui/Menu.tsx';
import { copyCidr, duplicateOne, moveOne, remove, resize } from './actions.ts';
import { keyWords } from './key-words.ts';
import { typeWords } from './looks.ts';
import { nextSize, rowsBeside } from './plans.ts';

export interface RowMenuProps {
  readonly row: RowLayout;
  /** The zone of the cell on which the menu was opened. */
  readonly zone: number | undefined;
  readonly onChoose: (act: () => void) => void;
}

const types = ['public', 'private', 'isolated'] as const;

export function RowMenu({ row, zone, onChoose }: RowMenuProps) {
  const { id, group } = row;
  const design = useDesign();
  const rows = rowsBeside(design, id).map((one) => one.id);
  const sizes = useMemo(
    () => ({ larger: nextSize(design, row, -1), smaller: nextSize(design, row, 1) }),
    [design, row],
  );
  const block = row.cells.find((cell) => cell.zone === zone)?.subnet.block;
  const item = (label: string, act: () => void, more: { keys?: string; disabled?: boolean } = {}) => (
    <MenuItem {...more} onSelect={() => onChoose(act)}>
      {label}
    </MenuItem>
  );
  return (
    <>
      {block && zone !== undefined && (
        <>
          {item(`Copy ${formatBlock(block)}`, () => copyCidr(row, zone), { keys: keyWords('main', 'C') })}
          <MenuLine />
        </>
      )}
      {item('Rename', () => startRenaming(id), { keys: 'F2' })}
      {item('Duplicate', () => duplicateOne(id), { keys: keyWords('main', 'D') })}
      <MenuLine />
      {item('Move up', () => moveOne(id, -1), { keys: keyWords('Alt', '↑'), disabled: rows[0] === id })}
      {item('Move down', () => moveOne(id, 1), { keys: keyWords('Alt', '↓'), disabled: rows.at(-1) === id })}
      <MenuLine />
      {item(`Larger subnets${sizeWords(sizes.larger)}`, () => resize(row, -1), {
        disabled: !canTake(sizes.larger),
      })}
      {item(`Smaller subnets${sizeWords(sizes.smaller)}`, () => resize(row, 1), {
        disabled: !canTake(sizes.smaller),
      })}
      {item(group.reserved ? 'Create the subnets' : 'Only reserve the space', () => {
        editField(id, 'reserved', group.reserved ? undefined : true);
      })}
      <MenuHeading>Type</MenuHeading>
      <MenuRadioGroup value={group.subnetType}>
        {types.map((type) => (
          <MenuRadioItem
            key={type}
            value={type}
            onSelect={() => onChoose(() => editField(id, 'subnetType', type))}
          >
            {typeWords[type]}
          </MenuRadioItem>
        ))}
      </MenuRadioGroup>
      <MenuLine />
      {item('Delete', () => remove([id]), { keys: keyWords('Delete') })}
    </>
  );
}

function canTake(size: SizeChoice | undefined): boolean {
  return size !== undefined && size.misfit === undefined;
}

function sizeWords(size: SizeChoice | undefined): string {
  if (!size) return '';
  return `: /${size.mask}, ${size.misfit ? 'doesn’t fit' : `${formatCount(size.usable)} usable`}`;
}
