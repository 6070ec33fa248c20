import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call } from '../kinds/index.ts';
import { rangesOverVpcs } from './ranges-over-vpcs.ts';
import { connecting, drawn, foundBy, ipRange, isolatedGroup, securityGroup, vpc } from './test-design.ts';

const call = (id: string): Call => ({
  id,
  verb: 'allowFrom',
  on: 'orders-web',
  other: 'office',
  port: 'tcp',
  fromPort: 443,
});
const reached = (cidr: string, ...calls: readonly Call[]) =>
  foundBy(
    rangesOverVpcs,
    connecting(
      calls,
      drawn(
        vpc('Orders', { cidr: '10.16.0.0/16' }, isolatedGroup('Data'), securityGroup('Web')),
        ipRange('Office', cidr),
      ),
    ),
  );

it('finds a range that holds the VPC and more, once', () => {
  expect(reached('10.16.0.0/12', call('one'), call('two'))).toEqual([
    finding(
      'ip-range/holds-vpc',
      { id: 'office', field: 'cidr' },
      { range: 'Office', cidr: '10.16.0.0/12', vpc: 'Orders', vpcCidr: '10.16.0.0/16' },
    ),
  ]);
});

it.each([
  ['the VPC itself', '10.16.0.0/16'],
  ['a part of it', '10.16.3.0/24'],
  ['a place elsewhere', '10.32.0.0/12'],
  ['whoever is private', '10.0.0.0/8'],
  ['whoever there is', '0.0.0.0/0'],
])('says nothing of %s', (_, cidr) => {
  expect(reached(cidr, call('one'))).toEqual([]);
});

it('says nothing of a range without connections', () => {
  expect(reached('10.16.0.0/12')).toEqual([]);
});
