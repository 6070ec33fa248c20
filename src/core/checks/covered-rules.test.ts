import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { compose } from '../compose/compose.ts';
import type { Call } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { coveredRules } from './covered-rules.ts';
import {
  connecting,
  drawn,
  existingGroup,
  foundBy,
  ipRange,
  ipv6Range,
  prefixList,
  securityGroup,
  vpc,
} from './test-design.ts';

const things = drawn(
  vpc('Orders', {}, securityGroup('Web'), securityGroup('Data', { allowAllOutbound: false })),
  ipRange('Corporate', '10.0.0.0/8'),
  ipRange('Office', '10.1.0.0/16'),
  ipRange('Desk', '10.1.7.7/16'),
  ipv6Range('Anyone', '::/0'),
  ipv6Range('Six', '2001:db8::/32'),
  ipv6Range('Sixty', '2001:db8:0:60::/64'),
  prefixList('Listed'),
  existingGroup('Legacy'),
);
const from = (other: string, port: Partial<Call>): Omit<Call, 'id'> => ({
  on: 'orders-web',
  verb: 'allowFrom',
  other,
  ...port,
});
const tcp = (fromPort: number): Partial<Call> => ({ port: 'tcp', fromPort });
const found = (...calls: readonly Omit<Call, 'id'>[]) =>
  foundBy(
    coveredRules,
    connecting(
      calls.map((call, index) => ({ ...call, id: `${index}` })),
      things,
    ),
  );
const codes = (...calls: readonly Omit<Call, 'id'>[]) => found(...calls).map(({ code, at }) => [code, at.id]);

