import { describe, expect, it } from 'vitest';
import { connecting, drawn, publicGroup, securityGroup, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import type { Thing } from '../kinds/index.ts';
import { holdsPoint, touches } from '../layout/box.ts';
import { layoutDesign } from '../layout/layout.ts';
import { sampleDesign } from '../layout/sample-layout.ts';
import { formatBlock } from '../net/ipv4.ts';
import { build } from '../network/build.ts';
import { designPicture, type PictureOptions } from './design-picture.ts';
import { readPicture } from './read-picture.ts';

const layoutOf = (design: Design) => layoutDesign({ design, network: build(compose(design)).network });

function draw(design: Design, options: Partial<PictureOptions> = {}): string {
  return designPicture(design, layoutOf(design), { theme: 'light', ...options });
}

const textsOf = (svg: string) => readPicture(svg).lines.map(({ text }) => text);

/** The same names everywhere. */
function named(design: Design, name: string): Design {
  return {
    ...design,
    name,
    stacks: design.stacks.map((stack) => ({ ...stack, name })),
    things: design.things.map((thing) => ({ ...thing, label: name })),
  };
}

const tiers = sampleDesign([{ groups: ['public /24', 'private /24', 'isolated /28'] }]);
const crowded = sampleDesign(
  [{ vpc: { cidr: '10.128.0.0/16' }, groups: Array.from({ length: 8 }, () => 'private /25' as const) }],
  6,
);
const two = sampleDesign([{ groups: ['public /24'] }, { groups: ['isolated /24'] }]);
const reservedZone = sampleDesign([
  { vpc: { maxAzs: 2, reservedAzs: 1 }, groups: ['public /24', 'private /24'] },
]);
const tooSmall = sampleDesign([{ vpc: { cidr: '10.0.0.0/23' }, groups: ['public /24', 'private /24'] }]);
const inRegion: Design = {
  ...tiers,
  stacks: tiers.stacks.map((stack) => ({
    ...stack,
    environment: {
      type: 'account',
      account: '123456789012',
      region: 'ap-southeast-2',
      zones: ['ap-southeast-2a', 'ap-southeast-2b', 'ap-southeast-2c'],
    },
  })),
};
const bare = sampleDesign([{ groups: [] }]);
const empty: Design = { ...tiers, things: [] };

const office: Thing = {
  id: 'office',
  kind: 'ip-range',
  parent: 'stack',
  label: 'Office',
  cidr: '203.0.113.0/24',
};
const connected = connecting(
  [
    { id: 'one', verb: 'allowTo', on: 'v-web', other: 'v-data', port: 'tcp', fromPort: 5432 },
    { id: 'two', verb: 'allowFrom', on: 'v-web', other: 'office', port: 'tcp', fromPort: 22 },
  ],
  drawn(
    vpc('V', { cidr: '10.0.0.0/21' }, publicGroup('Ingress'), securityGroup('Web'), securityGroup('Data')),
    [office],
  ),
);

const designs = { connected, tiers, crowded, two, reservedZone, tooSmall, inRegion, bare, empty };

const names = [
  'A',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'Tom & "Jerry" <b>it’s</b> ]]> &amp; --> \'',
  'שלום עולם, مرحبا بالعالم',
  '👩‍👩‍👧 🇩🇪 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀',
  '日本語の名前はとても長いですよね、ほんとうに長いですよね、ほんとうに',
  'e\u0301'.repeat(90),
  '\u0000\u001b[31m\ud800\uffff\u202etxt.\r\n\u2028',
];

describe.each(Object.entries(designs))('the picture of %s', (_, design) => {
  it.each(names)('is well-formed and keeps to its boxes with the name %j', (name) => {
    const { boxes, lines } = readPicture(draw(named(design, name)));
    const faults = lines.flatMap((line) => {
      const start = { x: line.x, y: line.y + 6 };
      const holders = boxes.filter((box) => holdsPoint(box, start));
      const leaves = holders.some((box) => line.x + line.width > box.x + box.width);
      const enters = boxes.some((box) => !holders.includes(box) && touches(box, line));
      const covers = lines.some((other) => other !== line && touches(other, line));
      return leaves || enters || covers ? [line] : [];
    });
    expect(faults).toEqual([]);
  });

  it('has every CIDR in full', () => {
    const [page, ...vpcs] = [draw(named(design, names[1] ?? '')), ...layoutOf(design).vpcs];
    const blocks = vpcs.flatMap(({ vpc }) => [
      vpc.network.block,
      ...vpc.network.groups.flatMap(({ subnets }) => subnets.flatMap(({ block }) => block ?? [])),
    ]);
    for (const block of blocks) expect(page).toContain(`>${formatBlock(block)}<`);
  });

  it('is the same each time', () => {
    expect(draw(structuredClone(design))).toBe(draw(design));
  });
});

it('names design, stack, region and zones above the drawing', () => {
  expect(textsOf(draw(inRegion)).slice(0, 2)).toEqual(['sample', 'Stack Network · ap-southeast-2 · 3 zones']);
});

it('says what the canvas says', () => {
  expect(textsOf(draw(tiers)).slice(2)).toEqual([
    'Vpc1 10.0.0.0/21',
    '2,048 addresses · 9 subnets · 464 free',
    ...['AZ 1', 'AZ 2', 'AZ 3'],
    ...['A', 'Public /24 → internet gateway'],
    ...[
      '10.0.0.0/24',
      '251 usable',
      'NAT',
      '10.0.1.0/24',
      '251 usable',
      'NAT',
      '10.0.2.0/24',
      '251 usable',
      'NAT',
    ],
    ...['B', 'Private /24 → NAT, same zone'],
    ...['10.0.3.0/24', '251 usable', '10.0.4.0/24', '251 usable', '10.0.5.0/24', '251 usable'],
    ...['C', 'Isolated /28 → VPC only'],
    ...['10.0.6.0/28', '11 usable', '10.0.6.16/28', '11 usable', '10.0.6.32/28', '11 usable'],
    ...['Internet', 'Internet gateway'],
    ...['Public', 'Private', 'Isolated'],
  ]);
});

it('says what doesn’t fit, and how much it needs', () => {
  expect(textsOf(draw(tooSmall))).toEqual(expect.arrayContaining(['doesn’t fit', '256 needed']));
});

it.each([
  { design: tiers, legend: ['Public', 'Private', 'Isolated'] },
  { design: crowded, legend: ['Private'] },
  { design: reservedZone, legend: ['Public', 'Private', 'Reserved space'] },
  { design: bare, legend: [] },
])('explains only the colours that occur: $legend', ({ design, legend }) => {
  const words = ['Public', 'Private', 'Isolated', 'Reserved space'];
  expect(textsOf(draw(design)).filter((text) => words.includes(text))).toEqual(legend);
});

it('knows a group that is only reserved by its stripes, not by its type', () => {
  const things = tiers.things.map((thing) =>
    thing.kind === 'subnet-group' && thing.subnetType === 'isolated' ? { ...thing, reserved: true } : thing,
  );
  const svg = draw({ ...tiers, things });
  expect(textsOf(svg)).toContain('Reserved space /28');
  expect(textsOf(svg).slice(-3)).toEqual(['Public', 'Private', 'Reserved space']);
});

it('draws only the VPCs that are asked for, wherever they stand', () => {
  const svg = draw(two, { only: ['vpc-2'] });
  expect(textsOf(svg)).toContain('Vpc2 10.1.0.0/21');
  expect(textsOf(svg).join()).not.toContain('Vpc1');
  const vpc = { label: 'Vpc2', cidr: '10.1.0.0/21' };
  const alone = sampleDesign([{ vpc, groups: ['isolated /24'], position: { x: -400.25, y: 1e6 } }]);
  expect(svg).toBe(draw(alone));
});

it('says that there is nothing', () => {
  expect(textsOf(draw(empty))).toEqual([
    'sample',
    'Stack Network · Any region · 3 zones',
    'No VPC in this design',
  ]);
});

it('has its colours from its theme alone', () => {
  const colours = (svg: string) => new Set(svg.match(/#[0-9a-f]{6}/g));
  const [light, dark] = [colours(draw(tiers)), colours(draw(tiers, { theme: 'dark' }))];
  expect([...light].filter((colour) => dark.has(colour))).toEqual([]);
});

it('asks for nothing from outside, and for no style sheet', () => {
  for (const design of Object.values(designs))
    expect(draw(design).replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /http|href|<style|class=|foreignObject|var\(|@/,
    );
});

it('draws security groups, who is outside, and the arrows between them', () => {
  const texts = textsOf(draw(connected));
  for (const text of ['Security groups', 'Web', 'Office', '203.0.113.0/24', '22 SSH', '5432 PostgreSQL'])
    expect(texts).toContain(text);
});

it('leaves out who has no part in the VPCs that it is of', () => {
  const design = { ...connected, things: [...connected.things, { ...office, id: 'home', label: 'Home' }] };
  const texts = textsOf(draw(design, { only: ['v'] }));
  expect([texts.includes('Office'), texts.includes('Home')]).toEqual([true, false]);
});
