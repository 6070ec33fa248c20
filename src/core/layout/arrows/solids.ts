import { around, type Box, movedBy } from '../box.ts';
import { CELL_WORDS, GUTTER } from '../sizes.ts';
import type { VpcLayout } from '../vpc-layout.ts';
import { boxesOfVpn } from '../vpn-boxes.ts';
import { hasCorridors } from './corridors.ts';

/**
 * What no arrow may cross in a VPC, relative to it: header, zones, rows, titles. Where nothing stands in rows, those
 * that stand closer than a gutter are one wall; else arrows pass between the words of cells.
 */
export function solidsOf(vpc: VpcLayout): readonly Box[] {
  const { header, columns, rows, addRow, strip, gateway, endpoints, existing, vpn, flowLogs, width } = vpc;
  const boxes = [...endpoints, ...existing, ...flowLogs].map(({ box }) => box);
  const outside = [...boxes, ...(vpn ? boxesOfVpn(vpn) : [])];
  const heads = columns.map(({ head }) => head);
  const title = strip ? [strip.title] : [];
  if (hasCorridors(vpc)) {
    const top = around([header, ...heads]) ?? header;
    const marks = gateway ? [gateway.internet, gateway.mark] : [];
    return [top, ...rows.flatMap(wordsOf), addRow, ...title, ...marks, ...outside];
  }
  const walls: Box[] = [];
  for (const { y, height } of [header, ...heads, ...rows.map(({ box }) => box), addRow]) {
    const last = walls.at(-1);
    const wall = { x: 0, y, width, height };
    if (last && y - (last.y + last.height) < GUTTER) walls[walls.length - 1] = around([last, wall]) ?? wall;
    else walls.push(wall);
  }
  const beside = gateway ? [around([gateway.internet, gateway.mark])] : [];
  return [...walls, ...title, ...beside.filter((box) => box !== undefined), ...outside];
}

/** The title of a row, and of its cells what is written in them: below that boxes stand. */
function wordsOf({ box, title, cells }: VpcLayout['rows'][number]): readonly Box[] {
  const words = cells.map((cell) => ({ ...cell.box, height: Math.min(CELL_WORDS, cell.box.height) }));
  const whole = box.height > CELL_WORDS + 4 ? words : cells.map((cell) => cell.box);
  return [title, ...whole].map((one) => movedBy(one, box));
}
