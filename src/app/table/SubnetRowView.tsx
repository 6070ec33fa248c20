import { type MouseEvent, memo } from 'react';
import type { SubnetRow } from '../../core/index.ts';
import { classes } from '../ui/classes.ts';
import type { CellColumn } from './columns.ts';
import { DisplayCell } from './DisplayCell.tsx';
import { EditedCell } from './EditedCell.tsx';
import { isFree, rowKey } from './rows-shown.ts';
import type { RowEditing } from './use-row-editing.ts';

export interface SubnetRowProps {
  readonly row: SubnetRow;
  readonly columns: readonly CellColumn[];
  /** The rows are grouped by zone, and those of another one lie above. */
  readonly beginsZone: boolean;
  /** The row above says the group's name. */
  readonly repeatsGroup: boolean;
  readonly isSelected: boolean;
  /** The one that the Tab key leads to. */
  readonly isCurrent: boolean;
  readonly editing: RowEditing;
  readonly onChoose: (row: SubnetRow, adds: boolean) => void;
}

const NARROW_CELL = 'h-[21px] max-w-0 whitespace-nowrap border-hairline border-b px-1.5 first:pl-4';

/** One block of addresses: read, or, after Enter or a double click, the fields of its group. */
export const SubnetRowView = memo(function SubnetRowView(props: SubnetRowProps) {
  const { row, columns, beginsZone, repeatsGroup, isSelected, isCurrent, editing, onChoose } = props;
  const isEdited = editing.key === rowKey(row);
  const onClick = ({ target, shiftKey, metaKey, ctrlKey }: MouseEvent): void => {
    if (target instanceof Element && target.closest('input, select, button')) return;
    onChoose(row, shiftKey || metaKey || ctrlKey);
  };
  return (
    <tr
      data-row={rowKey(row)}
      tabIndex={isCurrent && !isEdited ? 0 : -1}
      aria-selected={isSelected}
      onClick={onClick}
      className={classes(
        'scroll-mt-[21px] scroll-mb-[22px] outline-offset-[-2px]',
        isFree(row) && 'text-muted',
        beginsZone && 'begins-zone',
        // The ring says already where one is.
        isSelected && 'focus-visible:bg-free/50 focus-visible:outline-none',
        isEdited ? 'bg-lane' : 'hover:bg-lane',
      )}
    >
      {columns.map((column) => (
        <td
          key={column.name}
          onDoubleClick={() => editing.start(row, column.name)}
          className={classes(
            NARROW_CELL,
            // Not all of them: each cell that is cut is painted by itself.
            (column.isCut || isEdited) && 'truncate',
            column.isNumber && 'text-right tabular-nums',
          )}
        >
          {isEdited ? (
            <EditedCell row={row} column={column.name} editing={editing} />
          ) : (
            <DisplayCell row={row} column={column.name} repeatsGroup={repeatsGroup} onEdit={editing.start} />
          )}
        </td>
      ))}
    </tr>
  );
});
