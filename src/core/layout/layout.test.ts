import { describe, expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { touches } from './box.ts';
import { boxOf, extentOf, freePlace, layoutDesign } from './layout.ts';
import { sampleDesign, sampleLayout } from './sample-layout.ts';

const three = ['public /24', 'private /24', 'isolated /28'] as const;

describe('layoutDesign', () => {
  it('lays out the three tiers of the founding network', () => {
    const [placed] = sampleLayout([{ groups: three }]).vpcs;
    const vpc = placed?.vpc;
    expect({ width: vpc?.width, height: vpc?.height }).toEqual({ width: 820, height: 310 });
    expect(vpc?.rows.map(({ box }) => [box.x, box.y, box.width, box.height])).toEqual([
      [14, 96, 768, 48],
      [14, 152, 768, 48],
      [14, 208, 768, 48],
    ]);
    expect(vpc?.rows[0]?.cells.map(({ box }) => [box.x, box.y, box.width, box.height])).toEqual([
      [216, 0, 176, 48],
      [404, 0, 176, 48],
      [592, 0, 176, 48],
    ]);
    expect(vpc?.addRow).toEqual({ x: 14, y: 264, width: 768, height: 32 });
    expect(vpc?.addZone).toEqual({ x: 790, y: 68, width: 24, height: 24 });
  });

  it.each([
    { zones: 1, width: 644, cell: 376 },
    { zones: 2, width: 644, cell: 182 },
    { zones: 3, width: 820, cell: 176 },
    { zones: 4, width: 944, cell: 160 },
    { zones: 5, width: 1036, cell: 144 },
    { zones: 6, width: 1192, cell: 144 },
  ])('is $width wide with $zones zones', ({ zones, width, cell }) => {
    const [placed] = sampleLayout([{ vpc: { maxAzs: zones }, groups: ['public /28'] }], 6).vpcs;
    expect(placed?.vpc.width).toBe(width);
    expect(placed?.vpc.rows[0]?.cells.map(({ box }) => box.width)).toEqual(
      Array.from({ length: zones }, () => cell),
    );
  });

  it('puts the address map over the end of the grid', () => {
    const map = sampleLayout([{ groups: three }]).vpcs[0]?.vpc.map;
    expect(map).toEqual({ x: 398, y: 28, width: 384, height: 10 });
  });

  it('says of each cell whether it is created, only kept, or has no room', () => {
    const [placed] = sampleLayout([
      { vpc: { reservedAzs: 1, maxAzs: 2, cidr: '10.0.0.0/22' }, groups: ['public /24', 'private /24'] },
    ]).vpcs;
    expect(placed?.vpc.rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['created', 'created', 'reserved'],
      ['created', 'no-space', 'no-space'],
    ]);
    expect(placed?.vpc.columns.map(({ name, reserved }) => [name, reserved])).toEqual([
      ['AZ 1', false],
      ['AZ 2', false],
      ['AZ 3', true],
    ]);
  });

  it('marks the cells that carry a NAT gateway', () => {
    const [placed] = sampleLayout([{ vpc: { natGateways: 1 }, groups: three }]).vpcs;
    const marked = placed?.vpc.rows.flatMap(({ id, cells }) =>
      cells.filter(({ hasNat }) => hasNat).map(({ zone }) => [id, zone]),
    );
    expect(marked).toEqual([['vpc-1-a', 0]]);
  });

  it('marks no gateway in a cell that has no room', () => {
    const groups = ['public /24', 'private /24'] as const;
    const [placed] = sampleLayout([{ vpc: { cidr: '10.0.0.0/23' }, groups }]).vpcs;
    const [ingress] = placed?.vpc.rows ?? [];
    expect(ingress?.cells.map(({ state, hasNat }) => [state, hasNat])).toEqual([
      ['created', true],
      ['created', true],
      ['no-space', false],
    ]);
  });

  it('draws the internet beside a VPC that has a gateway to it', () => {
    const [open, closed] = sampleLayout([{ groups: three }, { groups: ['isolated /28'] }]).vpcs;
    expect(open?.vpc.gateway).toBeDefined();
    expect(open?.vpc.extent).toEqual({ x: -74, y: 0, width: 894, height: 310 });
    expect(closed?.vpc.gateway).toBeUndefined();
    expect(closed?.vpc.extent).toEqual({ x: 0, y: 0, width: 820, height: 198 });
  });

  it('keeps what was placed and puts the rest beside it without overlap', () => {
    const layout = sampleLayout([
      { groups: three },
      { groups: three, position: { x: 40, y: 30 } },
      ...Array.from({ length: 8 }, () => ({ groups: three })),
    ]);
    expect(layout.vpcs[1]?.position).toEqual({ x: 40, y: 30 });
    const extents = layout.vpcs.map(extentOf);
    for (const [index, one] of extents.entries())
      for (const other of extents.slice(index + 1)) expect(touches(one, other)).toBe(false);
  });

  it('finds a place for one more', () => {
    const layout = sampleLayout([{ groups: three, position: { x: 0, y: 0 } }]);
    const extent = layout.vpcs[0]?.vpc.extent ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(freePlace(layout, extent)).toEqual({ x: 0, y: 366 });
  });

  it('keeps the layout of a VPC that did not change', () => {
    const design = sampleDesign([{ groups: three }, { groups: three }]);
    const before = layoutDesign({ design, network: build(compose(design)).network });
    const moved = { ...design, canvas: { positions: { 'vpc-1': { x: 5, y: 5 } } } };
    const after = layoutDesign({ design: moved, network: build(compose(moved)).network });
    expect(after.vpcs[0]?.vpc).toBe(before.vpcs[0]?.vpc);
    const [first] = after.vpcs;
    expect(first && boxOf(first)).toEqual({ x: 5, y: 5, width: 820, height: 310 });
  });

  it('has no bounds on an empty canvas', () => {
    expect(sampleLayout([])).toEqual({ vpcs: [], outside: [], bounds: undefined });
  });
});
