import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { beside, checked, drawn, vpc } from './test-design.ts';

const design = drawn(vpc('Orders', { layout: 'default' }));

it('takes ranges of any size', () => {
  expect(checked(beside({ Office: '172.16.0.0/12', Partner: '198.51.100.7/32' }, design))).toEqual([]);
});

it('finds a range that is listed twice, however it is written, and not one within another', () => {
  const facts = { range: 'Berlin', cidr: '172.20.0.0/16', other: 'Office' };
  expect(
    checked(beside({ Office: '172.20.0.0/16', Berlin: '172.20.0.0/16', Lab: '172.20.8.0/24' }, design)),
  ).toEqual([finding('range/twice', { id: 'berlin', field: 'cidr' }, facts)]);
  expect(
    checked(beside({ Office: '172.20.1.1/16', Berlin: '172.20.0.0/16' }, design)).map(({ code }) => code),
  ).toEqual(['range/host-bits', 'range/twice']);
});

it('finds ranges that are written with host bits', () => {
  expect(checked(beside({ Office: '172.20.1.1/16' }, design))).toEqual([
    finding(
      'range/host-bits',
      { id: 'office', field: 'cidr' },
      { range: 'Office', cidr: '172.20.1.1/16', network: '172.20.0.0/16' },
    ),
  ]);
});
