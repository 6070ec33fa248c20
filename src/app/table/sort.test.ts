import { expect, it } from 'vitest';
import { byText, nextSort, type Sort } from './sort.ts';

const usual: Sort<'address' | 'usable'> = { by: 'address', descending: false };

it('goes up, down, and back to the usual order', () => {
  const up = nextSort(usual, 'usable', usual);
  const down = nextSort(up, 'usable', usual);
  expect([up, down, nextSort(down, 'usable', usual)]).toEqual([
    { by: 'usable', descending: false },
    { by: 'usable', descending: true },
    usual,
  ]);
});

it('orders texts as people do, what has none last', () => {
  const texts = ['Subnet10', undefined, 'subnet2', 'Data'];
  expect(texts.map((text) => ({ text })).toSorted(byText(({ text }) => text))).toEqual(
    ['Data', 'subnet2', 'Subnet10', undefined].map((text) => ({ text })),
  );
});
