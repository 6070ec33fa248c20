import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { routeRows } from './route-rows.ts';
import { sampleDesign } from './sample-design.ts';

const design = sampleDesign(
  [
    {
      vpc: { cidr: '10.0.0.0/21', maxAzs: 1, label: 'Shop' },
      groups: [
        { constructId: 'Ingress', subnetType: 'public', cidrMask: 24 },
        { constructId: 'App', subnetType: 'private', cidrMask: 24 },
        { constructId: 'Data', subnetType: 'isolated', cidrMask: 28 },
        { constructId: 'Later', subnetType: 'private', cidrMask: 28, reserved: true },
      ],
    },
  ],
  { type: 'region', region: 'eu-west-1' },
);

test('lists the routes of each created subnet, the local one that AWS adds first', () => {
  const rows = routeRows(design, build(compose(design)).network);
  expect(rows.map((row) => [row.subnet, row.destination, row.target, row.logicalId])).toEqual([
    ['IngressSubnet1', '10.0.0.0/21', 'local', undefined],
    ['IngressSubnet1', '0.0.0.0/0', 'internet gateway', 'TheVPCIngressSubnet1DefaultRoute72029544'],
    ['AppSubnet1', '10.0.0.0/21', 'local', undefined],
    ['AppSubnet1', '0.0.0.0/0', 'NAT in IngressSubnet1', 'TheVPCAppSubnet1DefaultRouteE3297F4A'],
    ['DataSubnet1', '10.0.0.0/21', 'local', undefined],
  ]);
});

test('says where a route belongs', () => {
  const [row] = routeRows(design, build(compose(design)).network);
  expect(row).toMatchObject({
    origin: { id: 'TheVPC-Ingress', zone: 0 },
    stack: 'Network',
    region: 'eu-west-1',
    vpc: 'Shop',
    routeTable: 'Network/TheVPC/IngressSubnet1',
    zone: 'AZ 1',
  });
});
