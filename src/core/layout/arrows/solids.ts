import { around, type Box } from '../box.ts';
import { GUTTER } from '../sizes.ts';
import type { VpcLayout } from '../vpc-layout.ts';

/**
 * What no arrow may cross in a VPC, relative to it: header, zones, rows, titles. Rows that stand closer than a gutter
 * are one wall; what stands apart lets arrows through.
 */
export function solidsOf(vpc: VpcLayout): readonly Box[] {
  const { header, columns, rows, addRow, strip, gateway, width } = vpc;
  const heads = columns.map(({ head }) => head);
  const walls: Box[] = [];
  for (const { y, height } of [header, ...heads, ...rows.map(({ box }) => box), addRow]) {
    const last = walls.at(-1);
    const wall = { x: 0, y, width, height };
    if (last && y - (last.y + last.height) < GUTTER) walls[walls.length - 1] = around([last, wall]) ?? wall;
    else walls.push(wall);
  }
  const beside = gateway ? [around([gateway.internet, gateway.mark])] : [];
  return [...walls, ...(strip ? [strip.title] : []), ...beside.filter((box) => box !== undefined)];
}
