import { describe, expect, it } from 'vitest';
import { touches } from './box.ts';
import { type DesignLayout, extentOf } from './layout.ts';
import { makeRoom } from './make-room.ts';
import { sampleLayout } from './sample-layout.ts';

const two = ['public /28', 'private /28'] as const;
const four = [...two, 'isolated /28', 'isolated /28'] as const;

function column(first: readonly (typeof four)[number][], ...tops: readonly number[]): DesignLayout {
  return sampleLayout([
    { groups: first, position: { x: 0, y: 0 } },
    ...tops.map((y) => ({ groups: two, position: { x: 0, y } })),
  ]);
}

describe('makeRoom', () => {
  it('lets what lies below go down, and what that covers in turn', () => {
    const [before, after] = [column(two, 310, 620), column(four, 310, 620)];
    const moves = makeRoom(before, after);
    expect(Object.keys(moves)).toEqual(['vpc-2', 'vpc-3']);
    const placed = after.vpcs.map((vpc) => ({ ...vpc, position: moves[vpc.id] ?? vpc.position }));
    const extents = placed.map(extentOf);
    for (const [index, one] of extents.entries())
      for (const other of extents.slice(index + 1)) expect(touches(one, other)).toBe(false);
  });

  it('moves nothing where there is room, or where nothing grew', () => {
    expect(makeRoom(column(two, 600), column(four, 600))).toEqual({});
    expect(makeRoom(column(four, 310), column(four, 310))).toEqual({});
  });
});
