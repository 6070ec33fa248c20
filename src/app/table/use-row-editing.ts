import { type RefObject, useMemo, useState } from 'react';
import type { SubnetRow } from '../../core/index.ts';
import type { ColumnName } from './columns.ts';
import { isFree, rowKey } from './rows-shown.ts';

/** Which row is being edited, and the column whose field was asked for. */
export interface RowEditing {
  readonly key: string | undefined;
  readonly column: ColumnName;
  readonly start: (row: SubnetRow, column: ColumnName) => void;
  readonly stop: () => void;
}

const editable: readonly ColumnName[] = ['subnet', 'group', 'cidr', 'usable', 'route'];

/** Editing begins at the field of a column, or at the name, and gives the focus back to its row. */
export function useRowEditing(wrapper: RefObject<HTMLElement | null>): RowEditing {
  const [edited, setEdited] = useState<{ readonly key: string; readonly column: ColumnName }>();
  return useMemo<RowEditing>(
    () => ({
      key: edited?.key,
      column: edited?.column ?? 'group',
      start: (row, column) => {
        if (!isFree(row))
          setEdited({ key: rowKey(row), column: editable.includes(column) ? column : 'group' });
      },
      stop: () => {
        setEdited(undefined);
        const row = edited && rowElement(wrapper.current, edited.key);
        // The fields go first, so that leaving them doesn't count as leaving the row.
        if (row) requestAnimationFrame(() => row.focus());
      },
    }),
    [edited, wrapper],
  );
}

export function rowElement(wrapper: HTMLElement | null, key: string): HTMLElement | undefined {
  return wrapper?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(key)}"]`) ?? undefined;
}
