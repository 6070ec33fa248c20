import { expect, it } from 'vitest';
import { drawn, isolatedGroup, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import { START_OF_UNKNOWN } from '../net/ipv4.ts';
import { build } from '../network/build.ts';
import { cidrInPool } from './ipam.ts';

const whole = { 'Fn::GetAtt': ['V7D0F6C6B', 'CidrBlock'] };

function inPool(vpcPrefix: number, offset: number, prefixLength: number) {
  const pool = { ipAddresses: 'ipam', ipv4IpamPoolId: 'ipam-pool-89abcdef' } as const;
  const fields = { ...pool, ipv4NetmaskLength: vpcPrefix, defaultSubnetIpv4NetmaskLength: 28 };
  const { network } = build(compose(drawn(vpc('V', fields, isolatedGroup('Data')))));
  const made = network.stacks[0]?.vpcs[0]?.vpc;
  if (!made) throw new Error('no VPC');
  const text = JSON.stringify(cidrInPool(made, { address: START_OF_UNKNOWN + offset, prefixLength }));
  return JSON.parse(text.replaceAll(made.logicalId, 'V7D0F6C6B'));
}

it('is the whole block where it is as large', () => {
  expect(inPool(24, 0, 24)).toEqual(whole);
});

it('is one of as many parts as there are', () => {
  expect(inPool(20, 1024, 24)).toEqual({ 'Fn::Select': [4, { 'Fn::Cidr': [whole, 16, '8'] }] });
});

it('is a part of a part where there are more than 256', () => {
  const large = { 'Fn::Select': [3, { 'Fn::Cidr': [whole, 16, '12'] }] };
  expect(inPool(16, 3 * 4096 + 32, 28)).toEqual({ 'Fn::Select': [2, { 'Fn::Cidr': [large, 256, '4'] }] });
});
