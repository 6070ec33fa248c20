import type { AddressRange, Id, VpcLayout } from '../../../core/index.ts';
import { sizeOf } from '../../../core/index.ts';

/** From the first to the last address of a group, or of its subnet in one zone; `undefined` outside of this VPC. */
export function rangeOf({ rows }: VpcLayout, group: Id, zone?: number): AddressRange | undefined {
  const cells = rows.find(({ id }) => id === group)?.cells ?? [];
  const blocks = cells.flatMap(({ subnet, zone: own }) =>
    subnet.block && (zone === undefined || zone === own) ? [subnet.block] : [],
  );
  if (blocks.length === 0) return undefined;
  return {
    from: Math.min(...blocks.map(({ address }) => address)),
    to: Math.max(...blocks.map((block) => block.address + sizeOf(block))),
  };
}
