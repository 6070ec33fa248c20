import fc, { type Arbitrary } from 'fast-check';
import { formatBlock, sizeOfPrefix } from '../../core/net/ipv4.ts';

/** Blocks of all sizes that a VPC may have, mostly in private ranges; no host bits. */
export const blockText: Arbitrary<string> = fc
  .record({
    range: fc.constantFrom(...[10, 10, 10, 172, 192, 100, 52]),
    choice: fc.nat(2 ** 16),
    prefixLength: fc.oneof(
      { weight: 1, arbitrary: fc.constant(16) },
      { weight: 3, arbitrary: fc.integer({ min: 16, max: 28 }) },
    ),
  })
  .map(({ range, choice, prefixLength }) =>
    formatBlock({ address: blockAddress(range, choice, prefixLength), prefixLength }),
  );

/** First and last /16 of the ranges from which blocks are drawn, by their first number. */
const ranges: Readonly<Record<number, readonly [first: number, last: number]>> = {
  10: [0, 255],
  172: [16, 31],
  192: [168, 168],
  100: [64, 127],
  52: [0, 255],
};

function blockAddress(range: number, choice: number, prefixLength: number): number {
  const [first, last] = ranges[range] ?? [0, 255];
  const second = first + (choice % (last - first + 1));
  const size = sizeOfPrefix(prefixLength);
  return range * 2 ** 24 + second * 2 ** 16 + (choice % (2 ** 16 / size)) * size;
}
