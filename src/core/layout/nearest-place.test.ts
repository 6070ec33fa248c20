import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, touches } from './box.ts';
import { extentOf } from './layout.ts';
import { nearestPlace } from './nearest-place.ts';
import { sampleLayout } from './sample-layout.ts';

const groups = ['public /24', 'private /24'] as const;
const layout = sampleLayout([
  { groups, position: { x: 0, y: 0 } },
  { groups, position: { x: 1200, y: 0 } },
]);
const extent = layout.vpcs[0]?.vpc.extent ?? { x: 0, y: 0, width: 0, height: 0 };

describe('the nearest place', () => {
  it('is the point itself where it is free', () => {
    expect(nearestPlace(layout, extent, { x: 100, y: 900 })).toEqual({ x: 100, y: 900 });
  });

  it('lies against the nearest edge of what is in the way', () => {
    const [first] = layout.vpcs;
    const below = (first?.vpc.height ?? 0) + 16;
    expect(nearestPlace(layout, extent, { x: 30, y: below - 40 })).toEqual({ x: 30, y: below });
  });

  it('may be where the box itself stands', () => {
    expect(nearestPlace(layout, extent, { x: 5, y: 5 }, ['vpc-1'])).toEqual({ x: 5, y: 5 });
  });

  it('touches nothing, wherever the point is', () => {
    const coordinate = fc.integer({ min: -1500, max: 3000 });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const box = movedBy(extent, nearestPlace(layout, extent, { x, y }));
        return !layout.vpcs.some((placed) => touches(extentOf(placed), box));
      }),
    );
  });
});
