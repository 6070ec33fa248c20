import { useEffect, useMemo } from 'react';
import { type Command, formatBlock, formatCount, type RowLayout, type SizeChoice } from '../../core/index.ts';
import { editField } from '../store/edit-field.ts';
import { useDesign } from '../store/hooks.ts';
import { showPreview } from '../store/preview.ts';
import { startRenaming } from '../store/selection.ts';
import { MenuHeading, MenuItem, MenuLine, MenuRadioGroup, MenuRadioItem } from '../ui/Menu.tsx';
import { copyCidr, duplicateOne, leaveSpace, moveOne, remove, resize } from './actions.ts';
import { keysOf } from './keys-of.ts';
import { typeWords } from './looks.ts';
import { nextSize, rowsBeside } from './plans.ts';

export interface RowMenuProps {
  readonly row: RowLayout;
  /** The zone of the cell on which the menu was opened. */
  readonly zone: number | undefined;
  readonly onChoose: (act: () => void) => void;
}

interface ItemOptions {
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  /** What it would do, shown on the canvas while it is pointed at. */
  readonly would?: Command | undefined;
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
  // A menu that closes takes the focus away from no item.
  useEffect(() => () => showPreview(undefined), []);
  const block = row.cells.find((cell) => cell.zone === zone)?.subnet.block;
  const item = (label: string, act: () => void, { would, ...more }: ItemOptions = {}) => (
    <MenuItem
      {...more}
      onPoint={would && ((isPointedAt) => showPreview(isPointedAt ? would : undefined))}
      onSelect={() => onChoose(act)}
    >
      {label}
    </MenuItem>
  );
  const set = (field: string, value: unknown): Command => ({ do: 'set-field', id, field, value });
  return (
    <>
      {block && zone !== undefined && (
        <>
          {item(`Copy ${formatBlock(block)}`, () => copyCidr(row, zone), { keys: keysOf('copy-cidr') })}
          <MenuLine />
        </>
      )}
      {item('Rename', () => startRenaming(id), { keys: keysOf('rename') })}
      {item('Duplicate', () => duplicateOne(id), { keys: keysOf('duplicate') })}
      <MenuLine />
      {item('Move up', () => moveOne(id, -1), { keys: keysOf('move-up'), disabled: rows[0] === id })}
      {item('Move down', () => moveOne(id, 1), { keys: keysOf('move-down'), disabled: rows.at(-1) === id })}
      <MenuLine />
      {item(`Larger subnets${sizeWords(sizes.larger)}`, () => resize(row, -1), {
        disabled: !canTake(sizes.larger),
        would: sizes.larger?.command,
      })}
      {item(`Smaller subnets${sizeWords(sizes.smaller)}`, () => resize(row, 1), {
        disabled: !canTake(sizes.smaller),
        would: sizes.smaller?.command,
      })}
      {item(
        group.reserved ? 'Create the subnets' : 'Only reserve the space',
        () => editField(id, 'reserved', group.reserved ? undefined : true),
        { would: set('reserved', group.reserved ? undefined : true) },
      )}
      {item('Leave space above', () => leaveSpace(row.vpcId, id))}
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
      {item('Delete', () => remove([id]), {
        keys: keysOf('delete'),
        would: { do: 'remove-thing', id },
      })}
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
