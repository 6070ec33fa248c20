import { describe, expect, it } from 'vitest';
import { type Direction, type GridPlace, nextPlace } from './next-cell.ts';
import { sampleVpc } from './sample-layout.ts';

const vpc = sampleVpc({ groups: ['public /24', 'private /24'] });

describe('nextPlace', () => {
  it.each<{ from: GridPlace; direction: Direction; to: GridPlace | undefined }>([
    { from: { group: 'vpc-1-a' }, direction: 'right', to: { group: 'vpc-1-a', zone: 0 } },
    { from: { group: 'vpc-1-a', zone: 0 }, direction: 'left', to: { group: 'vpc-1-a' } },
    { from: { group: 'vpc-1-a' }, direction: 'left', to: undefined },
    { from: { group: 'vpc-1-a', zone: 2 }, direction: 'right', to: undefined },
    { from: { group: 'vpc-1-a', zone: 1 }, direction: 'down', to: { group: 'vpc-1-b', zone: 1 } },
    { from: { group: 'vpc-1-b', zone: 1 }, direction: 'up', to: { group: 'vpc-1-a', zone: 1 } },
    { from: { group: 'vpc-1-a' }, direction: 'up', to: undefined },
    { from: { group: 'vpc-1-b' }, direction: 'down', to: undefined },
    { from: { group: 'vpc-1-b', zone: 1 }, direction: 'row-start', to: { group: 'vpc-1-b' } },
    { from: { group: 'vpc-1-b' }, direction: 'row-end', to: { group: 'vpc-1-b', zone: 2 } },
    { from: { group: 'gone' }, direction: 'down', to: undefined },
  ])('leads $direction', ({ from, direction, to }) => {
    expect(nextPlace(vpc, from, direction)).toEqual(to);
  });
});
