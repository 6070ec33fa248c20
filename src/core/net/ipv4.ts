/**
 * IPv4 addresses as numbers from 0 to 2^32 - 1, and blocks of them. Knows nothing of AWS.
 *
 * A block may carry host bits, as typed text does; `networkOf` takes them away. What asks for ends, overlap or
 * containment takes a block to begin at its address, so it is asked of networks.
 */
export type Ipv4Address = number;

export interface Ipv4Block {
  readonly address: Ipv4Address;
  readonly prefixLength: number;
}

export const ADDRESS_BITS = 32;
const ADDRESS_COUNT = 2 ** ADDRESS_BITS;

/**
 * Where the addresses of a block begin of which only the size is known: beyond all others, so that they meet none of
 * them. They are counted from its start, and written so: `+0.0.16.0`.
 */
export const START_OF_UNKNOWN: Ipv4Address = ADDRESS_COUNT;

export function isRelative({ address }: Ipv4Block): boolean {
  return address >= START_OF_UNKNOWN;
}

/** Strict: four decimal parts without leading zeros, nothing around them. */
export function parseAddress(text: string): Ipv4Address | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return undefined;
  let address = 0;
  for (const part of match.slice(1)) {
    const octet = Number(part);
    if (octet > 255 || String(octet) !== part) return undefined;
    address = address * 256 + octet;
  }
  return address;
}

/** Strict: an address, a slash, a prefix length from 0 to 32. Host bits are kept. */
export function parseBlock(text: string): Ipv4Block | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const address = parseAddress(text.slice(0, slash));
  const prefixLength = parsePrefixLength(text.slice(slash + 1));
  return address === undefined || prefixLength === undefined ? undefined : { address, prefixLength };
}

export function parsePrefixLength(text: string): number | undefined {
  const length = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return length <= ADDRESS_BITS && String(length) === text ? length : undefined;
}

export function formatAddress(address: Ipv4Address): string {
  const sign = address >= START_OF_UNKNOWN ? '+' : '';
  return `${sign}${(address >>> 24) & 255}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

export function formatBlock(block: Ipv4Block): string {
  return `${formatAddress(block.address)}/${block.prefixLength}`;
}

/** The number of addresses in a block of this prefix length. */
export function sizeOfPrefix(prefixLength: number): number {
  return 2 ** (ADDRESS_BITS - prefixLength);
}

export function sizeOf(block: Ipv4Block): number {
  return sizeOfPrefix(block.prefixLength);
}

export function netmask(prefixLength: number): Ipv4Address {
  return ADDRESS_COUNT - sizeOfPrefix(prefixLength);
}

/** The block without host bits: the one that was meant. */
export function networkOf(block: Ipv4Block): Ipv4Block {
  const { prefixLength } = block;
  return { address: block.address - (block.address % sizeOfPrefix(prefixLength)), prefixLength };
}

export function hasHostBits(block: Ipv4Block): boolean {
  return block.address % sizeOf(block) !== 0;
}

/** One past the last address. */
export function endOf(block: Ipv4Block): number {
  return block.address + sizeOf(block);
}

export function lastAddress(block: Ipv4Block): Ipv4Address {
  return endOf(block) - 1;
}

export function holdsAddress(block: Ipv4Block, address: Ipv4Address): boolean {
  return address >= block.address && address < endOf(block);
}

export function holdsBlock(outer: Ipv4Block, inner: Ipv4Block): boolean {
  return inner.address >= outer.address && endOf(inner) <= endOf(outer);
}

export function overlap(one: Ipv4Block, other: Ipv4Block): boolean {
  return one.address < endOf(other) && other.address < endOf(one);
}

export function equalBlocks(one: Ipv4Block, other: Ipv4Block): boolean {
  return one.address === other.address && one.prefixLength === other.prefixLength;
}

/** The first multiple of the block size at or after the address. */
export function alignUp(address: number, prefixLength: number): number {
  const size = sizeOfPrefix(prefixLength);
  return Math.ceil(address / size) * size;
}
