import type { VpcLayout } from '../../core/index.ts';

/** The largest subnets that a new group is given. */
const LARGEST_PROPOSED = 256;

/**
 * Might one more group not fit? Groups are appended, so only what is free behind the last subnet counts; where that
 * is plenty nobody has to be asked.
 */
export function isNearlyFull({ network }: VpcLayout): boolean {
  const { block, groups, zones, reservedZones } = network;
  const subnets = groups.flatMap((group) => group.subnets);
  if (subnets.some((subnet) => !subnet.block)) return true;
  const size = 2 ** (32 - block.prefixLength);
  const end = Math.max(
    block.address,
    ...subnets.map((subnet) =>
      subnet.block ? subnet.block.address + 2 ** (32 - subnet.block.prefixLength) : 0,
    ),
  );
  // One more for what aligning may lose.
  return block.address + size - end < (zones.length + reservedZones + 1) * LARGEST_PROPOSED;
}
