import { useCallback, useRef, useState } from 'react';
import { shallow as isShallowEqual } from 'zustand/shallow';
import { parseAddress, subnetTables, writeSubnets } from '../../core/index.ts';
import { copyForms } from '../store/clipboard.ts';
import { useDerived } from '../store/hooks.ts';
import { PaneActions } from '../ui/PaneActions.tsx';
import { AddressFilter } from './AddressFilter.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { clipboardForms } from './clipboard-forms.ts';
import { type CellColumn, columnsFor, giveWay, type TableColumn } from './columns.ts';
import { countRows } from './count-rows.ts';
import { fitColumns, widthOf } from './fit-columns.ts';
import { measureText } from './measure-text.ts';
import { byAddress, rowsShown, type SortKey, type TableView } from './rows-shown.ts';
import { nextSort } from './sort.ts';
import { TableScroller } from './TableScroller.tsx';
import { useOptionalColumns } from './use-optional-columns.ts';
import { useWidth } from './use-width.ts';
import { VpcSection } from './VpcSection.tsx';

const usualView: TableView = { sort: byAddress, withFree: false, text: '' };

/** Every address block of every VPC, and an editor of the groups that they belong to. */
export function SubnetTable() {
  const { design, network } = useDerived();
  const [view, setView] = useState(usualView);
  const [more, setMore] = useOptionalColumns();
  const [scroller, width] = useWidth();
  const tables = subnetTables(design, network);
  // A whole address is looked up; any other text keeps the rows that hold it.
  const shown = parseAddress(view.text.trim()) === undefined ? view : { ...view, text: '' };
  const rows = tables.flatMap((table) => rowsShown(table.rows, shown));
  const columns = useSame(
    fitColumns(
      columnsFor(rows.length > 0 ? rows : tables.flatMap((table) => table.rows), {
        more,
        measure: measureText,
      }),
      width,
      giveWay,
    ),
  );
  const cells = useSame(columns.map(cellColumn));
  const onSort = useCallback((by: SortKey) => {
    setView((before) => ({ ...before, sort: nextSort(before.sort, by, byAddress) }));
  }, []);
  const onWithFree = useCallback((withFree: boolean) => setView((before) => ({ ...before, withFree })), []);
  return (
    <div className="relative flex h-full min-h-0 flex-col text-[12px]">
      <PaneActions>
        <AddressFilter
          tables={tables}
          text={view.text}
          isNothingShown={tables.length > 0 && rows.length === 0}
          onText={(text) => setView({ ...view, text })}
        />
        <ColumnMenu chosen={more} onChoose={setMore} />
        <CopyMenu
          what="subnets"
          isEmpty={tables.length === 0}
          onCopy={() =>
            copyForms(clipboardForms(rows, { withVpc: tables.length > 1, more }), countRows(rows.length))
          }
          write={(format) => writeSubnets(tables, format)}
        />
      </PaneActions>
      <TableScroller scroller={scroller} overflow={tables.length === 0 ? 0 : widthOf(columns) - width}>
        {tables.length === 0 && (
          <p className="p-4 text-[13px] text-muted">
            No VPC yet. The subnets of those that you draw are listed here, address by address.
          </p>
        )}
        {tables.map((table) => (
          <VpcSection
            key={table.origin.id}
            table={table}
            columns={columns}
            cells={cells}
            width={width}
            view={shown}
            isTitled={tables.length > 1}
            onSort={onSort}
            onWithFree={onWithFree}
          />
        ))}
      </TableScroller>
    </div>
  );
}

function cellColumn({ name, isNumber, least }: TableColumn): CellColumn {
  return { name, ...(isNumber ? { isNumber } : {}), ...(least === undefined ? {} : { isCut: true }) };
}

/** The columns of before as long as they are equal, so that rows which say the same aren't drawn again. */
function useSame<Column extends CellColumn>(columns: readonly Column[]): readonly Column[] {
  const last = useRef(columns);
  const isSame =
    last.current.length === columns.length &&
    columns.every((column, index) => isShallowEqual(column, last.current[index]));
  if (!isSame) last.current = columns;
  return last.current;
}
