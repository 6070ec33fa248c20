import { describe, expect, it } from 'vitest';
import {
  autoScalingGroup,
  drawn,
  instance,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  type ThingIn,
  vpc,
} from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { itemById, layoutDesign } from './layout.ts';
import { reorder } from './reorder.ts';
import type { ItemLayout } from './row-items.ts';
import { boxOnCanvas, whatIsAt } from './what-is-at.ts';

const rows = [publicGroup('Ingress', { cidrMask: 24 }), privateGroup('App', { cidrMask: 24 })];

function laidOut(...inside: readonly ThingIn[]) {
  const design = drawn(vpc('V', { cidr: '10.0.0.0/20' }, ...rows, ...inside));
  return layoutDesign({ design, network: build(compose(design)).network });
}

function itemIn(id: string, ...inside: readonly ThingIn[]): ItemLayout | undefined {
  return itemById(laidOut(...inside), id)?.item;
}

const all = { subnetGroup: 'v-app' };

describe('what stands in rows', () => {
  it('spans the zones of its row', () => {
    const item = itemIn('v-web', autoScalingGroup('Web', all));
    expect(item).toMatchObject({ row: 'v-app', place: 'App, all 3 zones' });
    expect(item?.box).toEqual({ x: 248, y: 236, width: 540, height: 36 });
  });

  it.each([
    ['one zone, in its cell', autoScalingGroup('Web', { ...all, zones: [2] }), 'App, AZ 2', 436, 164],
    [
      'zones apart, from the first to the last',
      autoScalingGroup('Web', { ...all, zones: [1, 3] }),
      'App, AZ 1 and AZ 3',
      248,
      540,
    ],
    ['a machine, in the first of its subnets', instance('Web', all), 'App, AZ 1', 248, 164],
    ['nothing said, where the CDK puts it', autoScalingGroup('Web'), 'App, all 3 zones', 248, 540],
    [
      'a load balancer that faces the internet',
      loadBalancer('Web', { internetFacing: true }),
      'Ingress, all 3 zones',
      248,
      540,
    ],
  ])('%s', (_, thing, place, x, width) => {
    const item = itemIn('v-web', thing);
    expect([item?.place, item?.box.x, item?.box.width]).toEqual([place, x, width]);
  });

  it('stands in the first of several groups, and says which others', () => {
    const data = privateGroup('Data', { cidrMask: 24 });
    const item = itemIn('v-web', data, autoScalingGroup('Web', { subnetType: 'private' }));
    expect([item?.row, item?.alsoIn]).toEqual(['v-app', ['Data']]);
  });

  it('stands beside the rows where its selection is empty', () => {
    const item = itemIn('v-web', instance('Web', { subnetGroup: 'gone' }));
    expect([item?.row, item?.place]).toEqual([undefined, '']);
    expect(laidOut(instance('Web', { subnetGroup: 'gone' })).vpcs[0]?.vpc.strip?.items).toHaveLength(1);
  });

  it('stands below the rows where all its zones are gone, and in those that are left otherwise', () => {
    const item = itemIn('v-web', instance('Web', { ...all, zones: [4, 5] }));
    expect([item?.row, item?.place]).toEqual([undefined, '']);
    expect(itemIn('v-web', instance('Web', { ...all, zones: [3, 4] }))?.place).toBe('App, AZ 3');
    expect(itemIn('v-web', autoScalingGroup('Web', { ...all, zones: [] }))?.place).toBe('App, all 3 zones');
  });

  it('has its listeners in its box', () => {
    const item = itemIn('v-web', loadBalancer('Web', all), listener('Http', 'v-web', { port: 80 }));
    expect(item?.parts.map(({ id }) => id)).toEqual(['v-web-http']);
  });

  it('lets its row grow, with a line for those that share a zone', () => {
    const heights = (...inside: readonly ThingIn[]) =>
      laidOut(...inside).vpcs[0]?.vpc.rows.map(({ box }) => [box.y, box.height]);
    const web = autoScalingGroup('Web', all);
    expect(heights()).toEqual([
      [96, 48],
      [152, 48],
    ]);
    expect(heights(web)).toEqual([
      [96, 48],
      [180, 96],
    ]);
    const inCells = [1, 2, 3].map((zone) => instance(`I${zone}`, { ...all, zones: [zone] }));
    expect(heights(web, ...inCells)).toEqual([
      [96, 48],
      [180, 144],
    ]);
    expect(heights(loadBalancer('Lb', { internetFacing: true }))).toEqual([
      [144, 96],
      [248, 48],
    ]);
  });

  it('leaves room for the words of arrows between those that are joined in their row', () => {
    const inCells = [1, 2].map((zone) => instance(`I${zone}`, { ...all, zones: [zone] }));
    const inside = [autoScalingGroup('Web', all), ...inCells];
    const heights = (on: string, other: string) => {
      const opened = { id: 'open', verb: 'allowTo', on, other, port: 'tcp', fromPort: 80 } as const;
      const design = { ...drawn(vpc('V', { cidr: '10.0.0.0/20' }, ...rows, ...inside)), calls: [opened] };
      const layout = layoutDesign({ design, network: build(compose(design)).network });
      const tops = ['v-web', 'v-i1', 'v-i2'].map((id) => itemById(layout, id)?.item.box.y);
      return [layout.vpcs[0]?.vpc.rows[1]?.box.height, ...tops];
    };
    expect(heights('v-web', 'v-i2')).toEqual([176, 236, 316, 316]);
    expect(heights('v-i1', 'v-i2')).toEqual([176, 236, 316, 316]);
    expect(heights('v-i1', 'v-i1')).toEqual([144, 236, 284, 284]);
  });

  it('is found at its points, and by its listeners', () => {
    const layout = laidOut(loadBalancer('Web', all), listener('Http', 'v-web', { port: 80 }));
    const box = boxOnCanvas(layout, 'v-web');
    expect(box && whatIsAt(layout, { x: box.x + 4, y: box.y + 4 })).toEqual({ at: 'box', id: 'v-web' });
    expect(box && whatIsAt(layout, { x: box.x + 4, y: box.y - 20 })).toMatchObject({ at: 'cell', zone: 0 });
    expect(boxOnCanvas(layout, 'v-web-http')).toEqual(box);
  });

  it('keeps its gutter while rows part', () => {
    const [placed] = laidOut(autoScalingGroup('Web', all), securityGroup('Own')).vpcs;
    const up = placed && reorder(placed.vpc, 'v-app', 0);
    expect(up && [up.order, up.tops]).toEqual([
      ['v-app', 'v-ingress'],
      [144, 248],
    ]);
  });

  it('is laid out again only where something changed', () => {
    const design = drawn(vpc('V', { cidr: '10.0.0.0/20' }, ...rows, autoScalingGroup('Web', all)));
    const layout = (of: typeof design) => layoutDesign({ design: of, network: build(compose(of)).network });
    const before = layout(design);
    const open = { id: 'open', verb: 'allowFromAnyIpv4', on: 'v-web', port: 'tcp', fromPort: 80 } as const;
    const after = layout({ ...design, name: 'other', calls: [open] });
    expect(after.vpcs[0]?.vpc).toBe(before.vpcs[0]?.vpc);
  });
});
