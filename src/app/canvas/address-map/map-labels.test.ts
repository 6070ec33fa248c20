import { expect, it } from 'vitest';
import { mapLabels } from './map-labels.ts';

it('stands over the middle of its segment, inside of the bar', () => {
  expect(mapLabels([{ x: 100, width: 6, label: '3 × /28' }], 300)).toEqual([{ x: 82, text: '3 × /28' }]);
  expect(mapLabels([{ x: 0, width: 6, label: '3 × /28' }], 300)).toEqual([{ x: 0, text: '3 × /28' }]);
  expect(mapLabels([{ x: 294, width: 6, label: '3 × /28' }], 300)).toEqual([{ x: 258, text: '3 × /28' }]);
});

it('keeps labels apart and leaves out what has no room', () => {
  const near = [
    { x: 100, width: 3, label: '3 × /28' },
    { x: 110, width: 3, label: '2 × /27' },
  ];
  expect(mapLabels(near, 300).map(({ x }) => x)).toEqual([81, 131]);
  expect(mapLabels(near, 130).map(({ text }) => text)).toEqual(['3 × /28']);
});

it('says nothing of single blocks', () => {
  expect(mapLabels([{ x: 0, width: 50 }], 300)).toEqual([]);
});
