import { expect, it } from 'vitest';
import { tipPlace } from './tip-place.ts';

const window = { width: 1000, height: 600 };
const tip = { width: 200, height: 100 };

it.each([
  ['centred below', { x: 400, y: 100, width: 100, height: 50 }, { x: 350, y: 156 }],
  ['above where there is no room below', { x: 400, y: 500, width: 100, height: 50 }, { x: 350, y: 394 }],
  ['within the window at its left edge', { x: 10, y: 100, width: 100, height: 50 }, { x: 8, y: 156 }],
  ['within the window at its right edge', { x: 950, y: 100, width: 100, height: 50 }, { x: 792, y: 156 }],
])('a tooltip stands %s', (_, box, place) => {
  expect(tipPlace(box, tip, window)).toEqual(place);
});
