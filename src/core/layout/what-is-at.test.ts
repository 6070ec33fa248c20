import { describe, expect, it } from 'vitest';
import { sampleLayout } from './sample-layout.ts';
import { boxesTouched, boxOnCanvas, gapHeight, whatIsAt } from './what-is-at.ts';

const layout = sampleLayout([
  { groups: ['public /24', 'private /24'], position: { x: 100, y: 50 } },
  { groups: ['isolated /28'], position: { x: 1100, y: 50 } },
]);

describe('whatIsAt', () => {
  it.each([
    { x: 0, y: 0, spot: { at: 'canvas' } },
    { x: 110, y: 60, spot: { at: 'vpc-header', vpc: 'vpc-1' } },
    { x: 120, y: 150, spot: { at: 'row', vpc: 'vpc-1', group: 'vpc-1-a' } },
    { x: 340, y: 150, spot: { at: 'cell', vpc: 'vpc-1', group: 'vpc-1-a', zone: 0 } },
    { x: 520, y: 206, spot: { at: 'cell', vpc: 'vpc-1', group: 'vpc-1-b', zone: 1 } },
    { x: 120, y: 130, spot: { at: 'row-gap', vpc: 'vpc-1', before: 'vpc-1-a' } },
    { x: 120, y: 197, spot: { at: 'row-gap', vpc: 'vpc-1', before: 'vpc-1-b' } },
    { x: 120, y: 270, spot: { at: 'row-gap', vpc: 'vpc-1' } },
    { x: 1110, y: 60, spot: { at: 'vpc-header', vpc: 'vpc-2' } },
  ])('finds $spot.at at $x, $y', ({ x, y, spot }) => {
    expect(whatIsAt(layout, { x, y })).toEqual(spot);
  });

  it('finds the VPC that is drawn on top', () => {
    const stacked = sampleLayout([
      { groups: [], position: { x: 0, y: 0 } },
      { groups: [], position: { x: 20, y: 20 } },
    ]);
    expect(whatIsAt(stacked, { x: 30, y: 30 })).toEqual({ at: 'vpc-header', vpc: 'vpc-2' });
  });
});

describe('gapHeight', () => {
  it('lies between two rows, and behind the last', () => {
    const vpc = layout.vpcs[0]?.vpc;
    expect(vpc && [gapHeight(vpc, 'vpc-1-a'), gapHeight(vpc, 'vpc-1-b'), gapHeight(vpc, undefined)]).toEqual([
      92, 148, 204,
    ]);
  });
});

describe('boxesTouched', () => {
  it('takes what the marquee touches', () => {
    expect(boxesTouched(layout, { x: 0, y: 0, width: 101, height: 60 })).toEqual(['vpc-1']);
    expect(boxesTouched(layout, { x: 0, y: 0, width: 1200, height: 60 })).toEqual(['vpc-1', 'vpc-2']);
    expect(boxesTouched(layout, { x: 0, y: 0, width: 90, height: 40 })).toEqual([]);
  });
});

describe('boxOnCanvas', () => {
  it('finds a VPC, a group and a subnet', () => {
    expect(boxOnCanvas(layout, 'vpc-2')).toEqual({ x: 1100, y: 50, width: 820, height: 198 });
    expect(boxOnCanvas(layout, 'vpc-1-b')).toEqual({ x: 114, y: 202, width: 768, height: 48 });
    expect(boxOnCanvas(layout, 'vpc-1-b', 2)).toEqual({ x: 706, y: 202, width: 176, height: 48 });
    expect(boxOnCanvas(layout, 'gone')).toBeUndefined();
  });
});
