import { endOf, type Ipv4Address } from '../net/ipv4.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { type AddressRange, type MapBlock, mapBlocks } from './map-blocks.ts';

/**
 * A part of a VPC's address map under a lens: in the order of the addresses, but not to scale, so that every block is
 * wide enough to be seen and pointed at.
 *
 *     ├──────┼──────┼──────┼────┼────┼────┼────────────┤
 *      /24    /24    /24    /28  /28  /28   free
 */
export interface LensBlock extends AddressRange {
  readonly x: number;
  readonly width: number;
  /** Absent where nobody takes the addresses. */
  readonly taken?: MapBlock;
  /** Nobody can take them by appending: they lie before another block. */
  readonly isLost?: true;
}

/** No block is narrower, in canvas units; the last of them parts it from the next. */
export const LEAST_LENS_BLOCK = 13;

/** What is seen of the part and, as far as there is room, to both sides of it. */
export function addressLens(vpc: VpcNetwork, part: AddressRange, width: number): readonly LensBlock[] {
  const pieces = piecesOf(vpc);
  const shown = around(pieces, part, Math.floor(width / LEAST_LENS_BLOCK));
  const sum = shown.reduce((total, piece) => total + weightOf(piece), 0);
  const spare = width - shown.length * LEAST_LENS_BLOCK;
  let x = 0;
  return shown.map((piece) => {
    const block = { ...piece, x, width: LEAST_LENS_BLOCK + (spare * weightOf(piece)) / sum };
    x += block.width;
    return block;
  });
}

/** Do two stretches of addresses have one in common? */
export function shareAddresses(one: AddressRange, other: AddressRange): boolean {
  return one.from < other.to && other.from < one.to;
}

type Piece = Omit<LensBlock, 'x' | 'width'>;

/** The VPC's block without a gap: what is taken, and each stretch of free addresses in between. */
function piecesOf(vpc: VpcNetwork): readonly Piece[] {
  const pieces: Piece[] = [];
  let at: Ipv4Address = vpc.block.address;
  for (const taken of mapBlocks(vpc)) {
    const gap = { from: at, to: taken.block.address };
    if (gap.to > gap.from) pieces.push(vpc.hasFixedCidrs ? gap : { ...gap, isLost: true });
    at = endOf(taken.block);
    pieces.push({ from: taken.block.address, to: at, taken });
  }
  const end = endOf(vpc.block);
  if (end > at) pieces.push({ from: at, to: end });
  return pieces;
}

/** At most so many pieces: those of the part, with about as many to its left as to its right. */
function around(pieces: readonly Piece[], part: AddressRange, most: number): readonly Piece[] {
  const first = pieces.findIndex((piece) => shareAddresses(piece, part));
  const last = pieces.findLastIndex((piece) => shareAddresses(piece, part));
  const before = Math.floor(Math.max(0, most - (last - first + 1)) / 2);
  const start = Math.max(0, Math.min(first - before, pieces.length - most));
  return pieces.slice(start, start + most);
}

/** A block twice as large is a little wider. */
function weightOf({ from, to }: AddressRange): number {
  return Math.log2(to - from);
}
