import type { Box } from '../layout/box.ts';
import type { DesignLayout } from '../layout/layout.ts';
import type { ItemLayout } from '../layout/row-items.ts';
import { isReservedRow, type RowLayout, type VpcLayout } from '../layout/vpc-layout.ts';
import type { PictureColours } from './colours.ts';

const MARGIN = 1;
const PADDING = 9;
const BAR = 3;
const MOST_ROW = 30;
/** Names the pattern of space that is only kept. */
const KEPT = 'kept';

/** A small picture of a design without words: each VPC a frame, each group a row, each subnet a cell. */
export function thumbnail(
  layout: DesignLayout,
  size: { width: number; height: number },
  colours: PictureColours,
): string {
  const { width, height } = size;
  const share = (width - 2 * MARGIN - PADDING * Math.max(0, layout.vpcs.length - 1)) / layout.vpcs.length;
  const frames = layout.vpcs.map(({ vpc }, index) => {
    const x = MARGIN + index * (share + PADDING);
    return drawVpc(vpc, { x, y: MARGIN, width: share, height: height - 2 * MARGIN }, colours);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    keptPattern(colours),
    ...frames.flat(),
    '</svg>',
  ].join('');
}

function drawVpc(vpc: VpcLayout, frame: Box, colours: PictureColours): readonly string[] {
  const count = Math.max(1, vpc.rows.length);
  const pitch = Math.min(MOST_ROW, (frame.height - 2 * PADDING + 5) / count);
  const top = frame.y + (frame.height - (count * pitch - 5)) / 2;
  const rows = vpc.rows.map((row, index) => {
    const box = {
      x: frame.x + PADDING,
      y: top + index * pitch,
      width: frame.width - 2 * PADDING,
      height: pitch - 5,
    };
    const items = vpc.items.filter((item) => item.row === row.id);
    return [...drawRow(row, box, colours), ...drawItems(items, row, box, colours)];
  });
  return [rectangle(frame, 8, { fill: colours.frameFill, stroke: colours.frame }), ...rows.flat()];
}

function drawRow(row: RowLayout, box: Box, colours: PictureColours): readonly string[] {
  const { strong, fill, edge } = colours.types[row.group.subnetType];
  const bar = isReservedRow(row) ? colours.frame : strong;
  const count = Math.max(1, row.cells.length);
  const pitch = (box.width - BAR - 5 + 4) / count;
  const cells = row.cells.map((cell, index) =>
    rectangle({ x: box.x + BAR + 5 + index * pitch, y: box.y, width: pitch - 4, height: box.height }, 3, {
      ...(cell.state === 'reserved'
        ? { fill: `url(#${KEPT})`, stroke: colours.frame }
        : { fill: cell.state === 'created' || cell.state === 'existing' ? fill : 'none', stroke: edge }),
      dashed: cell.state !== 'created',
    }),
  );
  return [rectangle({ ...box, width: BAR }, BAR / 2, { fill: bar }), ...cells];
}

/** More than this many find no room. */
const MOST_ITEMS = 2;
const ITEM = { height: 6, gap: 2, inset: 3 };

/** What stands in a row, each over the cells that it spans. */
function drawItems(
  items: readonly ItemLayout[],
  { cells }: RowLayout,
  box: Box,
  { panel, frame }: PictureColours,
): readonly string[] {
  const [first, last] = [cells[0]?.box, cells.at(-1)?.box];
  if (!first || !last) return [];
  const scale = (box.width - BAR - 5) / (last.x + last.width - first.x);
  return items.slice(0, MOST_ITEMS).map((item, index) => {
    const x = box.x + BAR + 5 + (item.box.x - first.x) * scale;
    const y = box.y + box.height - ITEM.inset - ITEM.height - index * (ITEM.height + ITEM.gap);
    return rectangle({ x, y, width: item.box.width * scale, height: ITEM.height }, 2, {
      fill: panel,
      stroke: frame,
    });
  });
}

/** Stripes, as reserved space has them on the canvas. */
function keptPattern({ stripes }: PictureColours): string {
  const side = 7;
  const lines = `M-1 1L1 -1M0 ${side}L${side} 0M${side - 1} ${side + 1}L${side + 1} ${side - 1}`;
  return `<pattern id="${KEPT}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><path d="${lines}" stroke="${stripes}"/></pattern>`;
}

function rectangle(
  box: Box,
  radius: number,
  look: { readonly fill: string; readonly stroke?: string; readonly dashed?: boolean },
): string {
  const stroke = look.stroke === undefined ? '' : ` stroke="${look.stroke}"`;
  const dashed = look.dashed ? ' stroke-dasharray="3 2"' : '';
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(short);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${look.fill}"${stroke}${dashed}/>`;
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
