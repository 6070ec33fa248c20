import { describe, expect, it, test } from 'vitest';
import { finding } from '../base/finding.ts';
import type { GroupRoute, SubnetGroup, Vpc } from '../kinds/index.ts';
import { routes } from './routes.ts';
import { drawn, foundBy, isolatedGroup, publicGroup, vpc } from './test-design.ts';

const [transit, network] = ['tgw-0123456789abcdef0', 'eni-0123456789abcdef0'];
const to = (destination: string, target = transit): GroupRoute => ({ destination, target });
const at = (item: number) => ({ id: 'v-data', field: 'routes', item });

/** What is found of the destinations alone. */
function found(list: readonly GroupRoute[], said: Partial<SubnetGroup> = {}, ofVpc: Partial<Vpc> = {}) {
  const group = isolatedGroup('Data', { cidrMask: 24, routes: list, ...said });
  const about = { cidr: '10.0.0.0/20', ...ofVpc };
  const design = drawn(vpc('V', about, publicGroup('Out', { cidrMask: 24 }), group));
  return foundBy(routes, design).filter(({ code }) => code !== 'route/not-attached');
}

describe('destinations', () => {
  it('may be wider than the VPC, outside of it, a prefix list, or everything where nothing else is', () => {
    const list = ['10.0.0.0/8', '10.0.16.0/20', 'pl-0123456789abcdef0', '0.0.0.0/0'].map((one) => to(one));
    expect(found(list)).toEqual([]);
  });

  test.each(['10.0.0.0/20', '10.0.4.0/24', '10.0.15.1/32'])('%s is within the VPC', (destination) => {
    const facts = { group: 'Data', destination, vpc: 'V', vpcCidr: '10.0.0.0/20' };
    expect(found([to(destination)])).toEqual([finding('route/inside-vpc', at(0), facts)]);
  });

  it('may be a whole subnet where the target is a network interface, and no part of one', () => {
    expect(found([to('10.0.0.0/24', network)])).toEqual([]);
    expect(found([to('10.0.0.0/25', network)]).map(({ code }) => code)).toEqual(['route/inside-vpc']);
  });

  it('are there once, whatever their host bits', () => {
    const facts = { group: 'Data', destination: '10.200.0.9/16' };
    expect(found([to('10.200.0.0/16'), to('10.200.0.9/16', network)])).toEqual([
      finding('route/destination-twice', at(1), facts),
    ]);
  });

  it('have no host bits', () => {
    const facts = { group: 'Data', destination: '10.200.0.9/16', network: '10.200.0.0/16' };
    expect(found([to('10.200.0.9/16')])).toEqual([finding('route/host-bits', at(0), facts)]);
  });

  it('are not everything where the CDK has a default route', () => {
    expect(found([to('0.0.0.0/0')], { subnetType: 'public' })).toEqual([
      finding('route/default-taken', at(0), {
        group: 'Data',
        destination: '0.0.0.0/0',
        by: 'internet-gateway',
      }),
    ]);
  });

  describe('of IPv6', () => {
    const dual = { ipProtocol: 'dual-stack' } as const;

    it('may be anything but what the CDK routes itself', () => {
      const list = ['2001:db8::/32', 'fd00::/8', '::/0'].map((one) => to(one));
      expect(found(list, {}, dual)).toEqual([]);
      expect(found(list, { subnetType: 'public' }, dual)).toEqual([
        finding('route/default-taken', at(2), { group: 'Data', destination: '::/0', by: 'internet-gateway' }),
      ]);
    });

    it('are there once, however they are spelt', () => {
      const list = [to('2001:db8::/32'), to('2001:db8:0:0::/32')];
      expect(found(list, {}, dual).map(({ code }) => code)).toEqual(['route/destination-twice']);
    });

    it('have no host bits', () => {
      const facts = { group: 'Data', destination: '2001:db8::1/32', network: '2001:db8::/32' };
      expect(found([to('2001:db8::1/32')], {}, dual)).toEqual([finding('route/host-bits', at(0), facts)]);
    });

    it('lead nowhere where there is no IPv6', () => {
      const facts = { group: 'Data', destination: '::/0', vpc: 'V' };
      expect(found([to('::/0')])).toEqual([finding('route/without-ipv6', at(0), facts)]);
    });
  });

  it('count once a group that is only reserved has subnets', () => {
    expect(found([to('10.0.4.0/24')], { reserved: true })).toEqual([
      finding('route/reserved-group', { id: 'v-data', field: 'routes' }, { group: 'Data' }),
    ]);
  });
});

it('tells once of each target that the VPC can’t be attached to yet', () => {
  const list = [to('10.200.0.0/16'), to('10.201.0.0/16'), to('10.202.0.0/16', 'vgw-01234567')];
  const group = isolatedGroup('Data', { cidrMask: 24, routes: list });
  expect(foundBy(routes, drawn(vpc('V', { cidr: '10.0.0.0/20' }, group)))).toEqual([
    finding('route/not-attached', at(0), { vpc: 'V', target: transit, is: 'transit-gateway' }),
    finding('route/not-attached', at(2), {
      vpc: 'V',
      target: 'vgw-01234567',
      is: 'virtual-private-gateway',
    }),
  ]);
});
