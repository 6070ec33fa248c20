import { expect, it } from 'vitest';
import { cutToFit, textWidth } from './text-fit.ts';

const look = { size: 10 };

it.each([
  { text: '', width: 0 },
  { text: 'il', width: 5.6 },
  { text: 'WW', width: 20.4 },
  { text: '日本', width: 20 },
  { text: 'e\u0301', width: 6.1 },
])('“$text” is at most $width wide', ({ text, width }) => {
  expect(textWidth(text, look)).toBeCloseTo(width);
});

it('is wider in bold, and even in the monospaced face', () => {
  expect(textWidth('name', { size: 10, weight: 600 })).toBeGreaterThan(textWidth('name', look));
  expect(textWidth('10.0', { size: 10, mono: true })).toBeCloseTo(24.4);
});

it('leaves what fits as it is', () => {
  expect(cutToFit('Application', look, 100)).toBe('Application');
});

it('cuts the middle, and keeps as much as there is room for', () => {
  const cut = cutToFit('BackgroundWorkersOfLogisticsSubnet3', look, 120);
  expect(cut).toBe('Background…Subnet3');
  expect(textWidth(cut, look)).toBeLessThanOrEqual(120);
});

it('never parts a letter from its marks, nor signs that are joined into one', () => {
  const family = '👩‍👩‍👧';
  expect(cutToFit(family.repeat(5), look, 100)).toBe(`${family}…${family}`);
  expect(cutToFit('e\u0301'.repeat(9), look, 40)).toMatch(/^(e\u0301)+…(e\u0301)+$/);
});

it('comes down to the dots where there is no room at all', () => {
  expect(cutToFit('Application', look, 1)).toBe('…');
});
