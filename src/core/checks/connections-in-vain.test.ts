import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call } from '../kinds/index.ts';
import { connectionsInVain } from './connections-in-vain.ts';
import {
  connecting,
  drawn,
  existingGroup,
  foundBy,
  internet,
  prefixList,
  securityGroup,
  vpc,
} from './test-design.ts';

const things = drawn(
  vpc(
    'Orders',
    {},
    securityGroup('Web'),
    securityGroup('Both', { allowAllIpv6Outbound: true }),
    securityGroup('Data', { allowAllOutbound: false }),
  ),
  internet('Internet'),
  internet('Internet6', 'ipv6'),
  prefixList('Listed'),
  existingGroup('Legacy'),
);
const found = (call: Omit<Call, 'id'>, ...earlier: readonly Call[]) =>
  foundBy(connectionsInVain, connecting([...earlier, { ...call, id: 'call' }], things));
const https = { port: 'tcp', fromPort: 443 } as const;

describe('connections that do nothing', () => {
  it('finds one to anywhere of a group that may go anywhere', () => {
    expect(found({ on: 'orders-web', verb: 'allowToAnyIpv4', ...https })).toEqual([
      finding(
        'connection/does-nothing',
        { id: 'call' },
        { group: 'Web', rule: 'TCP 443 to 0.0.0.0/0', setting: 'allowAllOutbound' },
      ),
    ]);
  });

  it('finds a rule for the one side alone', () => {
    const rule = { on: 'orders-web', verb: 'addEgressRule', other: 'orders-data', ...https } as const;
    expect(found(rule).map(({ facts }) => facts)).toEqual([
      { group: 'Web', rule: 'TCP 443 to Data', setting: 'allowAllOutbound' },
    ]);
  });

  it('names the setting for IPv6 where that is the reason', () => {
    const six = { on: 'orders-both', verb: 'allowTo', other: 'internet6', ...https } as const;
    expect(found(six).map(({ facts }) => facts)).toEqual([
      { group: 'Both', rule: 'TCP 443 to Internet6 (::/0)', setting: 'allowAllIpv6Outbound' },
    ]);
  });

  it.each<[string, Omit<Call, 'id'>]>([
    ['what the other side lets in', { on: 'orders-web', verb: 'allowTo', other: 'orders-data', ...https }],
    ['a group that restricts its way out', { on: 'orders-data', verb: 'allowTo', other: 'listed', ...https }],
    ['IPv6 that is not allowed anyway', { on: 'orders-web', verb: 'allowTo', other: 'internet6', ...https }],
    ['existing groups', { on: 'legacy', verb: 'allowTo', other: 'listed', ...https }],
    ['one to itself', { on: 'orders-web', verb: 'allowTo', other: 'orders-web', ...https }],
    ['one that is incomplete', { on: 'orders-web', verb: 'allowTo', ...https }],
  ])('says nothing of %s', (_, call) => {
    expect(found(call)).toEqual([]);
  });

  it('says nothing of one whose rule on the other side is there already', () => {
    const query = { on: 'orders-web', verb: 'allowTo', other: 'orders-data', ...https } as const;
    expect(found(query, { ...query, id: 'earlier' })).toEqual([]);
  });
});
