import { expect, it } from 'vitest';
import type { Tag } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { tagCount } from './tag-count.ts';
import {
  checked,
  drawn,
  flowLog,
  foundBy,
  inStack,
  isolatedGroup,
  natInstances,
  privateGroup,
  publicGroup,
  vpc,
  vpnConnection,
} from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });
const tagged = (...tags: readonly Tag[]): Design => drawn(vpc('Orders', { tags }, group));
const many = (count: number, stem: string): readonly Tag[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${stem}${index}`, value: '' }));

it('counts the tags of stack, VPC and CDK together', () => {
  const full = (count: number) => inStack({ tags: many(30, 'stack') }, tagged(...many(count, 'vpc')));
  expect(checked(full(17))).toEqual([]);
  expect(checked(full(18))).toEqual([
    finding(
      'tag/too-many',
      { id: 'orders', field: 'tags' },
      { of: 'vpc', name: 'Orders', count: 51, limit: 50 },
    ),
  ]);
});

it('counts what the CDK puts on subnets only where there are some', () => {
  const bare = drawn(vpc('Orders', { tags: many(19, 'vpc') }));
  const codes = checked(inStack({ tags: many(30, 'stack') }, bare)).map(({ code }) => code);
  expect(codes).toEqual(['vpc/no-subnets']);
});

it('counts those of a group, a flow log and a VPN connection where these are said', () => {
  const office = vpnConnection('Office', { tags: many(20, 'own') });
  const log = flowLog('Log', { tags: many(20, 'own') });
  const around = inStack(
    { tags: many(30, 'stack') },
    drawn(vpc('Orders', {}, isolatedGroup('Data', { cidrMask: 24, tags: many(18, 'own') }), log, office)),
  );
  const found = (id: string, of: 'subnet-group' | 'flow-log' | 'vpn-connection', name: string) =>
    finding('tag/too-many', { id, field: 'tags' }, { of, name, count: 51, limit: 50 });
  expect(foundBy(tagCount, around)).toEqual([
    found('orders-data', 'subnet-group', 'Data'),
    found('orders-log', 'flow-log', 'Log'),
    found('orders-office', 'vpn-connection', 'Office'),
  ]);
});

it('counts those of its group for a flow log in it, and of none that only keeps its space', () => {
  const inGroup = (group: Partial<SubnetGroup>) =>
    drawn(
      vpc(
        'Orders',
        {},
        isolatedGroup('Data', { cidrMask: 24, tags: many(47, 'group'), ...group }),
        flowLog('Log', { group: 'orders-data', tags: many(3, 'own') }),
      ),
    );
  expect(foundBy(tagCount, inGroup({})).map(({ at }) => at.id)).toEqual(['orders-log']);
  const reserved = inStack({ tags: many(10, 'stack') }, inGroup({ reserved: true }));
  expect(foundBy(tagCount, reserved)).toEqual([]);
});

it('counts those of their group for NAT instances, if these can have some', () => {
  const nat = (generation: 'v1' | 'v2') =>
    drawn(
      vpc(
        'Orders',
        {},
        publicGroup('Web', { cidrMask: 24, tags: many(47, 'group') }),
        privateGroup('App', { cidrMask: 24 }),
        natInstances('Nat', { generation, tags: many(3, 'own') }),
      ),
    );
  const facts = { of: 'nat-instances', name: 'Nat', count: 51, limit: 50 } as const;
  expect(foundBy(tagCount, nat('v2'))).toEqual([
    finding('tag/too-many', { id: 'orders-nat', field: 'tags' }, facts),
  ]);
  expect(foundBy(tagCount, nat('v1'))).toEqual([]);
});

it('counts a key once that is said twice', () => {
  expect(checked(inStack({ tags: many(30, 'same') }, tagged(...many(47, 'same'))))).toEqual([]);
});
