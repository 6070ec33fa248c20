import { expect, it } from 'vitest';
import {
  drawn,
  isolatedGroup,
  publicGroup,
  type ThingIn,
  vpc,
  vpnConnection,
} from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { Vpc } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { routeRows } from './route-rows.ts';

function learnt(fields: Partial<Vpc>, ...connections: readonly ThingIn[]) {
  const design = drawn(
    vpc('V', { maxAzs: 1, ...fields }, publicGroup('Out'), isolatedGroup('Data'), ...connections),
  );
  return routeRows(design, build(compose(design)).network)
    .filter(({ target }) => target.startsWith('virtual'))
    .map(({ subnet, destination, target, origin }) => [subnet, destination, target, origin.id]);
}

it('lists static routes one by one, and a line for what BGP tells, where they are learnt', () => {
  const staticRoutes = ['192.168.10.0/24', '192.168.20.0/24'];
  const office = vpnConnection('Office', { routing: 'static', staticRoutes });
  const target = 'virtual private gateway (Office)';
  expect(learnt({}, office, vpnConnection('Branch'))).toEqual([
    ['DataSubnet1', '192.168.10.0/24', target, 'v-office'],
    ['DataSubnet1', '192.168.20.0/24', target, 'v-office'],
    ['DataSubnet1', 'learnt by BGP', 'virtual private gateway (Branch)', 'v-branch'],
  ]);
});

it('has a line for a gateway without connections, and follows the subnets that are chosen', () => {
  expect(learnt({ vpnGateway: true, vpnRoutePropagation: [{ subnetType: 'public' }] })).toEqual([
    ['OutSubnet1', 'learnt by BGP', 'virtual private gateway', 'v'],
  ]);
  expect(learnt({})).toEqual([]);
});
