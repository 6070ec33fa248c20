import { containsCidr, normalizeCidr, overlapCidr, parseCidr } from 'cidr-tools';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignUp,
  endOf,
  equalBlocks,
  formatAddress,
  formatBlock,
  hasHostBits,
  holdsAddress,
  holdsBlock,
  type Ipv4Block,
  isRelative,
  lastAddress,
  netmask,
  networkOf,
  overlap,
  parseAddress,
  parseBlock,
  parsePrefixLength,
  START_OF_UNKNOWN,
  sizeOf,
} from './ipv4.ts';

/** Blocks with host bits or without, of all sizes. */
const blocks: Arbitrary<Ipv4Block> = fc.record({
  address: fc.nat(2 ** 32 - 1),
  prefixLength: fc.integer({ min: 0, max: 32 }),
});

/** Networks near each other, so that some overlap. */
const networks: Arbitrary<Ipv4Block> = fc
  .record({
    address: fc.oneof(fc.nat(2 ** 32 - 1), fc.nat(4095)),
    prefixLength: fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 20, max: 32 })),
  })
  .map(networkOf);

describe('parsing', () => {
  test.each([
    ['0.0.0.0', 0],
    ['0.0.0.1', 1],
    ['10.0.0.0', 167_772_160],
    ['127.255.255.255', 2 ** 31 - 1],
    ['128.0.0.0', 2 ** 31],
    ['255.255.255.255', 2 ** 32 - 1],
  ])('%s is address number %d', (text, address) => {
    expect(parseAddress(text)).toBe(address);
    expect(formatAddress(address)).toBe(text);
  });

  test.each([
    '',
    '10',
    '10.0.0',
    '10.0.0.0.0',
    '10.0.0.',
    '.10.0.0',
    '10..0.0',
    '256.0.0.0',
    '10.0.0.999',
    '010.0.0.0',
    '10.00.0.0',
    '0x0a.0.0.0',
    '-1.0.0.0',
    '+1.0.0.0',
    '1e1.0.0.0',
    ' 10.0.0.0',
    '10.0.0.0 ',
    '10.0.0.0\n',
    '１０.0.0.0',
    '١٠.0.0.0',
    '10,0,0,0',
    '::1',
  ])('%j is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test.each(['', '33', '100', '-1', '01', '+8', '8 ', '8.0', '1e1', '٨', 'x'])(
    '%j is no prefix length',
    (text) => {
      expect(parsePrefixLength(text)).toBeUndefined();
      expect(parseBlock(`10.0.0.0/${text}`)).toBeUndefined();
    },
  );

  test.each(['', '/', '10.0.0.0', '/16', '10.0.0.0/16/24', '10.0.0.0/16abc', '10.0.0.0x/16', ' 10.0.0.0/16'])(
    '%j is no block',
    (text) => {
      expect(parseBlock(text)).toBeUndefined();
    },
  );

  test('host bits are kept', () => {
    expect(parseBlock('10.20.1.7/21')).toEqual({ address: 0x0a140107, prefixLength: 21 });
  });

  test('law: parsing what was written gives the same block', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        expect(parseBlock(formatBlock(block))).toEqual(block);
      }),
    );
  });

  test('law: a text that is accepted is the one that would be written', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789./ '), maxLength: 18 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const block = parseBlock(text);
        return block === undefined || formatBlock(block) === text;
      }),
    );
  });
});

