import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { checked, drawn, isolatedGroup, vpc } from './test-design.ts';

const named = (id: string, label: string) => isolatedGroup(id, { label });

it('finds the second of two groups that are called the same', () => {
  expect(checked(drawn(vpc('Orders', {}, named('Data', 'Data'), named('Data2', 'Data'))))).toEqual([
    finding(
      'label/twice',
      { id: 'orders-data2', field: 'label' },
      { name: 'Data', kind: 'subnet group', within: 'Orders' },
    ),
  ]);
});

it('finds names that differ in case and spaces only', () => {
  expect(
    checked(drawn(vpc('Orders', {}, named('Data', 'Data'), named('Data2', ' data ')))).map(
      ({ code }) => code,
    ),
  ).toEqual(['label/twice']);
});

it('says nothing of groups in two VPCs', () => {
  const two = drawn(
    vpc('A', { cidr: '10.0.0.0/16' }, named('Data', 'Data')),
    vpc('B', { cidr: '10.1.0.0/16' }, named('Data', 'Data')),
  );
  expect(checked(two)).toEqual([]);
});

it('finds VPCs that are called the same', () => {
  const two = drawn(
    vpc('A', { label: 'Shop', cidr: '10.0.0.0/16', layout: 'default', natGateways: 0 }),
    vpc('B', { label: 'Shop', cidr: '10.1.0.0/16', layout: 'default', natGateways: 0 }),
  );
  expect(checked(two)).toEqual([
    finding('label/twice', { id: 'b', field: 'label' }, { name: 'Shop', kind: 'VPC' }),
  ]);
});

it('leaves those to others that are one in code too', () => {
  const twin = isolatedGroup('Data', { id: 'twin' });
  expect(checked(drawn(vpc('Orders', {}, isolatedGroup('Data'), twin)))).toEqual([]);
});
