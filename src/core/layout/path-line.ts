import type { PathOut } from '../network/path-out.ts';
import type { Point } from './box.ts';
import { GAP, HEADER, PADDING, ROW, ROW_GAP, ZONE_HEAD } from './sizes.ts';
import type { CellLayout, RowLayout, VpcLayout } from './vpc-layout.ts';

/** Below the names of the zones, above the first row. */
const UNDER_ZONE_NAMES = HEADER + ZONE_HEAD - 3;

/**
 * The line along which traffic leaves a subnet, through gutters only, so that it crosses no text:
 *
 *     ( Internet gateway )
 *              └─────────┐ ┌───────┐
 *                        ├─┤ NAT   │
 *                        │ └───────┘
 *                        │ ┌───────┐
 *                        └─┤ here  │
 *
 * It begins where the route table decides; that is the only point where traffic stays within the VPC.
 */
export function pathLine(layout: VpcLayout, { from, nat, leavesVpc }: PathOut): readonly Point[] {
  const start = cellAt(layout, from.id, from.zone);
  if (!start) return [];
  if (!leavesVpc || !layout.gateway) return [edgeOf(start)];
  const stop = nat && cellAt(layout, nat.origin.id, nat.zoneIndex);
  const { mark } = layout.gateway;
  const last = gutterOf(stop ?? start);
  return [
    edgeOf(start),
    { x: gutterOf(start), y: edgeOf(start).y },
    ...(stop ? through(start, stop) : []),
    { x: last, y: UNDER_ZONE_NAMES },
    { x: mark.x + mark.width / 2, y: UNDER_ZONE_NAMES },
    { x: mark.x + mark.width / 2, y: mark.y + mark.height },
  ];
}

interface DrawnCell {
  readonly row: RowLayout;
  readonly cell: CellLayout;
}

function cellAt({ rows }: VpcLayout, group: string, zone: number | undefined): DrawnCell | undefined {
  const row = rows.find(({ id }) => id === group);
  const cell = row?.cells.find((one) => one.zone === zone);
  return row && cell && { row, cell };
}

/** To the edge of the cell with the NAT gateway and back into its gutter; between two rows where it lies elsewhere. */
function through(start: DrawnCell, stop: DrawnCell): readonly Point[] {
  const { row } = stop;
  const isBelow = start.row.box.y > row.box.y;
  const between = isBelow ? row.box.y + row.box.height + ROW_GAP / 2 : row.box.y - ROW_GAP / 2;
  const gutter = gutterOf(stop);
  const crossing =
    gutter === gutterOf(start)
      ? []
      : [
          { x: gutterOf(start), y: between },
          { x: gutter, y: between },
        ];
  const { y } = edgeOf(stop);
  return [...crossing, { x: gutter, y }, edgeOf(stop), { x: gutter, y }];
}

/** At a cell's left edge, beside its words. */
function edgeOf({ row, cell }: DrawnCell): Point {
  return { x: PADDING + cell.box.x, y: row.box.y + ROW / 2 };
}

/** The middle of the gutter to the left of a cell. */
function gutterOf({ cell }: DrawnCell): number {
  return PADDING + cell.box.x - GAP / 2;
}
