import { alignUp, endOf, type Ipv4Block, networkOf, parseBlock, sizeOfPrefix } from '../net/ipv4.ts';

/**
 * Divides a VPC's block among its subnets as `IpAddresses.cidr` does:
 *
 *     10.0.0.0/21  ├ /28 ┊/28 ┊/28 ┊·····gap·····├──── /24 ────┤ ▷ pointer …
 *
 * A pointer runs through the block. First all requests with a size, in order: the pointer is rounded up to a
 * multiple of the size, and what lies between is lost. Then all requests without one, with a common size: what is
 * left, divided evenly, rounded down to a power of two.
 */
export interface Allocation {
  /** One for each request, in order; `undefined` where it doesn't fit. */
  readonly blocks: readonly (Ipv4Block | undefined)[];
  /** What the requests without a size were given; absent if there were none. */
  readonly share?: EvenShare;
}

export interface EvenShare {
  /** Absent where nothing is left to share. */
  readonly prefixLength?: number;
  /** Addresses left to share, and the first of them. */
  readonly left: number;
  readonly from: number;
  readonly fits: boolean;
}

/** What the CDK gives a VPC that says nothing of its addresses. */
const DEFAULT_VPC_BLOCK: Ipv4Block = { address: 0x0a000000, prefixLength: 16 };

/** The block of a VPC that says this of its addresses, or nothing. */
export function vpcBlockOf(cidr: string | undefined): Ipv4Block {
  const given = cidr === undefined ? undefined : parseBlock(cidr);
  return given ? networkOf(given) : DEFAULT_VPC_BLOCK;
}

/** The limits that the CDK puts on a subnet's prefix length. */
export const LARGEST_SUBNET = 16;
export const SMALLEST_SUBNET = 28;

/**
 * @param fixed blocks that are given, by the index of their request: everything else is placed around them, and nothing
 *   ever over one
 */
export function allocateAddresses(
  vpc: Ipv4Block,
  requests: readonly (number | undefined)[],
  fixed: ReadonlyMap<number, Ipv4Block> = NONE,
): Allocation {
  const pointer = createPointer(vpc, [...fixed.values()]);
  const blocks: (Ipv4Block | undefined)[] = requests.map((prefixLength, index) => {
    const given = fixed.get(index);
    return given ?? (prefixLength === undefined ? undefined : pointer.take(prefixLength));
  });
  const sharing = [...requests.keys()].filter((index) => requests[index] === undefined && !fixed.has(index));
  if (sharing.length === 0) return { blocks };
  const share = evenShare(pointer.position(), pointer.left(), sharing.length);
  if (share.prefixLength === undefined || !share.fits) return { blocks, share };
  const shared = takeEach(pointer, share.prefixLength, sharing.length);
  for (const [order, index] of sharing.entries()) blocks[index] = shared[order];
  return { blocks, share };
}

const NONE: ReadonlyMap<number, Ipv4Block> = new Map();

interface Pointer {
  readonly position: () => number;
  /** Addresses behind it, those of fixed blocks not counted. */
  readonly left: () => number;
  readonly take: (prefixLength: number) => Ipv4Block | undefined;
  readonly goTo: (position: number) => void;
}

function createPointer(vpc: Ipv4Block, fixed: readonly Ipv4Block[]): Pointer {
  const inOrder = fixed.toSorted((one, other) => one.address - other.address);
  let next = vpc.address;

  /** Where a block of this size can begin at the earliest. */
  function placeFor(prefixLength: number): number {
    let address = alignUp(next, prefixLength);
    for (const block of inOrder) {
      const isBehind = endOf(block) <= address;
      if (!isBehind && block.address < address + sizeOfPrefix(prefixLength))
        address = alignUp(endOf(block), prefixLength);
    }
    return address;
  }

  return {
    position: () => next,
    left: () => inOrder.reduce((left, block) => left - sharedBy(block, next, endOf(vpc)), endOf(vpc) - next),
    take(prefixLength) {
      if (!isSubnetSize(prefixLength)) return undefined;
      const address = placeFor(prefixLength);
      const end = address + sizeOfPrefix(prefixLength);
      if (end > endOf(vpc)) return undefined;
      next = end;
      return { address, prefixLength };
    },
    goTo(position) {
      next = position;
    },
  };
}

/** How many addresses of a block lie between two. */
function sharedBy(block: Ipv4Block, from: number, end: number): number {
  return Math.max(0, Math.min(endOf(block), end) - Math.max(block.address, from));
}

/**
 * As many blocks of one size. Around fixed blocks there may be room for smaller ones only: then all of them are smaller.
 */
function takeEach(pointer: Pointer, prefixLength: number, count: number): readonly (Ipv4Block | undefined)[] {
  const start = pointer.position();
  const blocks = Array.from({ length: count }, () => pointer.take(prefixLength));
  if (!blocks.includes(undefined) || prefixLength >= SMALLEST_SUBNET) return blocks;
  pointer.goTo(start);
  return takeEach(pointer, prefixLength + 1, count);
}

function evenShare(from: number, left: number, count: number): EvenShare {
  const each = Math.floor(left / count);
  if (each < 1) return { left, from, fits: false };
  const prefixLength = 32 - Math.floor(Math.log2(each));
  return { prefixLength, left, from, fits: isSubnetSize(prefixLength) };
}

export function isSubnetSize(prefixLength: number): boolean {
  return prefixLength >= LARGEST_SUBNET && prefixLength <= SMALLEST_SUBNET;
}
