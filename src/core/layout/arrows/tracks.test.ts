import { describe, expect, it } from 'vitest';
import type { Point } from '../box.ts';
import { apart as routesApart } from './tracks.ts';

function route(...points: readonly (readonly [x: number, y: number])[]): readonly Point[] {
  return points.map(([x, y]) => ({ x, y }));
}

function apart(routes: readonly (readonly Point[])[], clearance = 18) {
  return routesApart(routes.map((points) => ({ points, clearances: points.slice(1).map(() => clearance) })));
}

describe('apart', () => {
  it('leaves routes that share nothing as they are', () => {
    const routes = [route([0, 0], [0, 20], [50, 20]), route([60, 20], [90, 20])];
    expect(apart(routes)).toEqual(routes);
  });

  it('puts those in one gutter side by side, 6 from each other, and keeps their ends on the same edges', () => {
    const down = route([10, 0], [10, 18], [90, 18], [90, 0]);
    expect(apart([down, down.toReversed()])).toEqual([
      route([7, 0], [7, 15], [87, 15], [87, 0]),
      route([93, 0], [93, 21], [13, 21], [13, 0]),
    ]);
  });

  it('moves closer together what a gutter is too narrow for', () => {
    const same = route([0, 0], [100, 0]);
    const heights = apart(Array.from({ length: 11 }, () => same)).map(([start]) => start?.y);
    expect(heights).toEqual([-15, -12, -9, -6, -3, 0, 3, 6, 9, 12, 15]);
  });

  it('stays within a narrow gutter', () => {
    const same = route([0, 0], [100, 0]);
    expect(apart([same, same, same], 8).map(([start]) => start?.y)).toEqual([-5, 0, 5]);
  });
});