describe('arithmetic', () => {
  test.each([
    ['10.0.0.0/16', 65_536, '10.0.0.0', '10.0.255.255', '255.255.0.0'],
    ['10.0.8.0/21', 2048, '10.0.8.0', '10.0.15.255', '255.255.248.0'],
    ['10.0.0.128/28', 16, '10.0.0.128', '10.0.0.143', '255.255.255.240'],
    ['192.0.2.7/32', 1, '192.0.2.7', '192.0.2.7', '255.255.255.255'],
    ['0.0.0.0/0', 2 ** 32, '0.0.0.0', '255.255.255.255', '0.0.0.0'],
    ['128.0.0.0/1', 2 ** 31, '128.0.0.0', '255.255.255.255', '128.0.0.0'],
  ])('%s has %d addresses', (text, size, first, last, mask) => {
    const block = parsed(text);
    expect(sizeOf(block)).toBe(size);
    expect(formatAddress(block.address)).toBe(first);
    expect(formatAddress(lastAddress(block))).toBe(last);
    expect(formatAddress(netmask(block.prefixLength))).toBe(mask);
    expect(hasHostBits(block)).toBe(false);
  });

  test.each([
    ['10.20.1.7/21', '10.20.0.0/21'],
    ['10.0.1.7/16', '10.0.0.0/16'],
    ['255.255.255.255/1', '128.0.0.0/1'],
    ['255.255.255.255/0', '0.0.0.0/0'],
  ])('%s was meant to be %s', (text, network) => {
    expect(hasHostBits(parsed(text))).toBe(true);
    expect(formatBlock(networkOf(parsed(text)))).toBe(network);
  });

  test.each([
    ['10.0.0.0', 24, '10.0.0.0'],
    ['10.0.0.1', 24, '10.0.1.0'],
    ['10.0.0.255', 24, '10.0.1.0'],
    ['10.0.1.0', 16, '10.1.0.0'],
    ['10.0.1.0', 32, '10.0.1.0'],
  ])('%s aligned to /%d is %s', (text, prefixLength, aligned) => {
    expect(formatAddress(alignUp(parseAddress(text) ?? -1, prefixLength))).toBe(aligned);
  });

  test.each([
    ['10.0.0.255', false],
    ['10.0.1.0', true],
    ['10.0.1.255', true],
    ['10.0.2.0', false],
  ])('10.0.1.0/24 holds %s: %s', (text, held) => {
    expect(holdsAddress(parsed('10.0.1.0/24'), parseAddress(text) ?? -1)).toBe(held);
  });

  test('the end of all addresses can be aligned to', () => {
    expect(alignUp(2 ** 32 - 1, 24)).toBe(2 ** 32);
    expect(endOf(parsed('255.255.255.0/24'))).toBe(2 ** 32);
  });
});

describe('laws, with cidr-tools as the oracle', () => {
  test('the network of a block', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        expect(formatBlock(networkOf(block))).toBe(normalizeCidr(formatBlock(block)));
      }),
    );
  });

  test('first and last address', () => {
    fc.assert(
      fc.property(networks, (block) => {
        const { start, end } = parseCidr(formatBlock(block));
        expect([BigInt(block.address), BigInt(lastAddress(block))]).toEqual([start, end]);
      }),
    );
  });

  test('overlap and containment', () => {
    fc.assert(
      fc.property(networks, networks, (one, other) => {
        expect(overlap(one, other)).toBe(overlapCidr(formatBlock(one), formatBlock(other)));
        expect(holdsBlock(one, other)).toBe(containsCidr(formatBlock(one), formatBlock(other)));
      }),
      { numRuns: 500 },
    );
  });

  test('a block holds exactly the addresses from its first to its last', () => {
    fc.assert(
      fc.property(networks, fc.nat(2 ** 32 - 1), (block, address) => {
        const single = { address, prefixLength: 32 };
        expect(holdsAddress(block, address)).toBe(holdsBlock(block, single));
      }),
    );
  });

  test('aligned is at or after, the nearest such, and stays aligned', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.integer({ min: 1, max: 32 }), (address, prefixLength) => {
        const aligned = alignUp(address, prefixLength);
        const size = sizeOf({ address, prefixLength });
        expect(aligned % size).toBe(0);
        expect(aligned - address).toBeGreaterThanOrEqual(0);
        expect(aligned - address).toBeLessThan(size);
      }),
    );
  });

  test('blocks are equal if both hold each other', () => {
    fc.assert(
      fc.property(networks, networks, (one, other) => {
        expect(equalBlocks(one, other)).toBe(holdsBlock(one, other) && holdsBlock(other, one));
        expect(equalBlocks(one, { ...one })).toBe(true);
      }),
    );
  });
});

function parsed(text: string) {
  return parseBlock(text) ?? { address: Number.NaN, prefixLength: Number.NaN };
}

test('addresses of a block that is not known are counted from its start', () => {
  const block = { address: START_OF_UNKNOWN + 4096, prefixLength: 20 };
  expect(formatBlock(block)).toBe('+0.0.16.0/20');
  expect(isRelative(block)).toBe(true);
  expect(overlap(block, { address: 0, prefixLength: 0 })).toBe(false);
});
