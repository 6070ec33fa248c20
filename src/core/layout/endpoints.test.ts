import { expect, it } from 'vitest';
import { drawn, gatewayEndpoint, isolatedGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { routeRows } from '../tables/route-rows.ts';
import { touches } from './box.ts';
import { layoutDesign } from './layout.ts';
import { boxOnCanvas } from './what-is-at.ts';

const transit = { destination: '10.200.0.0/16', target: 'tgw-0123456789abcdef0' };
const design = drawn(
  vpc(
    'V',
    { cidr: '10.0.0.0/20', maxAzs: 1 },
    publicGroup('Out', { cidrMask: 24, routes: [transit] }),
    isolatedGroup('Data', { cidrMask: 24 }),
    gatewayEndpoint('S3', { subnetGroups: ['v-data'] }),
    gatewayEndpoint('Tables', { service: 'dynamodb', inVpcProps: true }),
  ),
);
const { network } = build(compose(design));
const layout = layoutDesign({ design, network });
const [placed] = layout.vpcs;

it('draws gateway endpoints beside the VPC, with a line to each row in whose route tables they are', () => {
  const middles = placed?.vpc.rows.map(({ box }) => box.y + 24) ?? [];
  expect(placed?.vpc.endpoints.map(({ id, lines }) => [id, lines.map((line) => line.at(-1)?.y)])).toEqual([
    ['v-s3', middles.slice(1)],
    ['v-tables', middles],
  ]);
});

it('keeps them apart from each other and from what exists', () => {
  const boxes = [...(placed?.vpc.endpoints ?? []), ...(placed?.vpc.existing ?? [])].map(({ box }) => box);
  expect(boxes).toHaveLength(3);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expect(touches(box, other)).toBe(false);
  });
});

it('is found on the canvas, and told of by its rows and in the route tables', () => {
  expect(boxOnCanvas(layout, 'v-s3')).toMatchObject({ width: 176 });
  expect(placed?.vpc.rows.map(({ route }) => route)).toEqual(['internet gateway', 'VPC, DynamoDB and S3']);
  const rows = routeRows(design, network).filter(({ subnet }) => subnet === 'DataSubnet1');
  expect(rows.map(({ destination, target, origin }) => [destination, target, origin.id])).toEqual([
    ['10.0.0.0/20', 'local', 'v-data'],
    ['prefix list com.amazonaws.*.dynamodb', 'gateway endpoint Tables', 'v-tables'],
    ['prefix list com.amazonaws.*.s3', 'gateway endpoint S3', 'v-s3'],
  ]);
});
