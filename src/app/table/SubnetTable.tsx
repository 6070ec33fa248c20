import { useState } from 'react';
import { parseAddress, subnetTables } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { PaneActions } from '../ui/PaneActions.tsx';
import { AddressFilter } from './AddressFilter.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { columnsFor, fitColumns, widthOf } from './columns.ts';
import { measureText } from './measure-text.ts';
import { byAddress, nextSort, rowsShown, type TableView } from './rows-shown.ts';
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
  const [scrolled, setScrolled] = useState(0);
  const tables = subnetTables(design, network);
  // A whole address is looked up; any other text keeps the rows that hold it.
  const shown = parseAddress(view.text.trim()) === undefined ? view : { ...view, text: '' };
  const columns = fitColumns(
    columnsFor(
      tables.flatMap(({ rows }) => rowsShown(rows, shown)),
      { more, measure: measureText },
    ),
    width,
  );
  return (
    <div className="relative flex h-full min-h-0 flex-col text-[12px]">
      <PaneActions>
        <AddressFilter tables={tables} text={view.text} onText={(text) => setView({ ...view, text })} />
        <ColumnMenu chosen={more} onChoose={setMore} />
        <CopyMenu tables={tables} view={shown} more={more} />
      </PaneActions>
      <div
        ref={scroller}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollLeft)}
        className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin]"
      >
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
            width={width}
            view={shown}
            isTitled={tables.length > 1}
            onSort={(by) => setView({ ...view, sort: nextSort(view.sort, by) })}
            onWithFree={(withFree) => setView({ ...view, withFree })}
          />
        ))}
      </div>
      {tables.length > 0 && widthOf(columns) - width - scrolled > 1 && <MoreToTheRight />}
    </div>
  );
}

/** A shade at the edge beyond which there are more columns. */
function MoreToTheRight() {
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute inset-y-0 right-0 z-20 w-4 bg-linear-to-l from-ink/15 to-transparent"
    />
  );
}
