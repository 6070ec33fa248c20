import { hasHostBits, holdsBlock, type Ipv4Block, overlap } from '../net/ipv4.ts';
import { isSubnetSize } from './allocate-addresses.ts';

/** A block that is fixed for a subnet, or why no subnet can have it; of two that overlap the first can. */
export type FixedBlock =
  | { readonly is: 'possible' }
  | { readonly is: 'host-bits' | 'size' | 'outside' }
  | { readonly is: 'overlap'; readonly other: number };

/** Judges blocks in their order: whole ones of a size that AWS allows, in the VPC, each for one subnet alone. */
export function judgeFixedBlocks(vpc: Ipv4Block, blocks: readonly Ipv4Block[]): readonly FixedBlock[] {
  const taken = new Map<number, Ipv4Block>();
  return blocks.map((block, index): FixedBlock => {
    if (hasHostBits(block)) return { is: 'host-bits' };
    if (!isSubnetSize(block.prefixLength)) return { is: 'size' };
    if (!holdsBlock(vpc, block)) return { is: 'outside' };
    const other = [...taken].find(([, one]) => overlap(one, block))?.[0];
    if (other !== undefined) return { is: 'overlap', other };
    taken.set(index, block);
    return { is: 'possible' };
  });
}
