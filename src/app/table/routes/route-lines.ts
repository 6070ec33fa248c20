import { count, type RouteRow, routesMatching, routeTableKey, type VpcRoutes } from '../../../core/index.ts';
import type { Selection } from '../../store/editor.ts';

/** By which routes stand together: the route table that holds them, or what they lead to. */
export type Arrangement = 'by-subnet' | 'by-target';

export interface RoutesView {
  readonly arrangement: Arrangement;
  /** Only routes of which it speaks. */
  readonly text: string;
}

/** A line of the table: what some routes have in common, or one of them. */
export type RouteLine = HeadLine | RowLine;

export interface HeadLine {
  readonly is: 'head';
  readonly key: string;
  readonly title: string;
  /** How much stands below, in words. */
  readonly says: string;
  /** The Name tag of the route table, for whoever looks for it in the console. */
  readonly routeTable?: string;
  readonly rows: readonly RouteRow[];
}

export interface RowLine {
  readonly is: 'route';
  readonly key: string;
  readonly row: RouteRow;
}

export function routeLines(tables: readonly VpcRoutes[], view: RoutesView): readonly RouteLine[] {
  return tables.flatMap((table) => {
    const rows = routesMatching(table.rows, view.text);
    return view.arrangement === 'by-subnet'
      ? bySubnet(table, rows, tables.length > 1)
      : byTarget(table, rows, tables.length > 1);
  });
}

function bySubnet({ vpc }: VpcRoutes, rows: readonly RouteRow[], withVpc: boolean): readonly RouteLine[] {
  return grouped(rows, routeTableKey).flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const { routeTable } = first;
    const says = [...(withVpc ? [vpc] : []), first.zone, count(own.length, 'route')].join(' · ');
    const head: HeadLine = { is: 'head', key, title: first.subnet, says, routeTable, rows: own };
    return [head, ...linesOf(own)];
  });
}

/** The local route leads nowhere else, so that it stands last. */
function byTarget({ vpc }: VpcRoutes, rows: readonly RouteRow[], withVpc: boolean): readonly RouteLine[] {
  const all = grouped(rows, ({ target }) => target);
  const ordered = [
    ...all.filter(([target]) => target !== LOCAL),
    ...all.filter(([target]) => target === LOCAL),
  ];
  return ordered.flatMap(([target, own]) => {
    const subnets = new Set(own.map(routeTableKey)).size;
    const says = [...(withVpc ? [vpc] : []), count(subnets, 'subnet')].join(' · ');
    const head: HeadLine = { is: 'head', key: `${vpc} → ${target}`, title: target, says, rows: own };
    return [head, ...linesOf(own)];
  });
}

const LOCAL = 'local';

function linesOf(rows: readonly RouteRow[]): readonly RowLine[] {
  return rows.map((row) => ({
    is: 'route',
    key: `${routeTableKey(row)} ${row.destination} ${row.logicalId ?? ''}`,
    row,
  }));
}

function grouped(
  rows: readonly RouteRow[],
  keyOf: (row: RouteRow) => string,
): readonly (readonly [string, readonly RouteRow[]])[] {
  const groups = new Map<string, RouteRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
}

/** The routes among lines. */
export function routesIn(lines: readonly RouteLine[]): readonly RouteRow[] {
  return lines.flatMap((line) => (line.is === 'route' ? line.row : []));
}

/** Is a line part of what is selected: of a group all its subnets, of a subnet its own route table? */
export function isSelectedRoute(line: RouteLine, { ids, zone }: Selection): boolean {
  const rows = line.is === 'route' ? [line.row] : line.rows;
  return rows.every(({ at }) => ids.includes(at.id) && (zone === undefined || zone === at.zone));
}
