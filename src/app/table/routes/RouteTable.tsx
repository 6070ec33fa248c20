import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  htmlTable,
  type RouteRow,
  readableRouteColumns,
  routeTableKey,
  routeTables,
  tsv,
  writeRoutes,
} from '../../../core/index.ts';
import { copyForms } from '../../store/clipboard.ts';
import { useDerived, useSelection } from '../../store/hooks.ts';
import { lookAt } from '../../store/looked-at.ts';
import { PaneActions } from '../../ui/PaneActions.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { CopyMenu } from '../CopyMenu.tsx';
import { countRows } from '../count-rows.ts';
import { FilterField } from '../FilterField.tsx';
import { widthOf } from '../fit-columns.ts';
import { measureText } from '../measure-text.ts';
import { HEAD_HEIGHT } from '../measures.ts';
import { runsOf } from '../runs.ts';
import { SelectionRings } from '../SelectionRings.tsx';
import { TableHead } from '../TableHead.tsx';
import { TableScroller } from '../TableScroller.tsx';
import { useLineKeys } from '../use-line-keys.ts';
import { useWidth } from '../use-width.ts';
import { RouteLineView } from './RouteLineView.tsx';
import { fitRouteColumns } from './route-columns.ts';
import { chooseRouteLine, copyRouteLine } from './route-deeds.ts';
import {
  type Arrangement,
  isSelectedRoute,
  type RouteLine,
  type RoutesView,
  routeLines,
  routesIn,
} from './route-lines.ts';

const usualView: RoutesView = { arrangement: 'by-subnet', text: '' };

const arrangements: readonly { readonly value: Arrangement; readonly label: string }[] = [
  { value: 'by-subnet', label: 'By subnet' },
  { value: 'by-target', label: 'By target' },
];

/** What stands in each subnet's route table, or from a target back to the subnets that use it. */
export function RouteTable() {
  const { design, network } = useDerived();
  const selection = useSelection();
  const [view, setView] = useState(usualView);
  const [scroller, width] = useWidth();
  const wrapper = useRef<HTMLDivElement>(null);
  const tables = useMemo(() => routeTables(design, network), [design, network]);
  const lines = useMemo(() => routeLines(tables, view), [tables, view]);
  const rows = routesIn(lines);
  const all = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const columns = fitRouteColumns(rows, view.arrangement, width, measureText);
  const { current, onKeyDown, choose } = useLineKeys(wrapper, lines, {
    isSelected: (line) => isSelectedRoute(line, selection),
    choose: chooseRouteLine,
    copy: copyRouteLine,
  });
  useEffect(() => () => lookAt(undefined), []);
  const point = useCallback((line: RouteLine | undefined) => lookAt(cellOf(line)), []);
  return (
    <div className="relative flex h-full min-h-0 flex-col text-[12px]">
      <PaneActions>
        <FilterField
          label="Find routes"
          placeholder="Address, target, subnet"
          text={view.text}
          says={foundWords(view.text, rows.length, all)}
          onText={(text) => setView({ ...view, text })}
        />
        <Segments
          label="Routes"
          options={arrangements}
          value={view.arrangement}
          onChange={(arrangement) => setView({ ...view, arrangement })}
        />
        <CopyMenu
          what="routes"
          isEmpty={all === 0}
          onCopy={() => copyRoutes(rows)}
          write={(format) => writeRoutes(tables, format)}
        />
      </PaneActions>
      <TableScroller scroller={scroller} overflow={lines.length === 0 ? 0 : widthOf(columns) - width}>
        {lines.length > 0 && (
          <div ref={wrapper} className="relative" style={{ minWidth: widthOf(columns) }}>
            <SelectionRings
              runs={runsOf(lines, (line) => isSelectedRoute(line, selection))}
              above={HEAD_HEIGHT}
            />
            <table
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected, which makes it a grid
              role="grid"
              aria-label="Routes of subnets"
              aria-rowcount={lines.length + 1}
              onKeyDown={onKeyDown}
              className="w-full table-fixed border-separate border-spacing-0"
            >
              <TableHead columns={columns} sort={unsorted} onSort={unsort} />
              <tbody>
                {lines.map((line, index) => (
                  <RouteLineView
                    key={line.key}
                    line={line}
                    columns={columnNames}
                    arrangement={view.arrangement}
                    isSelected={isSelectedRoute(line, selection)}
                    isCurrent={index === current}
                    onChoose={choose}
                    onPoint={point}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {all === 0 && (
          <p className="max-w-[76ch] p-4 text-[13px] text-muted">
            No routes yet: draw a VPC with subnet groups, and each subnet has a route table here.
          </p>
        )}
      </TableScroller>
    </div>
  );
}

const columnNames = ['destination', 'otherEnd', 'zone', 'resource'] as const;

/** Routes stand in the order of their route table, which is that of the template. */
const unsorted = { by: '', descending: false };
const unsort = () => {};

/** The subnet whose way out a line is about; none where it is about several. */
function cellOf(line: RouteLine | undefined) {
  const rows = line === undefined ? [] : line.is === 'route' ? [line.row] : line.rows;
  const [first] = rows;
  if (!first || first.at.zone === undefined) return undefined;
  const isOne = rows.every((row) => routeTableKey(row) === routeTableKey(first));
  return isOne ? { group: first.at.id, zone: first.at.zone } : undefined;
}

function foundWords(text: string, found: number, all: number): string | undefined {
  const wanted = text.trim();
  if (wanted === '' || all === 0) return undefined;
  return found === 0 ? `no route for “${wanted}”` : `${found} of ${all} routes`;
}

function copyRoutes(rows: readonly RouteRow[]): void {
  const forms = {
    'text/plain': tsv(readableRouteColumns, rows),
    'text/html': htmlTable(readableRouteColumns, rows),
  };
  void copyForms(forms, countRows(rows.length));
}
