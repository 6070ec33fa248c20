import { describe, expect, it } from 'vitest';
import type { Tag } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { tagCount } from './tags.ts';
import {
  checked,
  drawn,
  flowLog,
  foundBy,
  inStack,
  isolatedGroup,
  vpc,
  vpnConnection,
} from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });
const tagged = (...tags: readonly Tag[]): Design => drawn(vpc('Orders', { tags }, group));
const at = (item: number) => ({ id: 'orders', field: 'tags', item });
const many = (count: number, stem: string): readonly Tag[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${stem}${index}`, value: '' }));

describe('tags', () => {
  it('takes what AWS takes', () => {
    expect(
      checked(
        tagged(
          { key: 'k'.repeat(128), value: 'v'.repeat(256) },
          { key: 'cost center', value: '' },
          { key: 'Cost center', value: 'für später' },
          { key: 'awsome', value: 'aws:x' },
          { key: 'Name', value: 'x' },
        ),
      ),
    ).toEqual([]);
  });

  it('finds keys that AWS refuses', () => {
    const refused = tagged(
      { key: '', value: 'x' },
      { key: 'k'.repeat(129), value: 'x' },
      { key: 'AWS:x', value: 'x' },
      { key: 'a\u0000', value: 'x' },
    );
    expect(checked(refused)).toEqual([
      finding('tag/key', at(0), { name: 'Orders', key: '', problem: 'empty', length: 0 }),
      finding('tag/key', at(1), { name: 'Orders', key: 'k'.repeat(129), problem: 'too-long', length: 129 }),
      finding('tag/key', at(2), { name: 'Orders', key: 'AWS:x', problem: 'reserved-prefix', length: 5 }),
      finding('tag/key', at(3), { name: 'Orders', key: 'a\u0000', problem: 'alphabet', length: 2 }),
    ]);
  });

  it('finds values that AWS refuses', () => {
    expect(checked(tagged({ key: 'a', value: 'v'.repeat(257) }, { key: 'b', value: '#{Token[x]}' }))).toEqual(
      [
        finding('tag/value', at(0), { name: 'Orders', key: 'a', problem: 'too-long', length: 257 }),
        finding('tag/value', at(1), { name: 'Orders', key: 'b', problem: 'alphabet', length: 11 }),
      ],
    );
  });

  it('finds a key that is there twice, on a VPC and on a stack', () => {
    const twice = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
    ];
    expect(checked(tagged(...twice))).toEqual([finding('tag/twice', at(1), { name: 'Orders', key: 'a' })]);
    expect(checked(inStack({ tags: twice }, tagged()))).toEqual([
      finding('tag/twice', { id: 'stack', field: 'tags', item: 1 }, { name: 'Network', key: 'a' }),
    ]);
  });

  it('takes the same key on the stack and on a VPC, where the nearer one wins', () => {
    expect(checked(inStack({ tags: [{ key: 'a', value: '1' }] }, tagged({ key: 'a', value: '2' })))).toEqual(
      [],
    );
  });

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

  it('counts a key once that is said twice', () => {
    expect(checked(inStack({ tags: many(30, 'same') }, tagged(...many(47, 'same'))))).toEqual([]);
  });
});
