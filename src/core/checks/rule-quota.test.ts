import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call } from '../kinds/index.ts';
import { ruleQuota } from './rule-quota.ts';
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
  vpc('Orders', {}, securityGroup('Web'), securityGroup('Data', { allowAllOutbound: false })),
  existingGroup('Legacy'),
  internet('Internet'),
  internet('Internet6', 'ipv6'),
  prefixList('Listed'),
);
/** So many connections of one kind, each for a port of its own. */
const ports = (count: number, call: Omit<Call, 'id' | 'port'>): readonly Call[] =>
  Array.from({ length: count }, (_, index) => ({
    ...call,
    id: `${call.other}-${index}`,
    port: 'tcp',
    fromPort: 1000 + index,
  }));
const into = (other: string, on = 'orders-web') => ({ on, verb: 'addIngressRule', other }) as const;
const found = (...calls: readonly Call[]) => foundBy(ruleQuota, connecting(calls, things));
const codes = (...calls: readonly Call[]) => found(...calls).map(({ code }) => code);

describe('rules of a security group', () => {
  it('are noted from 48 of 60 on, and warned of beyond', () => {
    expect(found(...ports(47, into('internet')))).toEqual([]);
    const facts = {
      group: 'Web',
      direction: 'inbound',
      family: 'IPv4',
      rules: 48,
      quota: 60,
      prefixLists: 0,
      exists: false,
    } as const;
    expect(found(...ports(48, into('internet')))).toEqual([
      finding('security-group/near-rule-quota', { id: 'orders-web' }, facts),
    ]);
    expect(codes(...ports(60, into('internet')))).toEqual(['security-group/near-rule-quota']);
    expect(found(...ports(61, into('internet')))).toEqual([
      finding('security-group/over-rule-quota', { id: 'orders-web' }, { ...facts, rules: 61 }),
    ]);
  });

  it('count for IPv4 and IPv6 apart, and those for security groups in both', () => {
    expect(found(...ports(40, into('internet')), ...ports(40, into('internet6')))).toEqual([]);
    const both = found(
      ...ports(20, into('internet')),
      ...ports(30, into('internet6')),
      ...ports(31, into('orders-data')),
    );
    expect(both.map(({ code, facts }) => [code, facts])).toEqual([
      ['security-group/over-rule-quota', expect.objectContaining({ family: 'IPv6', rules: 61 })],
    ]);
  });

  it('count for each direction apart', () => {
    const out = { on: 'orders-data', verb: 'addEgressRule', other: 'internet' } as const;
    expect(found(...ports(30, into('internet6', 'orders-data')), ...ports(30, out))).toEqual([]);
    expect(found(...ports(48, out)).map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ group: 'Data', direction: 'outbound', rules: 48 }),
    ]);
  });

  it('tell of prefix lists, and of groups that have others already', () => {
    expect(found(...ports(48, into('listed', 'legacy'))).map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ group: 'Legacy', prefixLists: 48, exists: true }),
    ]);
  });
});
