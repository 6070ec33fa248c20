import { describe, expect, it } from 'vitest';
import type { Call, SubnetGroup } from '../kinds/index.ts';
import { connectionsWithoutWay } from './no-way.ts';
import {
  autoScalingGroup,
  connecting,
  database,
  drawn,
  foundBy,
  instance,
  internet,
  ipRange,
  isolatedGroup,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  type ThingIn,
  vpc,
} from './test-design.ts';

const groups = [
  publicGroup('Ingress', { cidrMask: 24 }),
  publicGroup('Bare', { cidrMask: 24, mapPublicIpOnLaunch: false }),
  privateGroup('App', { cidrMask: 24 }),
  isolatedGroup('Data', { cidrMask: 24 }),
];

/** Why a connection of something finds no way; `undefined` where it does. */
function reason(call: Omit<Call, 'id' | 'port' | 'fromPort'>, ...inside: readonly ThingIn[]) {
  const design = drawn(
    vpc('V', {}, ...groups, ...inside),
    internet('Internet'),
    ipRange('Office', '203.0.113.0/24'),
    ipRange('Site', '10.9.0.0/16'),
  );
  const whole: Call = { ...call, id: 'call', port: 'tcp', fromPort: 443 };
  const [found] = foundBy(connectionsWithoutWay, connecting([whole], design));
  return found?.code === 'connection/no-way' ? found.facts.because : undefined;
}

const web = (group: string, fields = {}) => instance('Web', { subnetGroup: `v-${group}`, ...fields });
const fromInternet = { on: 'v-web', verb: 'allowFrom', other: 'internet' } as const;
const toInternet = { on: 'v-web', verb: 'allowTo', other: 'internet' } as const;

describe('from the internet', () => {
  it.each([
    ['into a public subnet', 'ingress', {}, undefined],
    ['to an instance without an address', 'ingress', { associatePublicIpAddress: false }, 'no-address'],
    ['into subnets that give no addresses', 'bare', {}, 'no-address'],
    ['to an address where subnets give none', 'bare', { associatePublicIpAddress: true }, undefined],
    ['into a private subnet', 'app', { associatePublicIpAddress: true }, 'no-route'],
    ['into an isolated subnet', 'data', {}, 'no-route'],
  ])('%s', (_, group, fields, because) => {
    expect(reason(fromInternet, web(group, fields))).toBe(because);
    expect(reason({ ...fromInternet, other: 'office' }, web(group, fields))).toBe(because);
    expect(reason({ on: 'v-web', verb: 'allowFromAnyIpv4' }, web(group, fields))).toBe(because);
  });

  it('means no private range', () => {
    expect(reason({ ...fromInternet, other: 'site' }, web('data'))).toBeUndefined();
  });

  it('reaches a load balancer as its scheme says, also at its listener', () => {
    const alb = (internetFacing: boolean) => [
      loadBalancer('Alb', { internetFacing }),
      listener('Http', 'v-alb', { port: 80, action: 'fixed-response' }),
    ];
    for (const on of ['v-alb', 'v-alb-http']) {
      expect(reason({ ...fromInternet, on }, ...alb(false))).toBe('internal');
      expect(reason({ ...fromInternet, on }, ...alb(true))).toBeUndefined();
    }
  });

  it.each([
    ['in an isolated group', { subnetGroup: 'v-data' }, 'no-route'],
    ['in a public group, without an address', { subnetGroup: 'v-ingress' }, 'no-address'],
    ['in a public group', { subnetGroup: 'v-ingress', publiclyAccessible: true }, undefined],
  ])('reaches a database %s as it is placed', (_, fields, because) => {
    expect(reason({ ...fromInternet, on: 'v-orders' }, database('Orders', fields))).toBe(because);
  });

  it('reaches a group as soon as one of those that carry it can be reached', () => {
    const carried = { securityGroups: ['v-shared'] };
    const shared = securityGroup('Shared');
    const hidden = autoScalingGroup('Fleet', { subnetGroup: 'v-app', ...carried });
    const on = { ...fromInternet, on: 'v-shared' };
    expect(reason(on, shared, hidden)).toBe('no-route');
    expect(reason(on, shared, hidden, web('ingress', carried))).toBeUndefined();
    expect(reason(on, shared)).toBeUndefined();
  });
});

describe('to the internet', () => {
  it.each([
    ['from a public subnet', 'ingress', {}, undefined],
    ['from an instance without an address', 'ingress', { associatePublicIpAddress: false }, 'no-address'],
    ['from a private subnet, by NAT', 'app', {}, undefined],
    ['from an isolated subnet', 'data', {}, 'no-route'],
  ])('%s', (_, group, fields, because) => {
    expect(reason(toInternet, web(group, { allowAllOutbound: false, ...fields }))).toBe(because);
  });
});

describe('over IPv6, in dual stack', () => {
  function overIpv6(group: string, verb: 'allowFrom' | 'allowTo', fields: Partial<SubnetGroup> = {}) {
    const anyone = internet('Anyone', 'ipv6');
    const tiers = [
      publicGroup('Ingress', fields),
      privateGroup('App', fields),
      isolatedGroup('Data', fields),
    ];
    const design = drawn(
      vpc('V', { ipProtocol: 'dual-stack', natGateways: 0 }, ...tiers, web(group)),
      anyone,
    );
    const call: Call = { id: 'call', on: 'v-web', verb, other: 'anyone', port: 'tcp', fromPort: 443 };
    const [found] = foundBy(connectionsWithoutWay, connecting([call], design));
    return found?.code === 'connection/no-way' ? found.facts.because : undefined;
  }

  it.each([
    ['into a public subnet', 'ingress', 'allowFrom', undefined],
    ['into a private one', 'app', 'allowFrom', 'no-route'],
    ['out of a private one without NAT', 'app', 'allowTo', undefined],
    ['out of an isolated one', 'data', 'allowTo', 'no-route'],
  ] as const)('%s', (_, group, verb, expected) => {
    expect(overIpv6(group, verb)).toBe(expected);
  });

  it('not where no address is assigned', () => {
    expect(overIpv6('app', 'allowTo', { ipv6AssignAddressOnCreation: false })).toBe('no-address');
  });
});
