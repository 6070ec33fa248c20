import { useCallback, useMemo, useRef, useState } from 'react';
import {
  callsOf,
  htmlTable,
  type RuleRow,
  readableRuleColumns,
  ruleTables,
  tsv,
  writeRules,
} from '../../../core/index.ts';
import { copyForms } from '../../store/clipboard.ts';
import { useDerived, useSelection } from '../../store/hooks.ts';
import { PaneActions } from '../../ui/PaneActions.tsx';
import { CopyMenu } from '../CopyMenu.tsx';
import { countRows } from '../count-rows.ts';
import { FilterField } from '../FilterField.tsx';
import { widthOf } from '../fit-columns.ts';
import { measureText } from '../measure-text.ts';
import { HEAD_HEIGHT } from '../measures.ts';
import { runsOf } from '../runs.ts';
import { SelectionRings } from '../SelectionRings.tsx';
import { nextSort } from '../sort.ts';
import { TableHead } from '../TableHead.tsx';
import { TableScroller } from '../TableScroller.tsx';
import { useLineKeys } from '../use-line-keys.ts';
import { useWidth } from '../use-width.ts';
import { RuleLineView } from './RuleLineView.tsx';
import { fitRuleColumns, ruleColumnsFor } from './rule-columns.ts';
import { chooseRuleLine, copyRuleLine } from './rule-deeds.ts';
import {
  asWritten,
  isSelectedLine,
  type RuleSortKey,
  type RulesView,
  rowsIn,
  ruleLines,
} from './rule-lines.ts';

const allNames = ruleColumnsFor([]).map(({ name }) => name);
const withoutPlace = allNames.filter((name) => name !== 'place');

const usualView: RulesView = { sort: asWritten, text: '' };

/** What each security group lets in and out, with the connection behind each rule. */
export function RuleTable() {
  const { design, network } = useDerived();
  const selection = useSelection();
  const [view, setView] = useState(usualView);
  const [scroller, width] = useWidth();
  const wrapper = useRef<HTMLDivElement>(null);
  const tables = useMemo(() => ruleTables(design, network), [design, network]);
  const lines = useMemo(() => ruleLines(tables, view), [tables, view]);
  const rows = rowsIn(lines);
  const { current, onKeyDown, choose } = useLineKeys(wrapper, lines, {
    isSelected: (line) => isSelectedLine(line, selection),
    choose: chooseRuleLine,
    copy: copyRuleLine,
  });
  const columns = fitRuleColumns(rows, width, measureText);
  const names = columns.length < allNames.length ? withoutPlace : allNames;
  const onSort = useCallback((by: RuleSortKey) => {
    setView((before) => ({ ...before, sort: nextSort(before.sort, by, asWritten) }));
  }, []);
  return (
    <div className="relative flex h-full min-h-0 flex-col text-[12px]">
      <PaneActions>
        <FilterField
          label="Find rules"
          placeholder="Port, address, text"
          text={view.text}
          says={foundWords(view.text, rows, tables.flatMap((table) => table.rows).length)}
          onText={(text) => setView({ ...view, text })}
        />
        <CopyMenu
          what="rules"
          isEmpty={tables.length === 0}
          onCopy={() => copyRules(rows)}
          write={(format) => writeRules(tables, format)}
        />
      </PaneActions>
      <TableScroller scroller={scroller} overflow={lines.length === 0 ? 0 : widthOf(columns) - width}>
        {lines.length > 0 && (
          <div ref={wrapper} className="relative" style={{ minWidth: widthOf(columns) }}>
            <SelectionRings
              runs={runsOf(lines, (line) => isSelectedLine(line, selection))}
              above={HEAD_HEIGHT}
            />
            <table
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected, which makes it a grid
              role="grid"
              aria-label="Rules of security groups"
              aria-rowcount={lines.length + 1}
              aria-multiselectable
              onKeyDown={onKeyDown}
              className="w-full table-fixed border-separate border-spacing-0"
            >
              <TableHead columns={columns} sort={view.sort} onSort={onSort} />
              <tbody>
                {lines.map((line, index) => (
                  <RuleLineView
                    key={line.key}
                    line={line}
                    columns={names}
                    isSelected={isSelectedLine(line, selection)}
                    isCurrent={index === current}
                    onChoose={choose}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {callsOf(design).length === 0 && <NoConnections />}
      </TableScroller>
    </div>
  );
}

function NoConnections() {
  return (
    <p className="max-w-[76ch] p-4 text-[13px] text-muted">
      No connections yet: put workloads or security groups into a VPC, and draw an arrow from what opens a
      connection to what accepts it. The rules that come of it are listed here, on both sides.
    </p>
  );
}

function foundWords(text: string, found: readonly RuleRow[], all: number): string | undefined {
  const wanted = text.trim();
  if (wanted === '' || all === 0) return undefined;
  return found.length === 0 ? `no rule for “${wanted}”` : `${found.length} of ${all} rules`;
}

function copyRules(rows: readonly RuleRow[]): void {
  const columns = readableRuleColumns({ withGroup: true });
  const forms = { 'text/plain': tsv(columns, rows), 'text/html': htmlTable(columns, rows) };
  void copyForms(forms, countRows(rows.length));
}
