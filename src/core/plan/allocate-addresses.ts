import { alignUp, endOf, type Ipv4Block, sizeOfPrefix } from '../net/ipv4.ts';

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
export const DEFAULT_VPC_BLOCK: Ipv4Block = { address: 0x0a000000, prefixLength: 16 };

/** The limits that the CDK puts on a subnet's prefix length. */
export const LARGEST_SUBNET = 16;
export const SMALLEST_SUBNET = 28;

export function allocateAddresses(vpc: Ipv4Block, requests: readonly (number | undefined)[]): Allocation {
  const pointer = createPointer(vpc);
  const blocks: (Ipv4Block | undefined)[] = requests.map((prefixLength) =>
    prefixLength === undefined ? undefined : pointer.take(prefixLength),
  );
  const sharing = requests.filter((prefixLength) => prefixLength === undefined).length;
  if (sharing === 0) return { blocks };
  const share = evenShare(pointer.position(), endOf(vpc), sharing);
  const { prefixLength } = share;
  if (prefixLength === undefined || !share.fits) return { blocks, share };
  const shared = blocks.map((block, index) =>
    requests[index] === undefined ? pointer.take(prefixLength) : block,
  );
  return { blocks: shared, share };
}

function createPointer(vpc: Ipv4Block) {
  let next = vpc.address;
  return {
    position: () => next,
    take(prefixLength: number): Ipv4Block | undefined {
      if (!isSubnetSize(prefixLength)) return undefined;
      const address = alignUp(next, prefixLength);
      const end = address + sizeOfPrefix(prefixLength);
      if (end > endOf(vpc)) return undefined;
      next = end;
      return { address, prefixLength };
    },
  };
}

function evenShare(from: number, end: number, count: number): EvenShare {
  const left = end - from;
  const each = Math.floor(left / count);
  if (each < 1) return { left, from, fits: false };
  const prefixLength = 32 - Math.floor(Math.log2(each));
  return { prefixLength, left, from, fits: isSubnetSize(prefixLength) };
}

export function isSubnetSize(prefixLength: number): boolean {
  return prefixLength >= LARGEST_SUBNET && prefixLength <= SMALLEST_SUBNET;
}
