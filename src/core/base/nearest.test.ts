import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['cidrMask', 'reserved', 'reservedAzs', 'maxAzs', 'tags', 'id'];

test.each([
  ['cidrmask', 'cidrMask'],
  ['cidr_mask', 'cidrMask'],
  ['cdirMask', 'cidrMask'],
  ['maxAZs', 'maxAzs'],
  ['reservd', 'reserved'],
  ['reservedAz', 'reservedAzs'],
  ['tag', 'tags'],
  ['ids', 'id'],
  ['cdr_mask', 'cidrMask'],
  ['reservdAZ', 'reservedAzs'],
])('%s was meant to be %s', (text, meant) => {
  expect(nearest(text, keys)).toBe(meant);
});

test.each(['', 'netmask', 'colour', 'cdr_msk', 'tXXs', 'x'.repeat(1_000_000)])(
  'nothing is near %.20s',
  (text) => {
    expect(nearest(text, keys)).toBeUndefined();
  },
);

test('of two that are equally near, the first is taken', () => {
  expect(nearest('ab', ['ac', 'aa'])).toBe('ac');
});

test('a swap of two letters is one slip, not two', () => {
  expect(nearest('ba', ['cd', 'ab'])).toBe('ab');
});
