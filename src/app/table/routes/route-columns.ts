import type { RouteRow } from '../../../core/index.ts';
import {
  AIR,
  estimate,
  fitColumns,
  type Measure,
  MONO,
  PADDING,
  roomFor,
  type SizedColumn,
} from '../fit-columns.ts';
import type { Arrangement } from './route-lines.ts';

export type RouteColumnName = 'destination' | 'otherEnd' | 'zone' | 'resource';

/** The left edge of the table. */
const EDGE = 10;

/** What stands in the second column: where a route leads, or where that stands already, the subnet that has it. */
export function otherEndOf({ target, subnet }: RouteRow, arrangement: Arrangement): string {
  return arrangement === 'by-subnet' ? target : subnet;
}

/** Who makes a route: the stack, under a logical id, or AWS with the route table. */
export function resourceOf({ logicalId }: RouteRow): string {
  return logicalId ?? 'added by AWS';
}

/** The columns in a pane of some width. */
export function fitRouteColumns(
  rows: readonly RouteRow[],
  arrangement: Arrangement,
  width: number,
  measure: Measure = estimate,
): readonly SizedColumn<RouteColumnName>[] {
  const widest = (sized: (row: RouteRow) => number, title: string) =>
    Math.ceil(Math.max(measure(title), ...rows.map(sized))) + PADDING;
  const otherEnd = arrangement === 'by-subnet' ? 'Target' : 'Subnet';
  const words = (full: number) => ({
    width: Math.min(220, roomFor(full)),
    least: Math.min(110, full),
    most: roomFor(full) + AIR,
  });
  const columns: readonly SizedColumn<RouteColumnName>[] = [
    {
      name: 'destination',
      title: 'Destination',
      width: widest(({ destination }) => destination.length * MONO, 'Destination') + EDGE,
    },
    {
      name: 'otherEnd',
      title: otherEnd,
      ...words(widest((row) => measure(otherEndOf(row, arrangement)), otherEnd)),
    },
    { name: 'zone', title: 'AZ', width: widest(({ zone }) => measure(zone), 'AZ') },
    {
      name: 'resource',
      title: 'Resource',
      ...words(widest((row) => measure(resourceOf(row)), 'Resource')),
    },
  ];
  return fitColumns(columns, width, [['resource'], ['otherEnd']]);
}
