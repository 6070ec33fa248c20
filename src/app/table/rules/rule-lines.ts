import { type GroupRules, type Id, type RuleRow, rulesMatching } from '../../../core/index.ts';
import type { Selection } from '../../store/editor.ts';
import { byText, type Sort } from '../sort.ts';

/** A line of the table: a security group, or one of its rules. */
export type RuleLine = GroupLine | RowLine;

export interface GroupLine {
  readonly is: 'group';
  readonly key: string;
  /** What is selected by it. */
  readonly selects: Id;
  readonly table: GroupRules;
  /** How many of its rules are shown. */
  readonly shown: number;
}

export interface RowLine {
  readonly is: 'rule';
  readonly key: string;
  readonly selects: Id;
  readonly table: GroupRules;
  readonly row: RuleRow;
  /** The line above says the direction. */
  readonly repeatsDirection: boolean;
}

export interface RulesView {
  readonly sort: Sort<RuleSortKey>;
  /** Only rules of which it speaks. */
  readonly text: string;
}

export type RuleSortKey = 'direction' | 'otherEnd' | 'protocol' | 'ports' | 'description' | 'connection';

/** Inbound before outbound, each in the order in which they came. */
export const asWritten: Sort<RuleSortKey> = { by: 'direction', descending: false };

/** Each security group with those of its rules that are meant; without one it goes too while rules are looked for. */
export function ruleLines(tables: readonly GroupRules[], { sort, text }: RulesView): readonly RuleLine[] {
  return tables.flatMap((table): readonly RuleLine[] => {
    const rows = inOrder(rulesMatching(table.rows, text), sort);
    if (rows.length === 0 && text.trim() !== '') return [];
    return [
      { is: 'group', key: table.key, selects: table.origin.id, table, shown: rows.length },
      ...rows.map((row, index) => ({
        is: 'rule' as const,
        key: `${row.stack} ${row.key}`,
        selects: row.connection ?? row.origin.id,
        table,
        row,
        repeatsDirection: rows[index - 1]?.direction === row.direction,
      })),
    ];
  });
}

/** The rules among lines. */
export function rowsIn(lines: readonly RuleLine[]): readonly RuleRow[] {
  return lines.flatMap((line) => (line.is === 'rule' ? line.row : []));
}

/** The direction stays together whatever else is ordered: nobody compares a source with a target. */
function inOrder(rows: readonly RuleRow[], { by, descending }: Sort<RuleSortKey>): readonly RuleRow[] {
  const [inbound, outbound] = (['inbound', 'outbound'] as const).map((direction) =>
    rows.filter((row) => row.direction === direction),
  );
  const runs = [inbound ?? [], outbound ?? []];
  if (by === 'direction') return (descending ? runs.toReversed() : runs).flat();
  return runs.flatMap((run) => {
    const sorted = run.toSorted(comparisons[by]);
    return descending ? sorted.toReversed() : sorted;
  });
}

type Compare = (one: RuleRow, other: RuleRow) => number;

const comparisons: { readonly [K in Exclude<RuleSortKey, 'direction'>]: Compare } = {
  otherEnd: byText(({ otherEnd }) => otherEnd),
  protocol: byText(({ protocol }) => protocol),
  ports: (one, other) => firstPort(one) - firstPort(other) || lastPort(one) - lastPort(other),
  description: byText(({ description }) => description),
  connection: byText(({ connectionWords }) => connectionWords),
};

/** All ports come before the first, what the deployment will tell after the last. */
function firstPort({ port: { from }, ports }: RuleRow): number {
  if (ports === 'All') return -1;
  return typeof from === 'number' ? from : 2 ** 16;
}

function lastPort({ port: { to } }: RuleRow): number {
  return typeof to === 'number' ? to : 0;
}

/** Is a line part of what is selected: its group, its connection, or one that it answers for too? */
export function isSelectedLine(line: RuleLine, { ids }: Selection): boolean {
  if (ids.includes(line.table.origin.id)) return true;
  return (
    line.is === 'rule' &&
    [line.row.connection ?? line.row.origin.id, ...line.row.alsoFor].some((id) => ids.includes(id))
  );
}

/** How many rules a group has, and what none of them would mean. */
export function groupWords({ table: { rows }, shown }: GroupLine): string {
  if (rows.length === 0) return 'this stack adds no rule to it';
  if (shown < rows.length) return `${shown} of ${rows.length} rules`;
  const inbound = rows.filter(({ direction }) => direction === 'inbound').length;
  const outbound = rows.length - inbound;
  return [`${inbound || 'no'} inbound`, `${outbound || 'no'} outbound`].join(' · ');
}
