import { expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Thing } from '../kinds/index.ts';
import { layoutDesign } from '../layout/layout.ts';
import { sampleDesign, sampleLayout } from '../layout/sample-layout.ts';
import { build } from '../network/build.ts';
import { lightColours } from './colours.ts';
import { thumbnail } from './thumbnail.ts';

const size = { width: 218, height: 120 };

it('draws a frame for each VPC, a bar for each group and a cell for each subnet', () => {
  const layout = sampleLayout([{ groups: ['public /24', 'private /24'] }, { groups: ['isolated /28'] }], 2);
  const svg = thumbnail(layout, size, lightColours);
  expect(svg.match(/<rect/g)).toHaveLength(2 + 3 + 3 * 2);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="218" height="120".*<\/svg>$/);
});

it('draws what stands in a row over the cells that it spans', () => {
  const sample = sampleDesign([{ groups: ['private /24'] }], 3);
  const group = sample.things.find(({ kind }) => kind === 'subnet-group');
  const machine = (id: string, zones?: readonly number[]): Thing => ({
    id,
    kind: 'auto-scaling-group',
    parent: group?.parent ?? '',
    label: id,
    constructId: id,
    instanceType: 't3.micro',
    subnetGroup: group?.id ?? '',
    ...(zones ? { zones } : {}),
  });
  const design = { ...sample, things: [...sample.things, machine('All'), machine('One', [2])] };
  const svg = thumbnail(
    layoutDesign({ design, network: build(compose(design)).network }),
    size,
    lightColours,
  );
  const drawn = [...svg.matchAll(/ x="([\d.]+)"[^>]* width="([\d.]+)" height="6"/g)];
  const [all, one] = drawn.map(([, x, width]) => ({ x: Number(x), width: Number(width) }));
  expect(drawn).toHaveLength(2);
  expect(one?.width).toBeLessThan((all?.width ?? 0) / 2);
  expect(one?.x).toBeGreaterThan(all?.x ?? 0);
});

it('draws space that is only kept with a dashed line', () => {
  const layout = sampleLayout([{ vpc: { maxAzs: 1, reservedAzs: 1 }, groups: ['public /24'] }], 1);
  expect(thumbnail(layout, size, lightColours).match(/stroke-dasharray/g)).toHaveLength(1);
});

it('draws a group that is only reserved in no type’s colours', () => {
  const sample = sampleDesign([{ groups: ['private /24'] }], 2);
  const things = sample.things.map((thing) =>
    thing.kind === 'subnet-group' ? { ...thing, reserved: true } : thing,
  );
  const design = { ...sample, things };
  const svg = thumbnail(
    layoutDesign({ design, network: build(compose(design)).network }),
    size,
    lightColours,
  );
  for (const colour of Object.values(lightColours.types.private)) expect(svg).not.toContain(colour);
  expect(svg.match(/fill="url\(#kept\)"/g)).toHaveLength(2);
});

it('stays inside of its picture with many groups', () => {
  const groups = Array.from({ length: 12 }, () => 'isolated /28' as const);
  const svg = thumbnail(sampleLayout([{ groups }]), size, lightColours);
  for (const [, y, height] of svg.matchAll(/ y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g))
    expect(Number(y) + Number(height)).toBeLessThanOrEqual(size.height);
});
