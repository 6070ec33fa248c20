import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { Thing } from '../kinds/index.ts';
import { connecting, drawn, existingGroup, foundBy, securityGroup, vpc } from './test-design.ts';
import { isCarried, unusedGroups } from './unused-groups.ts';

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

it('knows which groups are in the list of one that carries some', () => {
  const [orders] = design.things;
  if (!orders) throw new Error('no VPC');
  const carrier: Thing & { readonly securityGroups: readonly string[] } = {
    ...orders,
    id: 'carrier',
    securityGroups: ['orders-data'],
  };
  const carrying = { ...design, things: [...design.things, carrier] };
  expect(isCarried(carrying, 'orders-data')).toBe(true);
  expect(isCarried(carrying, 'orders-web')).toBe(false);
});
