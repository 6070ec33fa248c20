import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { connecting, drawn, existingGroup, foundBy, instance, securityGroup, vpc } from './test-design.ts';
import { unusedGroups } from './unused-groups.ts';

const design = drawn(vpc('Orders', {}, securityGroup('Web'), securityGroup('Data')), existingGroup('Legacy'));
const unused = (of: Design) => foundBy(unusedGroups, of).map(({ at }) => at.id);

it('finds security groups that no connection mentions', () => {
  expect(foundBy(unusedGroups, drawn(vpc('Orders', {}, securityGroup('Web'))))).toEqual([
    finding('security-group/unused', { id: 'orders-web' }, { group: 'Web' }),
  ]);
});

it('says nothing of either end of a connection', () => {
  const call = { id: 'call', on: 'orders-web', verb: 'allowTo', other: 'legacy', port: 'allTcp' } as const;
  expect(unused(design)).toEqual(['orders-web', 'orders-data', 'legacy']);
  expect(unused(connecting([call], design))).toEqual(['orders-data']);
});

it('says nothing of groups that something carries, nor of what has a group of its own', () => {
  const carrying = vpc(
    'Orders',
    {},
    securityGroup('Web'),
    securityGroup('Data'),
    instance('Machine', { securityGroups: ['orders-data'] }),
    instance('Other'),
  );
  expect(unused(drawn(carrying))).toEqual(['orders-web']);
});
