import type { VpcNetwork } from '../network/vpc-network.ts';
import type { Box } from './box.ts';

/**
 * The measures of a VPC, in canvas units:
 *
 *     ╭──────────────────────────────────────────────────────╮
 *     │ header: name, CIDR, sums                 address map │
 *     │              AZ 1         AZ 2         AZ 3        + │ zone heads
 *     │ ▌ title      ┌──────────┐ ┌──────────┐ ┌──────────┐  │ a row
 *     │ ▌            └──────────┘ └──────────┘ └──────────┘  │
 *     │ ▌ title      ┌──────────┐ ┌──────────┐ ┌──────────┐  │ a row that something stands in
 *     │ ▌            │┌────────────────────────────┐      │  │ spans the first two zones
 *     │ ▌            └──────────┘ └──────────┘ └──────────┘  │
 *     │ + Add subnet group                                   │
 *     │   strip      ┌────────┐   ┌────────┐   ┌────────┐    │ what stands in it beside the rows
 *     │              └────────┘   └────────┘   └────────┘    │
 *     ╰──────────────────────────────────────────────────────╯
 */
export const PADDING = 14;
export const HEADER = 64;
export const ZONE_HEAD = 32;
/** Room for name, type, size and default route in two lines, so that a row needs no more than 48. */
export const TITLE = 204;
export const GAP = 12;
/** Between titles and the first column, for arrows that pass rows side by side. */
const LANE = 24;
export const ROW = 48;
export const ROW_GAP = 8;
export const ADD_ROW = 32;
/** The strip behind the last column that holds the button for one more. */
export const ADD_ZONE = 24;
export const ADD_ZONE_GAP = 8;
const ADD_ZONE_MARGIN = 6;

/** No VPC is narrower: its header has to fit. */
const LEAST_COLUMNS_WIDTH = 376;

/** Three zones and fewer have roomy cells; six have to fit on a screen. A CIDR of 18 characters fits into each. */
const cellWidths: readonly number[] = [0, 176, 176, 176, 160];
const NARROW_CELL = 144;

export function cellWidthOf(columns: number): number {
  if (columns === 0) return 0;
  const even = (LEAST_COLUMNS_WIDTH - (columns - 1) * GAP) / columns;
  return Math.max(cellWidths[columns] ?? NARROW_CELL, Math.floor(even));
}

/** What the columns take together, the gaps between them included. */
export function columnsWidthOf(columns: number): number {
  if (columns === 0) return LEAST_COLUMNS_WIDTH;
  return columns * cellWidthOf(columns) + (columns - 1) * GAP;
}

/** The columns of a VPC, from its left edge: where they begin and end, and how wide it is with what is beside them. */
export interface Grid {
  readonly columns: number;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** With a lane for arrows between titles and columns where something stands in rows. */
export function gridOf(columns: number, { hasLane }: { readonly hasLane: boolean }): Grid {
  const start = PADDING + TITLE + (hasLane ? LANE : GAP);
  const end = start + columnsWidthOf(columns);
  return { columns, start, end, width: end + ADD_ZONE_GAP + ADD_ZONE + ADD_ZONE_MARGIN };
}

/** The address map takes what the words of the header leave, up to a width at which a /28 of a /21 can be seen. */
const HEADER_WORDS = 372;
const MAP = { width: 384, height: 10, top: 28 };

/** It ends where the grid ends. */
export function mapBoxOf({ end }: Grid): Box {
  const width = Math.min(MAP.width, end - PADDING - HEADER_WORDS);
  return { x: end - width, y: MAP.top, width, height: MAP.height };
}

/** The gateway stands on the VPC's left edge, at the height of the zone heads; the internet stands beside it. */
export const GATEWAY: Box = { x: -18, y: HEADER + 4, width: 136, height: 24 };
export const INTERNET: Box = { x: -74, y: HEADER - 4, width: 40, height: 60 };

/** The egress-only gateway stands behind it, or at its place where there is no internet gateway. */
export const EGRESS_GATEWAY: Box = { x: 124, y: GATEWAY.y, width: 98, height: 24 };

/** Is the internet drawn beside the VPC? */
export function hasInternetBeside({ internetGateway, ipv6 }: VpcNetwork): boolean {
  return internetGateway !== undefined || ipv6?.egressOnlyGateway !== undefined;
}

/** What exists beside a VPC: how large, how far from it and from each other. */
export const EXISTING = { width: 176, height: 60, away: 56, gap: 12 };
/** The height of a virtual private gateway among them. */
export const VPN_GATEWAY = 44;

/** A flow log on the lower edge of its VPC: half of it inside. */
export const FLOW_LOG = { width: 168, height: 24, gap: 8 };

/** Space between VPCs that nobody placed; the internet of the next one has to fit. */
export const VPC_GAP = 112;

/** Between boxes with arrows: a line in the middle, and room for the words of a port. */
export const GUTTER = 36;
/** What stands in a VPC; in a row it is as wide as its zones. */
export const ITEM = { width: 160, height: 36 };
/**
 * Boxes in a row: below the words of its cells, between them and their cells’ edges. Between words and boxes, and
 * between lines of boxes, there is room for an arrow.
 */
export const ROW_ITEM = { inset: 6, gap: 12, bottom: 4 };
/** Where boxes are joined within their row, also for the words of arrows: along a line of boxes, and from line to line. */
export const JOINED_GAP = { along: 30, between: 44 };
/** Where the words of a cell end. */
export const CELL_WORDS = 44;
/** Above the first row, if something stands in it: below the zones, and past the internet beside the VPC. */
const FIRST_GUTTER = 48;

/**
 * A row grows with the lines of boxes that stand in it; `tops` are their upper edges, below its own. Cells with several
 * subnets have a line of words for each.
 */
export function rowHeightOf(tops: readonly number[], lines = 1): number {
  const last = tops.at(-1);
  return last === undefined ? ROW + (lines - 1) * CELL_WORDS : last + ITEM.height + ROW_ITEM.bottom;
}

/** Above a row that something stands in there is a gutter, for arrows and their words. */
export function gapAbove(height: number, { isFirst }: { readonly isFirst: boolean }): number {
  if (height > ROW) return isFirst ? FIRST_GUTTER : GUTTER;
  return isFirst ? 0 : ROW_GAP;
}

/** The upper edges of rows of these heights, one below the other, and where the last one ends with its gap. */
export function stackRows(
  heights: readonly number[],
  start: number,
): { readonly tops: readonly number[]; readonly end: number } {
  let end = start;
  const tops = heights.map((height, index) => {
    const top = end + gapAbove(height, { isFirst: index === 0 });
    end = top + height;
    return top;
  });
  return { tops, end: heights.length === 0 ? start : end + ROW_GAP };
}
/** What stands outside of VPCs. */
export const OUTSIDE = { width: 176, height: 44 };
/** Narrower than a row's title, so that arrows can pass between it and the first box. */
export const STRIP_TITLE = 160;
