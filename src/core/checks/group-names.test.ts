import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { groupNames } from './group-names.ts';
import { drawn, foundBy, securityGroup, vpc } from './test-design.ts';

const named = (label: string, securityGroupName: string) => securityGroup(label, { securityGroupName });

it('finds the second group of a VPC with a name, however it is written', () => {
  expect(foundBy(groupNames, drawn(vpc('Orders', {}, named('Web', 'front'), named('Api', 'Front'))))).toEqual(
    [
      finding(
        'security-group/name-twice',
        { id: 'orders-api', field: 'securityGroupName' },
        { group: 'Api', name: 'Front', other: 'Web', vpc: 'Orders' },
      ),
    ],
  );
});

it('says nothing of other names, of other VPCs, nor of groups that CloudFormation names', () => {
  const fine = drawn(
    vpc('Orders', {}, named('Web', 'front'), named('Api', 'back'), securityGroup('A'), securityGroup('B')),
    vpc('Billing', {}, named('Web', 'front')),
  );
  expect(foundBy(groupNames, fine)).toEqual([]);
});
