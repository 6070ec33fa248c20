/**
 * IPv6 blocks, as far as rules need them. Knows nothing of AWS. As in `ipv4.ts`, a block may carry host bits, and what
 * asks for its end is asked of networks.
 */
export interface Ipv6Block {
  /** From 0 to 2^128 - 1. */
  readonly address: bigint;
  readonly prefixLength: number;
}

const ADDRESS_BITS = 128;
const PARTS = 8;
const PART_BITS = 16n;

/** Strict: hexadecimal parts, `::` for one run of zeros at most, a slash, a prefix length. Host bits are kept. */
export function parseIpv6Block(text: string): Ipv6Block | undefined {
  const match = /^([\da-f:]+)\/(\d{1,3})$/i.exec(text);
  const [, written = '', length = ''] = match ?? [];
  const address = parseIpv6Address(written);
  const prefixLength = Number(length);
  const isLength = String(prefixLength) === length && prefixLength <= ADDRESS_BITS;
  return address === undefined || !isLength ? undefined : { address, prefixLength };
}

function parseIpv6Address(text: string): bigint | undefined {
  const [before = '', after, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const head = partsOf(before);
  const tail = partsOf(after ?? '');
  const missing = PARTS - head.length - tail.length;
  // `::` stands for one part at least.
  if (after === undefined ? missing !== 0 : missing < 1) return undefined;
  const parts = [...head, ...Array<string>(missing).fill('0'), ...tail];
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  return parts.reduce((address, part) => (address << PART_BITS) | BigInt(`0x${part}`), 0n);
}

function partsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}

/** The block without host bits: the one that was meant. */
export function ipv6NetworkOf({ address, prefixLength }: Ipv6Block): Ipv6Block {
  const hostBits = BigInt(ADDRESS_BITS - prefixLength);
  return { address: (address >> hostBits) << hostBits, prefixLength };
}

export function hasIpv6HostBits(block: Ipv6Block): boolean {
  return ipv6NetworkOf(block).address !== block.address;
}

export function lastIpv6Address(network: Ipv6Block): bigint {
  return network.address + (1n << BigInt(ADDRESS_BITS - network.prefixLength)) - 1n;
}

/**
 * In lower case, without leading zeros, the longest run of zeros shortened, the first of equals, and never a single
 * one: https://www.rfc-editor.org/rfc/rfc5952#section-4
 */
export function formatIpv6Block({ address, prefixLength }: Ipv6Block): string {
  const parts = Array.from({ length: PARTS }, (_, index) =>
    ((address >> (PART_BITS * BigInt(PARTS - 1 - index))) & 0xffffn).toString(16),
  );
  const { start, length } = longestZeros(parts);
  const written =
    length < 2
      ? parts.join(':')
      : `${parts.slice(0, start).join(':')}::${parts.slice(start + length).join(':')}`;
  return `${written}/${prefixLength}`;
}

function longestZeros(parts: readonly string[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  for (let start = 0; start < parts.length; start += 1) {
    const end = parts.findIndex((part, index) => index >= start && part !== '0');
    const length = (end < 0 ? parts.length : end) - start;
    if (length > longest.length) longest = { start, length };
  }
  return longest;
}
