import { expect, it } from 'vitest';
import { routesMatching } from './route-filter.ts';
import type { RouteRow } from './route-rows.ts';

const row = (destination: string, target: string): RouteRow => ({
  origin: { id: 'group' },
  at: { id: 'group', zone: 0 },
  stack: 'Network',
  vpc: 'Orders',
  routeTable: 'Network/Orders/DataSubnet1',
  subnet: 'DataSubnet1',
  zone: 'AZ 1',
  destination,
  target,
});

const rows = [
  row('10.0.0.0/16', 'local'),
  row('0.0.0.0/0', 'NAT in IngressSubnet1'),
  row('10.200.0.0/16', 'tgw-0123456789abcdef0'),
  row('pl-0123456789abcdef0', 'tgw-0123456789abcdef0'),
];
const found = (text: string) => routesMatching(rows, text).map(({ destination }) => destination);

it('finds for an address the routes whose destination holds it', () => {
  expect(found('10.200.7.9')).toEqual(['0.0.0.0/0', '10.200.0.0/16']);
});

it('finds for a text those in which it stands, whatever its case', () => {
  expect(found(' TGW-')).toEqual(['10.200.0.0/16', 'pl-0123456789abcdef0']);
  expect(found('nat in')).toEqual(['0.0.0.0/0']);
});

it('keeps all without a text, and none for nonsense', () => {
  expect(found('  ')).toHaveLength(4);
  expect(found('<script>')).toEqual([]);
});
