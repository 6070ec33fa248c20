import { describe, expect, it, test } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Vpc, VpnConnection } from '../kinds/index.ts';
import { drawn, foundBy, isolatedGroup, vpc, vpnConnection } from './test-design.ts';
import { vpn } from './vpn.ts';

const data = isolatedGroup('Data', { cidrMask: 24 });

function found(fields: Partial<VpnConnection>, ofVpc: Partial<Vpc> = { vpnGateway: true }) {
  const design = drawn(vpc('V', { cidr: '10.0.0.0/20', ...ofVpc }, data, vpnConnection('Office', fields)));
  return foundBy(vpn, design);
}

const office = (field: string, item?: number) => ({
  id: 'v-office',
  field,
  ...(item === undefined ? {} : { item }),
});

it('finds nothing in a connection with a public address, by BGP or with routes to elsewhere', () => {
  expect(found({})).toEqual([]);
  expect(found({ routing: 'static', staticRoutes: ['192.168.10.0/24', '10.0.0.0/8'] })).toEqual([]);
});

test.each(['10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1'])('%s is no public address', (ip) => {
  expect(found({ ip })).toEqual([finding('vpn/private-address', office('ip'), { name: 'Office', ip })]);
});

describe('numbers', () => {
  it('of both sides differ where they speak BGP, Amazon’s own number included', () => {
    const one = finding('vpn/one-asn', office('asn'), { name: 'Office', vpc: 'V', asn: 64_512 });
    expect(found({ asn: 64_512 })).toEqual([one]);
    expect(found({ asn: 64_512, routing: 'static', staticRoutes: ['192.168.0.0/16'] })).toEqual([]);
    expect(found({ asn: 64_512 }, { vpnGatewayAsn: 64_600 })).toEqual([]);
    expect(found({}, { vpnGatewayAsn: 65_000 }).map(({ code }) => code)).toEqual(['vpn/one-asn']);
  });

  it.each([
    [64_512, []],
    [65_534, []],
    [65_535, ['vpn/asn-not-amazon']],
    [4_199_999_999, ['vpn/asn-not-amazon']],
    [4_200_000_000, []],
  ])('of Amazon’s side may be %i: %j', (vpnGatewayAsn, codes) => {
    expect(found({}, { vpnGatewayAsn }).map(({ code }) => code)).toEqual(codes);
  });

  it('of a customer become those of a gateway that comes with its connection', () => {
    const taken = finding('vpn/asn-taken-over', office('asn'), { vpc: 'V', name: 'Office', asn: 65_010 });
    expect(found({ asn: 65_010 }, {})).toEqual([taken]);
    expect(found({}, {})).toEqual([]);
    expect(found({ asn: 65_010, givenWithVpc: true }, {})).toEqual([]);
  });
});

describe('static routes', () => {
  const codes = (...staticRoutes: readonly string[]) =>
    found({ routing: 'static', staticRoutes }).map(({ code, at }) => [code, at.item]);

  it('are there, once by their digits, and outside of the VPC', () => {
    expect(codes()).toEqual([['vpn/no-static-routes', undefined]]);
    expect(codes('11.0.0.0/16', '1.10.0.0/16')).toEqual([['vpn/routes-alike', 1]]);
    expect(codes('192.168.1.0/24', '192.168.1.0/24')).toEqual([['vpn/routes-alike', 1]]);
    expect(codes('10.0.4.0/24', '10.0.16.0/20')).toEqual([['vpn/route-inside-vpc', 0]]);
    expect(codes('192.168.1.7/24')).toEqual([['vpn/route-host-bits', 0]]);
  });

  it('don’t matter where BGP tells', () => {
    expect(found({ staticRoutes: ['10.0.4.0/24'] })).toEqual([]);
  });
});

describe('inside CIDRs', () => {
  it.each([
    ['169.254.6.0/30', undefined],
    ['169.254.169.248/30', undefined],
    ['169.254.5.0/30', 'reserved'],
    ['169.254.169.252/30', 'reserved'],
    ['169.254.6.0/29', 'size'],
    ['169.254.6.2/30', 'host-bits'],
    ['169.253.6.0/30', 'outside'],
  ] as const)('%s: %s', (tunnelInsideCidr, because) => {
    const facts = { name: 'Office', tunnel: 1, cidr: tunnelInsideCidr };
    expect(found({ tunnelOptions: [{ tunnelInsideCidr }] })).toEqual(
      because ? [finding('vpn/inside-cidr', office('tunnelOptions', 0), { ...facts, because })] : [],
    );
  });

  it('are there once at a gateway, and again at another', () => {
    const tunnelOptions = [{}, { tunnelInsideCidr: '169.254.6.0/30' }];
    const of = (label: string) => vpnConnection(label, { tunnelOptions });
    const gateway = { vpnGateway: true };
    const design = drawn(
      vpc('V', gateway, data, of('Office'), of('Branch')),
      vpc('W', gateway, data, of('Office')),
    );
    const at = { id: 'v-branch', field: 'tunnelOptions', item: 1 };
    const facts = { name: 'Branch', tunnel: 2, cidr: '169.254.6.0/30', other: 'Office' };
    expect(foundBy(vpn, design)).toEqual([finding('vpn/inside-cidr-twice', at, facts)]);
  });
});

it('tells where propagation is said in vain', () => {
  const vpnRoutePropagation = [{ subnetGroup: 'v-data' }];
  expect(found({}, { vpnRoutePropagation }).map(({ code }) => code)).toEqual(['vpn/propagation-unused']);
  expect(found({ givenWithVpc: true }, { vpnRoutePropagation })).toEqual([]);
});
