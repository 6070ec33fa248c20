import { readableRouteColumns, routeTableKey, tsv } from '../../../core/index.ts';
import { copyText } from '../../store/clipboard.ts';
import { select, selectSubnet } from '../../store/selection.ts';
import type { RouteLine } from './route-lines.ts';

/** Selects the subnet of a route table or of a route; of what several lead to, their groups. */
export function chooseRouteLine(line: RouteLine): void {
  const rows = line.is === 'route' ? [line.row] : line.rows;
  const [first] = rows;
  if (!first) return;
  const isOneSubnet = rows.every((row) => routeTableKey(row) === routeTableKey(first));
  if (isOneSubnet && first.at.zone !== undefined) selectSubnet(first.at.id, first.at.zone);
  else select(...new Set(rows.map(({ at }) => at.id)));
}

/** A route as a line for a spreadsheet, or what the routes below have in common. */
export function copyRouteLine(line: RouteLine): void {
  if (line.is === 'head') {
    const text = line.routeTable ?? line.title;
    copyText(text, text);
    return;
  }
  const [, text = ''] = tsv(readableRouteColumns, [line.row]).split('\n');
  copyText(text, 'the route');
}
