import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { checked, drawn, inStack, isolatedGroup, vpc } from './test-design.ts';

const longest = (group: string, fields: Partial<SubnetGroup> = {}) =>
  inStack(
    { name: 's'.repeat(128) },
    drawn(
      vpc(
        'Orders',
        { constructId: 'v'.repeat(63) },
        isolatedGroup('Data', { constructId: group, ...fields }),
      ),
    ),
  );

it('takes a path of 256 characters', () => {
  expect(checked(longest('g'.repeat(56)))).toEqual([]);
});

it('finds a path that is longer, and shows the longest of the group', () => {
  const path = `${'s'.repeat(128)}/${'v'.repeat(63)}/${'g'.repeat(57)}Subnet3`;
  expect(checked(longest('g'.repeat(57)))).toEqual([
    finding(
      'stack/name-tag-too-long',
      { id: 'orders-data', field: 'constructId' },
      { path, length: 257, limit: 256 },
    ),
  ]);
});

it('says nothing of a group that says the Name itself', () => {
  const tags = [{ key: 'Name', value: 'data' }];
  expect(checked(longest('g'.repeat(57), { tags }))).toEqual([]);
});

it('says nothing of subnets that are not made', () => {
  expect(checked(longest('g'.repeat(57), { reserved: true })).map(({ code }) => code)).toEqual([
    'vpc/no-subnets',
  ]);
});