describe('rules that another one covers', () => {
  it('finds one for a smaller range and fewer ports, whichever comes first', () => {
    const facts = {
      group: 'Web',
      rule: 'TCP 443 from Office (10.1.0.0/16)',
      by: 'all TCP from Corporate (10.0.0.0/8)',
      adds: 'nothing',
    } as const;
    const wide = from('corporate', { port: 'allTcp' });
    const narrow = from('office', tcp(443));
    expect(found(wide, narrow)).toEqual([finding('connection/covered', { id: '1' }, facts)]);
    expect(found(narrow, wide)).toEqual([finding('connection/covered', { id: '0' }, facts)]);
  });

  it.each<[string, string, Partial<Call>, string, Partial<Call>]>([
    ['a larger range for fewer ports', 'corporate', tcp(443), 'office', { port: 'allTcp' }],
    ['UDP and TCP', 'corporate', { port: 'allTcp' }, 'office', { port: 'udp', fromPort: 53 }],
    ['IPv4 and IPv6', 'corporate', { port: 'allTraffic' }, 'sixty', tcp(443)],
    ['IPv6 and IPv4', 'anyone', { port: 'allTraffic' }, 'office', tcp(443)],
    [
      'ports that only overlap',
      'corporate',
      { port: 'tcpRange', fromPort: 80, toPort: 90 },
      'office',
      { port: 'tcpRange', fromPort: 85, toPort: 95 },
    ],
    ['a range and a prefix list', 'corporate', { port: 'allTraffic' }, 'listed', tcp(443)],
    ['a range and a security group', 'corporate', { port: 'allTraffic' }, 'legacy', tcp(443)],
    ['one group and another', 'orders-data', { port: 'allTraffic' }, 'legacy', tcp(443)],
    [
      'ICMP types',
      'corporate',
      { port: 'icmpType', fromPort: 8 },
      'office',
      { port: 'icmpType', fromPort: 0 },
    ],
  ])('says nothing of %s', (_, wide, widePort, narrow, narrowPort) => {
    expect(found(from(wide, widePort), from(narrow, narrowPort))).toEqual([]);
  });

  it.each<[string, string, Partial<Call>, string, Partial<Call>]>([
    ['any protocol', 'corporate', { port: 'allTraffic' }, 'office', { port: 'esp' }],
    ['ports within a range', 'office', { port: 'tcpRange', fromPort: 80, toPort: 90 }, 'office', tcp(85)],
    ['IPv6', 'six', tcp(443), 'sixty', tcp(443)],
    ['all ICMP', 'office', { port: 'allIcmp' }, 'office', { port: 'icmpPing' }],
    [
      'any code of a type',
      'office',
      { port: 'icmpType', fromPort: 3 },
      'office',
      { port: 'icmpTypeAndCode', fromPort: 3, toPort: 4 },
    ],
    ['the same prefix list', 'listed', { port: 'allTcp' }, 'listed', tcp(443)],
  ])('finds %s', (_, wide, widePort, narrow, narrowPort) => {
    expect(codes(from(wide, widePort), from(narrow, narrowPort))).toEqual([['connection/covered', '1']]);
  });

  it('keeps the directions apart', () => {
    const out = { on: 'orders-data', verb: 'allowTo', other: 'office', ...tcp(443) } as const;
    const into = { on: 'orders-data', verb: 'allowFrom', other: 'corporate', port: 'allTcp' } as const;
    expect(found(out, into)).toEqual([]);
  });

  it('tells where other rules of the connection are needed', () => {
    const rule = {
      on: 'orders-data',
      verb: 'addEgressRule',
      other: 'orders-web',
      port: 'allTcp',
    } as const;
    const both = { on: 'orders-data', verb: 'allowTo', other: 'orders-web', ...tcp(443) } as const;
    expect(found(rule, both).map(({ facts }) => facts)).toEqual([
      {
        group: 'Data',
        rule: 'TCP 443 to Web',
        by: 'all TCP to Web',
        adds: 'other-rules',
      },
    ]);
  });

  it('says nothing of rules that no connection asks for', () => {
    const design = connecting(
      [
        { id: '0', ...from('corporate', { port: 'allTcp' }) },
        { id: '1', ...from('office', tcp(443)) },
      ],
      things,
    );
    const { network } = build(compose(design));
    const stacks = network.stacks.map((stack) => ({
      ...stack,
      securityGroups: stack.securityGroups.map((group) => ({
        ...group,
        rules: group.rules.map((rule) => (rule.origin.id === '1' ? { ...rule, origin: group.origin } : rule)),
      })),
    }));
    expect(coveredRules({ design, network: { stacks }, resourceCounts: new Map(), vpcs: [] })).toEqual([]);
  });

  it('tells once of a connection whose rules are covered on both sides', () => {
    const wide = { on: 'orders-data', verb: 'allowTo', other: 'orders-web', port: 'allTcp' } as const;
    const both = { ...wide, ...tcp(443) };
    expect(found(wide, both)).toEqual([
      expect.objectContaining({
        at: { id: '1' },
        facts: expect.objectContaining({ adds: 'nothing', group: 'Web' }),
      }),
    ]);
  });
});

describe('rules that are the same to AWS', () => {
  it('finds one that differs in host bits only', () => {
    expect(found(from('office', tcp(443)), from('desk', tcp(443)))).toEqual([
      finding(
        'connection/same-rule',
        { id: '1' },
        {
          group: 'Web',
          rule: 'TCP 443 from Desk (10.1.7.7/16)',
          by: 'TCP 443 from Office (10.1.0.0/16)',
          adds: 'nothing',
        },
      ),
    ]);
  });

  it('finds a range of one port beside that port, where the rules are resources of their own', () => {
    const one = { port: 'tcpRange', fromPort: 443, toPort: 443 } as const;
    expect(codes(from('legacy', tcp(443)), from('legacy', one))).toEqual([['connection/same-rule', '1']]);
  });

  it('finds it also where a wider rule covers both', () => {
    const wide = from('corporate', { port: 'allTraffic' });
    expect(
      found(wide, from('office', tcp(443)), from('desk', tcp(443))).map(({ code, at, facts }) => [
        code,
        at.id,
        'by' in facts && facts.by,
      ]),
    ).toEqual([
      ['connection/covered', '1', 'all traffic from Corporate (10.0.0.0/8)'],
      ['connection/same-rule', '2', 'TCP 443 from Office (10.1.0.0/16)'],
    ]);
  });

  it('leaves those to another check that the CDK drops by itself', () => {
    expect(found(from('office', tcp(443)), from('office', tcp(443)))).toEqual([]);
  });
});
