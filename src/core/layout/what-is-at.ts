import type { Id } from '../base/place.ts';
import { type Box, holdsPoint, movedBy, type Point, touches } from './box.ts';
import {
  boxOf,
  type DesignLayout,
  itemById,
  itemWithPart,
  outsideBoxOf,
  type PlacedVpc,
  vpnById,
} from './layout.ts';
import { gapAbove, ROW_GAP } from './sizes.ts';
import type { RowLayout, VpcLayout } from './vpc-layout.ts';

/** What lies under a point of the canvas. */
export type Spot =
  | { readonly at: 'canvas' }
  /** A box at which arrows may begin and end: outside of VPCs, or in one beside its rows. */
  | { readonly at: 'box'; readonly id: Id }
  | { readonly at: 'vpc-header'; readonly vpc: Id }
  /** Inside a VPC, beside its rows; `before` is the row that would come next, if there is one. */
  | { readonly at: 'row-gap'; readonly vpc: Id; readonly before?: Id }
  /** The title of a row. */
  | { readonly at: 'row'; readonly vpc: Id; readonly group: Id }
  | { readonly at: 'cell'; readonly vpc: Id; readonly group: Id; readonly zone: number };

export function whatIsAt(layout: DesignLayout, point: Point): Spot {
  const outside = layout.outside.findLast((one) => holdsPoint(outsideBoxOf(one), point));
  if (outside) return { at: 'box', id: outside.id };
  const placed = vpcAt(layout, point);
  if (!placed) return { at: 'canvas' };
  const { id, vpc, position } = placed;
  const inside = { x: point.x - position.x, y: point.y - position.y };
  const item = vpc.items.find(({ box }) => holdsPoint(box, inside));
  if (item) return { at: 'box', id: item.id };
  if (holdsPoint(vpc.header, inside)) return { at: 'vpc-header', vpc: id };
  const row = vpc.rows.find(({ box }) => holdsPoint(box, inside));
  if (!row) return gapAt(vpc, inside.y);
  const inRow = { x: inside.x - row.box.x, y: inside.y - row.box.y };
  const cell = row.cells.find(({ box }) => holdsPoint(box, inRow));
  return cell
    ? { at: 'cell', vpc: id, group: row.id, zone: cell.zone }
    : { at: 'row', vpc: id, group: row.id };
}

/** The topmost VPC under a point: later ones are drawn above earlier ones. */
export function vpcAt(layout: DesignLayout, point: Point): PlacedVpc | undefined {
  return layout.vpcs.findLast((placed) => holdsPoint(boxOf(placed), point));
}

/** The gap between rows that is nearest to a height in the VPC. */
export function gapAt(vpc: VpcLayout, y: number): Spot & { readonly at: 'row-gap' } {
  const next = vpc.rows.find(({ box }) => y < box.y + box.height / 2);
  return { at: 'row-gap', vpc: vpc.id, ...(next ? { before: next.id } : {}) };
}

/** The height of the gap before a row, or behind the last one. */
export function gapHeight(vpc: VpcLayout, before: Id | undefined): number {
  const row = vpc.rows.find(({ id }) => id === before);
  if (!row) return vpc.addRow.y - ROW_GAP / 2;
  const gap = gapAbove(row.box.height, { isFirst: row === vpc.rows[0] });
  return row.box.y - Math.max(gap, ROW_GAP) / 2;
}

/** What a marquee takes: VPCs, and what stands beside them. */
export function boxesTouched({ vpcs, outside }: DesignLayout, marquee: Box): readonly Id[] {
  return [
    ...vpcs.filter((placed) => touches(boxOf(placed), marquee)),
    ...outside.filter((one) => touches(outsideBoxOf(one), marquee)),
  ].map(({ id }) => id);
}

/** Where a box, or the subnet of a group in a zone, stands on the canvas. */
export function boxOnCanvas(layout: DesignLayout, id: Id, zone?: number): Box | undefined {
  for (const placed of layout.vpcs) {
    if (placed.id === id) return boxOf(placed);
    const row = placed.vpc.rows.find((one) => one.id === id);
    if (row) return partOfRow(row, placed.position, zone);
    const endpoint = placed.vpc.endpoints.find((one) => one.id === id);
    if (endpoint) return movedBy(endpoint.box, placed.position);
    const flowLog = placed.vpc.flowLogs.find((one) => one.id === id);
    if (flowLog) return movedBy(flowLog.box, placed.position);
  }
  const outside = layout.outside.find((one) => one.id === id);
  if (outside) return outsideBoxOf(outside);
  const vpn = vpnById(layout, id);
  if (vpn) return movedBy(vpn.connection.box, vpn.placed.position);
  const inside = itemById(layout, id) ?? itemWithPart(layout, id);
  return inside && movedBy(inside.item.box, inside.placed.position);
}

function partOfRow(row: RowLayout, position: Point, zone: number | undefined): Box {
  const box = movedBy(row.box, position);
  const cell = row.cells.find((one) => one.zone === zone);
  return cell ? movedBy(cell.box, box) : box;
}
