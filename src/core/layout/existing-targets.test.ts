import { expect, it } from 'vitest';
import { drawn, isolatedGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { GroupRoute } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { touches } from './box.ts';
import { extentOf, layoutDesign } from './layout.ts';

const [transit, peering] = ['tgw-0123456789abcdef0', 'pcx-0123456789abcdef0'];
const to = (target: string, destination: string): GroupRoute => ({ target, destination });

const design = drawn(
  vpc(
    'V',
    { cidr: '10.0.0.0/20' },
    publicGroup('Out', { routes: [to(transit, '10.200.0.0/16'), to(peering, '10.201.0.0/16')] }),
    isolatedGroup('Data', { routes: [to(transit, '10.200.0.0/16'), to(transit, '10.202.0.0/16')] }),
  ),
);
const [placed] = layoutDesign({ design, network: build(compose(design)).network }).vpcs;
const existing = placed?.vpc.existing ?? [];

it('draws each target once, with where routes lead and who has them', () => {
  expect(existing.map(({ target, destinations, groups }) => [target.id, destinations, groups])).toEqual([
    [transit, ['10.200.0.0/16', '10.202.0.0/16'], ['v-out', 'v-data']],
    [peering, ['10.201.0.0/16'], ['v-out']],
  ]);
});

it('stands beside the VPC, apart from the internet and from each other', () => {
  const [one, two] = existing;
  const internet = placed?.vpc.gateway?.internet;
  expect(one && two && internet).toBeDefined();
  for (const box of [one?.box, two?.box]) {
    expect(box && internet && touches(box, internet)).toBe(false);
    expect(box && box.x + box.width).toBeLessThan(0);
  }
  expect(one && two && touches(one.box, two.box)).toBe(false);
});

it('is part of what a VPC takes on the canvas, and has a line to each row that has a route there', () => {
  const left = Math.min(...existing.map(({ box }) => box.x));
  expect(placed && extentOf(placed).x).toBe((placed?.position.x ?? 0) + left);
  const middles = placed?.vpc.rows.map(({ box }) => box.y + 24);
  expect(existing[0]?.lines.map((line) => line.at(-1)?.y)).toEqual(middles);
});
