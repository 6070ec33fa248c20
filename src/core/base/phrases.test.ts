import { expect, it, test } from 'vitest';
import { count, fewOf, formatCount, listed, shown } from './phrases.ts';

test.each<[readonly string[], string, string]>([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a and b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d', 'a, b, c and 1 more'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and e', 'a, b, c and 2 more'],
])('%j are listed as %s, and a few of them as %s', (words, all, few) => {
  expect(listed(words)).toBe(all);
  expect(fewOf(words)).toBe(few);
});

it('groups digits by three', () => {
  expect([0, 999, 1000, 65536, 4_294_967_296].map(formatCount)).toEqual([
    '0',
    '999',
    '1,000',
    '65,536',
    '4,294,967,296',
  ]);
});

it('counts one and many', () => {
  expect([count(1, 'zone'), count(0, 'zone'), count(2, 'entry', 'entries')]).toEqual([
    '1 zone',
    '0 zones',
    '2 entries',
  ]);
});

it('cuts no character in two', () => {
  expect(shown('😀'.repeat(100))).toMatch(/^(?:😀)+…(?:😀)+$/u);
  expect(shown(`a${'😀'.repeat(100)}a`)).toMatch(/^a(?:😀)+…(?:😀)+a$/u);
});

it('leaves readable text alone', () => {
  expect(shown('Für später 日本語 😀')).toBe('Für später 日本語 😀');
  expect(shown('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shown('x'.repeat(61))).toHaveLength(60);
});
