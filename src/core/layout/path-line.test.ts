import { describe, expect, it } from 'vitest';
import type { Vpc } from '../kinds/index.ts';
import { pathOut } from '../network/path-out.ts';
import { pathLine } from './path-line.ts';
import { sampleVpc } from './sample-layout.ts';

function line(group: string, zone: number, vpc: Partial<Vpc> = {}) {
  const layout = sampleVpc({ vpc, groups: ['public /24', 'private /24', 'isolated /28'] });
  const path = pathOut(layout.network, { id: `vpc-1-${group}`, zone });
  return path && pathLine(layout, path).map(({ x, y }) => [x, y]);
}

// Cells begin at x = 230, 418 and 606, rows at y = 96, 152 and 208, each 48 high.
const toGateway = [
  [50, 93],
  [50, 92],
];

describe('pathLine', () => {
  it('leads from a public subnet up its gutter and below the zones to the internet gateway', () => {
    expect(line('a', 1)).toEqual([[418, 120], [412, 120], [412, 93], ...toGateway]);
  });

  it('touches the cell with the NAT gateway of the same zone', () => {
    expect(line('b', 0)).toEqual([
      [230, 176],
      [224, 176],
      [224, 120],
      [230, 120],
      [224, 120],
      [224, 93],
      ...toGateway,
    ]);
  });

  it('crosses between two rows to a NAT gateway in another zone', () => {
    expect(line('b', 2, { natGateways: 1 })).toEqual([
      [606, 176],
      [600, 176],
      [600, 148],
      [224, 148],
      [224, 120],
      [230, 120],
      [224, 120],
      [224, 93],
      ...toGateway,
    ]);
  });

  it('ends at the route table where the path stays in the VPC', () => {
    expect(line('c', 0)).toEqual([[230, 232]]);
  });
});
