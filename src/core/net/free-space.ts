import type { Ipv4Block } from './ipv4.ts';
import { ADDRESS_BITS, alignUp, endOf, overlap, sizeOf, sizeOfPrefix } from './ipv4.ts';

/** The fewest aligned blocks that cover the addresses from `start` up to but not including `end`. */
export function coverRange(start: number, end: number): readonly Ipv4Block[] {
  const blocks: Ipv4Block[] = [];
  let address = start;
  while (address < end) {
    let prefixLength = ADDRESS_BITS;
    while (prefixLength > 0 && fits(address, prefixLength - 1, end)) prefixLength -= 1;
    blocks.push({ address, prefixLength });
    address += sizeOfPrefix(prefixLength);
  }
  return blocks;
}

function fits(address: number, prefixLength: number, end: number): boolean {
  const size = sizeOfPrefix(prefixLength);
  return address % size === 0 && address + size <= end;
}

/** What `within` has left beside the used blocks, in order, as the fewest aligned blocks. */
export function freeBlocks(within: Ipv4Block, used: readonly Ipv4Block[]): readonly Ipv4Block[] {
  const ordered = used.filter((block) => overlap(block, within)).toSorted((a, b) => a.address - b.address);
  const free: Ipv4Block[] = [];
  let address = within.address;
  for (const block of ordered) {
    free.push(...coverRange(address, block.address));
    address = Math.max(address, endOf(block));
  }
  free.push(...coverRange(address, endOf(within)));
  return free;
}

/** The first block of the size, in address order, that lies in `within` and touches none of the used ones. */
export function nextFreeBlock(
  within: Ipv4Block,
  used: readonly Ipv4Block[],
  prefixLength: number,
): Ipv4Block | undefined {
  const ordered = used.toSorted((a, b) => a.address - b.address);
  let address = alignUp(within.address, prefixLength);
  for (const block of ordered) {
    const candidate = { address, prefixLength };
    if (!overlap(candidate, block)) continue;
    address = alignUp(endOf(block), prefixLength);
  }
  const found = { address, prefixLength };
  const taken = ordered.some((block) => overlap(found, block));
  return !taken && address + sizeOf(found) <= endOf(within) ? found : undefined;
}

/** The block of the same size nearest to this one that lies in `within` and touches none of the used ones. */
export function nearestFreeBlock(
  within: Ipv4Block,
  used: readonly Ipv4Block[],
  { address, prefixLength }: Ipv4Block,
): Ipv4Block | undefined {
  const size = sizeOfPrefix(prefixLength);
  let nearest: Ipv4Block | undefined;
  for (const free of freeBlocks(within, used)) {
    if (free.prefixLength > prefixLength) continue;
    const last = endOf(free) - size;
    const within = Math.min(last, Math.max(free.address, address - (address % size)));
    const isNearer =
      nearest === undefined || Math.abs(within - address) < Math.abs(nearest.address - address);
    if (isNearer) nearest = { address: within, prefixLength };
  }
  return nearest;
}
