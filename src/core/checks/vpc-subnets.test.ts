import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { checked, drawn, isolatedGroup, vpc } from './test-design.ts';

const none = [finding('vpc/no-subnets', { id: 'orders' }, { vpc: 'Orders' })];

it('finds a VPC without groups', () => {
  expect(checked(drawn(vpc('Orders')))).toEqual(none);
});

it('finds a VPC whose groups are all reserved', () => {
  expect(checked(drawn(vpc('Orders', {}, isolatedGroup('Later', { reserved: true }))))).toEqual(none);
});

it('says nothing as soon as there is a subnet', () => {
  const two = [isolatedGroup('Later', { reserved: true }), isolatedGroup('Data')];
  expect(checked(drawn(vpc('Orders', {}, ...two)))).toEqual([]);
});

it('leaves it to the check of zones where there are none', () => {
  const nowhere = drawn(vpc('Orders', { availabilityZones: [] }, isolatedGroup('Data')));
  expect(checked(nowhere).map(({ code }) => code)).toEqual(['zones/none']);
});
