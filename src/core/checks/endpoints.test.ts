import { describe, expect, it } from 'vitest';
import type { InterfaceEndpoint } from '../kinds/index.ts';
import { gatewayEndpoints } from './gateway-endpoints.ts';
import { interfaceEndpoints } from './interface-endpoints.ts';
import {
  connecting,
  drawn,
  found,
  foundBy,
  gatewayEndpoint,
  instance,
  interfaceEndpoint,
  isolatedGroup,
  securityGroup,
  type ThingIn,
  vpc,
} from './test-design.ts';

const data = isolatedGroup('Data', { cidrMask: 24 });
const other = isolatedGroup('Other', { cidrMask: 24 });
const inVpc = (...endpoints: readonly ThingIn[]) => drawn(vpc('V', {}, data, other, ...endpoints));
const codes = (...endpoints: readonly ThingIn[]) =>
  foundBy(interfaceEndpoints, inVpc(...endpoints)).map(({ code, at }) => [code, at.id]);

describe('interface endpoints', () => {
  it('may lead to any service by its full name, and to AWS’s by their short ones', () => {
    const custom = 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0';
    expect(
      codes(interfaceEndpoint('A', { service: 'ecr.dkr' }), interfaceEndpoint('B', { service: custom })),
    ).toEqual([]);
    const [finding] = foundBy(interfaceEndpoints, inVpc(interfaceEndpoint('A', { service: 'ecr.dkrr' })));
    expect(finding).toMatchObject({ code: 'endpoint/unknown-service', facts: { nearest: 'ecr.dkr' } });
  });

  it('may share a service where one of them has its name', () => {
    const without = (label: string) => interfaceEndpoint(label, { privateDnsEnabled: false });
    expect(codes(interfaceEndpoint('A'), without('B'), without('C'))).toEqual([]);
    expect(codes(interfaceEndpoint('A'), without('B'), interfaceEndpoint('C'))).toEqual([
      ['endpoint/private-dns-twice', 'v-c'],
    ]);
  });

  it('need DNS of the VPC for names of the service', () => {
    const off = (fields: Partial<InterfaceEndpoint>) =>
      foundBy(
        interfaceEndpoints,
        drawn(vpc('V', { enableDnsHostnames: false }, data, interfaceEndpoint('A', fields))),
      ).map(({ code }) => code);
    expect(off({})).toEqual(['endpoint/private-dns-without-dns']);
    expect(off({ privateDnsEnabled: false })).toEqual([]);
  });

  it('are closed where nobody is let in, by their own group or by those that they carry', () => {
    const closed = interfaceEndpoint('A', { open: false });
    expect(codes(closed)).toEqual([['endpoint/closed', 'v-a']]);
    const carrying = interfaceEndpoint('A', { open: false, securityGroups: ['v-web'] });
    expect(codes(securityGroup('Web'), carrying)).toEqual([['endpoint/closed', 'v-a']]);
    const call = { id: 'c', verb: 'allowToDefaultPort', on: 'v-app', other: 'v-a' } as const;
    const used = connecting([call], inVpc(closed, instance('App')));
    expect(foundBy(interfaceEndpoints, used)).toEqual([]);
  });
});

describe('gateway endpoints', () => {
  const twice = (...endpoints: readonly ThingIn[]) =>
    foundBy(gatewayEndpoints, inVpc(...endpoints)).map(({ facts }) => facts);

  it('may share a service where they share no route table', () => {
    const one = gatewayEndpoint('A', { subnetGroups: ['v-data'] });
    expect(twice(one, gatewayEndpoint('B', { subnetGroups: ['v-other'] }))).toEqual([]);
    expect(twice(one, gatewayEndpoint('B', { service: 'dynamodb' }))).toEqual([]);
  });

  it('are needless where another one is in all their route tables', () => {
    const [some, all] = [gatewayEndpoint('A', { subnetGroups: ['v-data'] }), gatewayEndpoint('B')];
    expect(twice(all, some)).toEqual([{ name: 'A', other: 'B', service: 'S3', isNeedless: true }]);
    expect(twice(some, all)).toEqual([{ name: 'B', other: 'A', service: 'S3', isNeedless: false }]);
  });

  it('say groups of their own VPC', () => {
    const design = drawn(
      vpc('V', {}, data, gatewayEndpoint('A', { subnetGroups: ['w-data', 'gone'] })),
      vpc('W', { cidr: '10.1.0.0/16' }, data),
    );
    const lists = found(design).filter(({ code }) => code.startsWith('list/'));
    expect(lists.map(({ code, at }) => [code, at.item])).toEqual([
      ['list/other-vpc', 0],
      ['list/left-out', 1],
    ]);
  });
});
