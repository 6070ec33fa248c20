import { describe, expect, it } from 'vitest';
import { detailAt, fitting, isSeen, revealing, unzoomAt, zoomed } from './viewport.ts';

const screen = { width: 1000, height: 600 };

describe('fitting', () => {
  it.each([
    { bounds: undefined, view: { x: 0, y: 0, zoom: 1 } },
    { bounds: { x: -74, y: 0, width: 894, height: 310 }, view: { x: 127, y: 127, zoom: 1 } },
    { bounds: { x: 0, y: 0, width: 1936, height: 100 }, view: { x: 16, y: 257, zoom: 0.5 } },
    { bounds: { x: 100, y: 100, width: 10, height: 100_000 }, view: { x: 490, y: -4728, zoom: 0.1 } },
  ])('shows $bounds', ({ bounds, view }) => {
    expect(fitting(bounds, screen)).toEqual(view);
  });
});

describe('isSeen', () => {
  it.each([
    [{ x: 20, y: 20, width: 50, height: 50 }, true],
    [{ x: -30, y: 20, width: 50, height: 50 }, false],
  ])('of %o is %s', (box, expected) => {
    expect(isSeen({ x: 0, y: 0, zoom: 1 }, screen, box)).toBe(expected);
  });
});

describe('revealing', () => {
  const view = { x: 10, y: 10, zoom: 1 };
  it.each([
    { box: { x: 100, y: 100, width: 50, height: 50 }, to: { x: 10, y: 10 } },
    { box: { x: -200, y: 100, width: 50, height: 50 }, to: { x: 216, y: 10 } },
    { box: { x: 2000, y: 100, width: 50, height: 50 }, to: { x: -1066, y: 10 } },
    { box: { x: 100, y: 900, width: 50, height: 50 }, to: { x: 10, y: -366 } },
    { box: { x: 500, y: 100, width: 2000, height: 50 }, to: { x: -484, y: 10 } },
  ])('brings $box into view', ({ box, to }) => {
    expect(revealing(view, screen, box)).toEqual({ ...to, zoom: 1 });
  });
});

describe('zoomed', () => {
  it('keeps the middle where it is, and the limits', () => {
    expect(zoomed({ x: 0, y: 0, zoom: 1 }, screen, 2)).toEqual({ x: -500, y: -300, zoom: 2 });
    expect(zoomed({ x: 0, y: 0, zoom: 2 }, screen, 9)).toEqual({ x: 0, y: 0, zoom: 2 });
  });
});

it('leaves out more the farther it is zoomed out', () => {
  expect([1, 0.6, 0.5, 0.39].map(detailAt)).toEqual(['all', 'all', 'less', 'least']);
});

it('enlarges names in few steps, never too little', () => {
  expect([1, 0.8, 0.79, 0.5, 0.1].map(unzoomAt)).toEqual([1, 1, 1.44, 2.07, 10.7]);
});
