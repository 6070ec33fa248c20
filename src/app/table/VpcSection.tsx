import { memo, useEffect, useRef } from 'react';
import { shortSummaryText, summaryText, type VpcSubnets } from '../../core/index.ts';
import { useSelection } from '../store/hooks.ts';
import { classes } from '../ui/classes.ts';
import type { CellColumn, TableColumn } from './columns.ts';
import { widthOf } from './fit-columns.ts';
import { FOOT_HEIGHT, HEAD_HEIGHT, ROW_HEIGHT, TITLE_HEIGHT } from './measures.ts';
import { rowKey, rowsShown, type SortKey, type TableView } from './rows-shown.ts';
import { SelectionRings } from './SelectionRings.tsx';
import { SubnetRowView } from './SubnetRowView.tsx';
import { isSelected, selectedRuns, selectionSum } from './selected-rows.ts';
import { TableHead } from './TableHead.tsx';
import { useRowEditing } from './use-row-editing.ts';
import { useRows } from './use-rows.ts';

export interface VpcSectionProps {
  readonly table: VpcSubnets;
  readonly columns: readonly TableColumn[];
  /** The same without their widths, which change more often. */
  readonly cells: readonly CellColumn[];
  /** Of what is in sight; the footer stays in it. */
  readonly width: number;
  readonly view: TableView;
  /** Its name stands above: there are several. */
  readonly isTitled: boolean;
  readonly onSort: (by: SortKey) => void;
  readonly onWithFree: (withFree: boolean) => void;
}

/** One VPC: its rows between a heading that stays in sight and a footer, which does so where there is but one. */
export const VpcSection = memo(function VpcSection(props: VpcSectionProps) {
  const { table, columns, cells, width, view, isTitled, onSort, onWithFree } = props;
  const selection = useSelection();
  const wrapper = useRef<HTMLDivElement>(null);
  const rows = rowsShown(table.rows, view);
  const isChosen = selection.ids.includes(table.origin.id);
  useEffect(() => {
    if (isChosen && isTitled) wrapper.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, isTitled]);
  const editing = useRowEditing(wrapper);
  const { current, onKeyDown, choose } = useRows({ wrapper, rows, selection, editing });
  const sum = selectionSum(rows, selection);
  const isRun = view.sort.by === 'address' && !view.sort.descending;
  return (
    <div
      ref={wrapper}
      className={classes('relative', isTitled && '[content-visibility:auto]')}
      style={{ minWidth: widthOf(columns), containIntrinsicHeight: `auto ${heightOf(rows.length)}px` }}
    >
      <SelectionRings
        runs={selectedRuns(rows, selection)}
        above={HEAD_HEIGHT + (isTitled ? TITLE_HEIGHT : 0)}
      />
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected and edited, which makes it a grid
        role="grid"
        aria-label={`Subnets of ${table.vpc}`}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        {isTitled && (
          <caption className="h-6 bg-lane px-4 text-left font-semibold leading-6">{table.vpc}</caption>
        )}
        <TableHead columns={columns} sort={view.sort} onSort={onSort} />
        <tbody>
          {rows.map((row, index) => (
            <SubnetRowView
              key={rowKey(row)}
              row={row}
              columns={cells}
              beginsZone={view.sort.by === 'zone' && index > 0 && rows[index - 1]?.zone !== row.zone}
              repeatsGroup={isRun && index > 0 && rows[index - 1]?.origin.id === row.origin.id}
              isSelected={isSelected(row, selection)}
              isCurrent={index === current}
              editing={editing}
              onChoose={choose}
            />
          ))}
        </tbody>
        <tfoot className={isTitled ? '' : 'sticky bottom-0 z-10 bg-panel'}>
          <tr>
            <td colSpan={columns.length} className="h-[22px] border-hairline border-t px-4 text-muted">
              <span
                className="sticky left-4 flex items-center justify-between gap-4"
                style={{ width: width - 32 }}
              >
                <span className="truncate" title={summaryText(table.summary)}>
                  {sum !== '' && <span className="mr-3 text-ink">{sum}</span>}
                  {(sum === '' ? summaryText : shortSummaryText)(table.summary)}
                </span>
                <button
                  type="button"
                  aria-pressed={view.withFree}
                  onClick={() => onWithFree(!view.withFree)}
                  className="shrink-0 text-ink underline-offset-2 hover:underline"
                >
                  {view.withFree ? 'Hide free' : 'Show free'}
                </button>
              </span>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
});

/** Of a VPC that isn't in sight, and so isn't laid out. */
function heightOf(rows: number): number {
  return TITLE_HEIGHT + HEAD_HEIGHT + rows * ROW_HEIGHT + FOOT_HEIGHT;
}
