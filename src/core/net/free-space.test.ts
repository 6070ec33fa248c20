import { excludeCidr, mergeCidr } from 'cidr-tools';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverRange, freeBlocks, nearestFreeBlock, nextFreeBlock } from './free-space.ts';
import { formatBlock, type Ipv4Block, parseAddress, parseBlock, sizeOfPrefix } from './ipv4.ts';

/** A network and a few in or beside it, overlapping or not. */
const withinAndUsed: Arbitrary<readonly [Ipv4Block, readonly Ipv4Block[]]> = fc.tuple(
  networkUnder('10.0.0.0/8', 14, 22),
  fc.array(networkUnder('10.0.0.0/8', 14, 28), { maxLength: 8 }),
);

function networkUnder(space: string, shortest: number, longest: number): Arbitrary<Ipv4Block> {
  const start = block(space).address;
  return fc
    .tuple(fc.integer({ min: shortest, max: longest }), fc.nat(2 ** 20))
    .map(([prefixLength, choice]) => {
      const size = sizeOfPrefix(prefixLength);
      return {
        address: start + ((choice * 64) % 2 ** 19) - (((choice * 64) % 2 ** 19) % size),
        prefixLength,
      };
    });
}

describe('coverRange', () => {
  test.each([
    ['10.0.0.0', '10.0.1.0', ['10.0.0.0/24']],
    ['10.0.0.0', '10.0.0.0', []],
    ['10.0.0.3', '10.0.0.4', ['10.0.0.3/32']],
    ['10.0.0.1', '10.0.0.8', ['10.0.0.1/32', '10.0.0.2/31', '10.0.0.4/30']],
    ['10.0.6.48', '10.0.8.0', ['10.0.6.48/28', '10.0.6.64/26', '10.0.6.128/25', '10.0.7.0/24']],
    ['0.0.0.0', '255.255.255.255', 32],
  ])('from %s to before %s', (start, end, expected) => {
    const covered = coverRange(address(start), address(end)).map(formatBlock);
    if (typeof expected === 'number') expect(covered).toHaveLength(expected);
    else expect(covered).toEqual(expected);
  });

  test('all addresses are one block', () => {
    expect(coverRange(0, 2 ** 32)).toEqual([{ address: 0, prefixLength: 0 }]);
  });

  test('law: every address once, in order, and the fewest blocks that can do it', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 300), fc.integer({ min: 1, max: 300 }), (start, count) => {
        const singles = Array.from({ length: count }, (_, index) =>
          formatBlock({ address: start + index, prefixLength: 32 }),
        );
        expect(coverRange(start, start + count).map(formatBlock)).toEqual(mergeCidr(singles));
      }),
    );
  });

  test('law: what is covered can be merged no further', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1];
        const covered = coverRange(start, end);
        expect(covered.map(formatBlock)).toEqual(mergeCidr(covered.map(formatBlock)));
        expect(covered.reduce((sum, { prefixLength }) => sum + sizeOfPrefix(prefixLength), 0)).toBe(
          end - start,
        );
      }),
    );
  });
});

describe('freeBlocks', () => {
  test('what nine subnets leave of a /21', () => {
    const subnets = [
      ...['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24', '10.0.4.0/24', '10.0.5.0/24'],
      ...['10.0.6.0/28', '10.0.6.16/28', '10.0.6.32/28'],
    ];
    const free = freeBlocks(block('10.0.0.0/21'), subnets.map(block));
    expect(free.map(formatBlock)).toEqual(['10.0.6.48/28', '10.0.6.64/26', '10.0.6.128/25', '10.0.7.0/24']);
  });

  test('law: the same as the oracle leaves, whatever is used', () => {
    fc.assert(
      fc.property(withinAndUsed, ([within, used]) => {
        const free = freeBlocks(within, used).map(formatBlock);
        expect(free).toEqual(excludeCidr(formatBlock(within), used.map(formatBlock)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('nextFreeBlock', () => {
  test.each([
    ['10.0.0.0/16', [], 20, '10.0.0.0/20'],
    ['10.0.0.0/16', ['10.0.0.0/24'], 20, '10.0.16.0/20'],
    ['10.0.0.0/16', ['10.0.16.0/20', '10.0.0.0/20'], 20, '10.0.32.0/20'],
    ['10.0.0.0/16', ['10.0.1.0/24'], 24, '10.0.0.0/24'],
    ['10.0.0.0/16', ['10.0.0.0/8'], 24, undefined],
    ['10.0.0.0/16', ['10.0.0.0/17', '10.0.200.0/28'], 17, undefined],
    ['10.0.0.0/16', [], 15, undefined],
    ['10.0.0.0/16', [], 16, '10.0.0.0/16'],
    ['255.255.255.0/24', ['255.255.255.0/25'], 25, '255.255.255.128/25'],
  ])('in %s beside %j the next /%d is %s', (within, used, prefixLength, expected) => {
    const found = nextFreeBlock(block(within), used.map(block), prefixLength);
    expect(found && formatBlock(found)).toBe(expected);
  });

  test('law: the first block of the size in what is free', () => {
    fc.assert(
      fc.property(withinAndUsed, fc.integer({ min: 16, max: 28 }), ([within, used], prefixLength) => {
        const roomy = freeBlocks(within, used).find((free) => free.prefixLength <= prefixLength);
        const expected = roomy && { address: roomy.address, prefixLength };
        expect(nextFreeBlock(within, used, prefixLength)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

function block(text: string): Ipv4Block {
  return parseBlock(text) ?? { address: Number.NaN, prefixLength: Number.NaN };
}

function address(text: string): number {
  return parseAddress(text) ?? Number.NaN;
}

describe('the nearest free block', () => {
  const vpc = { address: 0x0a000000, prefixLength: 22 };
  const used = ['10.0.0.0/24', '10.0.2.0/25'].map(block);
  test.each([
    ['the block itself, if it is free', '10.0.3.0/24', '10.0.3.0/24'],
    ['behind what is used', '10.0.0.0/25', '10.0.1.0/25'],
    ['before, where that is nearer', '10.0.2.0/26', '10.0.1.192/26'],
    ['inside, for one outside', '10.9.0.0/24', '10.0.3.0/24'],
    ['none, where there is none of the size', '10.0.0.0/23', undefined],
  ])('is %s', (_, wanted, nearest) => {
    const found = nearestFreeBlock(vpc, used, block(wanted));
    expect(found && formatBlock(found)).toBe(nearest);
  });
});
