import { describe, expect, it } from 'vitest';
import { drawn, publicGroup, securityGroup, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import type { Thing } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { touches } from './box.ts';
import { extentOf, layoutDesign, outsideBoxOf } from './layout.ts';
import { boxOnCanvas, whatIsAt } from './what-is-at.ts';

function range(id: string): Thing {
  return { id, kind: 'ip-range', parent: 'stack', label: id, cidr: '203.0.113.0/24' };
}

const groups = ['A', 'B', 'C', 'D'].map((name) => securityGroup(name));
const design = drawn(
  vpc('V', { cidr: '10.0.0.0/21' }, publicGroup('Ingress'), ...groups),
  ['one', 'two'].map(range),
);

function laidOut(of: Design) {
  return layoutDesign({ design: of, network: build(compose(of)).network });
}

describe('who stands outside', () => {
  it('stands to the left of the VPCs, one below the other', () => {
    expect(laidOut(design).outside.map(({ id, position }) => [id, position])).toEqual([
      ['one', { x: -286, y: 0 }],
      ['two', { x: -286, y: 80 }],
    ]);
  });

  it('stays where it was placed, and the others keep away', () => {
    const layout = laidOut({ ...design, canvas: { positions: { two: { x: -260, y: 10 } } } });
    const boxes = layout.outside.map(outsideBoxOf);
    expect(layout.outside[1]?.position).toEqual({ x: -260, y: 10 });
    const [one, two] = boxes;
    expect(one && two && touches(one, two)).toBe(false);
    expect(layout.vpcs.some((placed) => boxes.some((box) => touches(extentOf(placed), box)))).toBe(false);
  });

  it('is found under a point, as are security groups in their strip', () => {
    const layout = laidOut(design);
    expect(whatIsAt(layout, { x: -280, y: 90 })).toEqual({ at: 'box', id: 'two' });
    const box = boxOnCanvas(layout, 'v-d');
    expect(box && whatIsAt(layout, box)).toEqual({ at: 'box', id: 'v-d' });
  });
});

describe('the strip of a VPC', () => {
  it('wraps its boxes below the rows, with a gutter around each line', () => {
    const [placed] = laidOut(design).vpcs;
    const strip = placed?.vpc.strip;
    expect(strip?.items.map(({ id, box }) => [id, box.x, box.y])).toEqual([
      ['v-a', 230, 220],
      ['v-b', 426, 220],
      ['v-c', 622, 220],
      ['v-d', 230, 292],
    ]);
    expect(placed?.vpc.height).toBe(364);
  });

  it('is not there without anything in it', () => {
    const [placed] = laidOut(drawn(vpc('V', {}, publicGroup('Ingress')))).vpcs;
    expect(placed?.vpc.strip).toBeUndefined();
  });
});
