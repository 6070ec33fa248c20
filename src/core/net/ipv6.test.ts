import { normalizeCidr, parseCidr } from 'cidr-tools';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabets } from '../base/fields.ts';
import {
  formatIpv6Block,
  hasIpv6HostBits,
  type Ipv6Block,
  ipv6NetworkOf,
  lastIpv6Address,
  parseIpv6Block,
} from './ipv6.ts';

/** Parts that are often zero, so that there are runs to shorten. */
const addresses = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { minLength: 8, maxLength: 8 })
  .map((parts) => parts.reduce((address, part) => (address << 16n) | BigInt(part), 0n));
const blocks: Arbitrary<Ipv6Block> = fc.record({
  address: addresses,
  prefixLength: fc.integer({ min: 0, max: 128 }),
});

describe('parsing', () => {
  test.each<[string, bigint, number]>([
    ['::/0', 0n, 0],
    ['::1/128', 1n, 128],
    ['1::/16', 1n << 112n, 16],
    ['2001:db8::/32', 0x2001_0db8n << 96n, 32],
    ['1:2:3:4:5:6:7:8/128', 0x0001_0002_0003_0004_0005_0006_0007_0008n, 128],
    ['2001:DB8::A/64', (0x2001_0db8n << 96n) | 10n, 64],
  ])('%s', (text, address, prefixLength) => {
    expect(parseIpv6Block(text)).toEqual({ address, prefixLength });
  });

  test.each([
    '',
    '::',
    '/0',
    ':/0',
    ':::/0',
    '::1::/0',
    '1:2:3:4:5:6:7/64',
    '1:2:3:4:5:6:7:8:9/64',
    '1:2:3:4:5:6:7:8::/64',
    '12345::/16',
    'g::/16',
    '1:/16',
    '::/129',
    '::/01',
    '::/-1',
    '::ffff:1.2.3.4/128',
    ' ::/0',
  ])('"%s" is none', (text) => {
    expect(parseIpv6Block(text)).toBeUndefined();
  });
});

describe('printing', () => {
  test.each<[string, string]>([
    ['0:0:0:0:0:0:0:0/0', '::/0'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001/128', '2001:db8::1/128'],
    ['2001:db8:0:1:1:1:1:1/128', '2001:db8:0:1:1:1:1:1/128'],
    ['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128'],
    ['2001:0:0:1:0:0:0:1/128', '2001:0:0:1::1/128'],
    ['FE80::/10', 'fe80::/10'],
  ])('%s is %s', (text, printed) => {
    const block = parseIpv6Block(text);
    expect(block && formatIpv6Block(block)).toBe(printed);
  });

  test('is read back as the same block, and is what the field of a range takes', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const text = formatIpv6Block(block);
        expect(parseIpv6Block(text)).toEqual(block);
        expect(text).toMatch(alphabets['ipv6-block'].pattern);
      }),
    );
  });
});

describe('networks', () => {
  test('are those of another library', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        expect(formatIpv6Block(ipv6NetworkOf(block))).toBe(normalizeCidr(formatIpv6Block(block)));
      }),
    );
  });

  test('have no host bits, and any other address has', () => {
    expect(hasIpv6HostBits({ address: 0n, prefixLength: 0 })).toBe(false);
    expect(hasIpv6HostBits({ address: 1n, prefixLength: 127 })).toBe(true);
    expect(hasIpv6HostBits({ address: 2n, prefixLength: 127 })).toBe(false);
  });

  test('end where another library says they end', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const network = ipv6NetworkOf(block);
        expect(lastIpv6Address(network)).toBe(parseCidr(formatIpv6Block(network)).end);
      }),
    );
  });
});
