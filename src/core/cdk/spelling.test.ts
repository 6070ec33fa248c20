import { describe, expect, it } from 'vitest';
import { camelCase, firstFree, snakeCase, stackClassName, wordsOf } from './spelling.ts';

describe('a name in words', () => {
  it.each([
    ['Vpc', 'vpc', 'vpc'],
    ['TheVPC', 'theVpc', 'the_vpc'],
    ['VPCName', 'vpcName', 'vpc_name'],
    ['TheVPCs', 'theVpcs', 'the_vpcs'],
    ['IPv4Only', 'ipv4Only', 'ipv4_only'],
    ['DatabaseSubnetIds', 'databaseSubnetIds', 'database_subnet_ids'],
    ['my-vpc 2', 'myVpc2', 'my_vpc_2'],
    ['Vpc2', 'vpc2', 'vpc2'],
    ['eu-central-1a', 'euCentral1a', 'eu_central_1a'],
    ['a_b.c/d', 'aBCD', 'a_b_c_d'],
    ['網 -', '', ''],
  ])('%s', (name, camel, snake) => {
    const words = wordsOf(name);
    expect([camelCase(words), snakeCase(words)]).toEqual([camel, snake]);
  });
});

describe('the class of a stack', () => {
  it.each([
    ['Orders', 'OrdersStack'],
    ['orders-prod', 'OrdersProdStack'],
    ['OrdersStack', 'OrdersStack'],
    ['Stack', 'Stack'],
    ['10net', 'Stack10net'],
    ['', 'Stack'],
  ])('of %j', (id, name) => {
    expect(stackClassName(id)).toBe(name);
  });
});

it('the first free name counts from 2', () => {
  const taken = new Set(['vpc', 'vpc2']);
  expect([firstFree('vpc', (name) => taken.has(name)), firstFree('net', (name) => taken.has(name))]).toEqual([
    'vpc3',
    'net',
  ]);
});
