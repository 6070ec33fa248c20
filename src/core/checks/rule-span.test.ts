import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBlock, networkOf } from '../net/ipv4.ts';
import type { RulePeer, RulePort } from '../network/rule-network.ts';
import { covers, type RuleSpan, spanOf } from './rule-span.ts';

/** Few enough ends and ports that one often covers the other. */
const ends: Arbitrary<RulePeer> = fc.oneof(
  fc
    .record({ address: fc.nat(7), prefixLength: fc.integer({ min: 29, max: 32 }) })
    .map((block): RulePeer => ({ is: 'ipv4', cidr: formatBlock(networkOf(block)) })),
  fc.constantFrom<RulePeer>(
    { is: 'ipv6', cidr: '::/0' },
    { is: 'ipv6', cidr: '2001:db8::/32' },
    { is: 'prefix-list', id: 'pl-1' },
    { is: 'foreign-group', id: 'sg-1' },
  ),
);
const range = (protocol: string, from: number, to: number): RulePort => ({ protocol, from, to, text: '' });
const ports: Arbitrary<RulePort> = fc.oneof(
  fc.constantFrom(
    { protocol: '-1', text: '' },
    range('tcp', 0, 65535),
    range('icmp', -1, -1),
    range('icmp', 3, -1),
    range('icmp', 3, 4),
    range('50', 50, 50),
    { protocol: '50', text: '' },
    { protocol: 'tcp', from: { 'Fn::GetAtt': ['Db', 'Endpoint.Port'] }, text: '' },
  ),
  fc
    .record({
      protocol: fc.constantFrom('tcp', 'udp'),
      edges: fc.tuple(fc.nat(5), fc.nat(5)),
    })
    .map(({ protocol, edges: [one, other] }) => range(protocol, Math.min(one, other), Math.max(one, other))),
);
const rules = fc.record({ peer: ends, port: ports });
const spans: Arbitrary<RuleSpan> = rules.map(spanOf);

describe('covering', () => {
  it('holds of each rule with itself', () => {
    fc.assert(fc.property(spans, (span) => covers(span, span)));
  });

  it('goes on over a third', () => {
    fc.assert(
      fc.property(spans, spans, spans, (one, two, three) => {
        if (covers(one, two) && covers(two, three)) expect(covers(one, three)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('is what all ports and addresses one by one say', () => {
    const address = fc.record({ address: fc.nat(7), prefixLength: fc.integer({ min: 29, max: 32 }) });
    const edges = fc
      .tuple(fc.nat(5), fc.nat(5))
      .map(([one, other]) => [one, other].toSorted((a, b) => a - b));
    const drawnRule = fc.record({ block: address.map(networkOf), edges });
    fc.assert(
      fc.property(drawnRule, drawnRule, (wide, narrow) => {
        const passes = ({ block, edges: [first = 0, last = 0] }: typeof wide, host: number, port: number) =>
          Math.floor(host / 2 ** (32 - block.prefixLength)) ===
            Math.floor(block.address / 2 ** (32 - block.prefixLength)) &&
          first <= port &&
          port <= last;
        const spanFor = ({ block, edges: [first = 0, last = 0] }: typeof wide) =>
          spanOf({ peer: { is: 'ipv4', cidr: formatBlock(block) }, port: range('tcp', first, last) });
        const all = Array.from({ length: 8 * 6 }, (_, index) => [index % 8, Math.floor(index / 8)] as const);
        const lets = all.every(([host, port]) => !passes(narrow, host, port) || passes(wide, host, port));
        expect(covers(spanFor(wide), spanFor(narrow))).toBe(lets);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a port that only the deployment tells for one of all', () => {
    const peer: RulePeer = { is: 'prefix-list', id: 'pl-1' };
    const of = (name: string): RuleSpan =>
      spanOf({ peer, port: { protocol: 'tcp', from: { 'Fn::GetAtt': [name, 'Endpoint.Port'] }, text: '' } });
    const all = spanOf({ peer, port: range('tcp', 0, 65535) });
    expect(covers(all, of('Db'))).toBe(true);
    expect(covers(spanOf({ peer, port: range('tcp', 1, 65535) }), of('Db'))).toBe(false);
    expect(covers(of('Db'), of('Db'))).toBe(true);
    expect(covers(of('Db'), of('Other'))).toBe(false);
    expect(covers(of('Db'), all)).toBe(false);
  });

  it('knows an existing security group by its id, however it is spoken of', () => {
    const port = range('tcp', 443, 443);
    const named = spanOf({ peer: { is: 'foreign-group', id: 'sg-1' }, port });
    const group = (groupId: string | { readonly Ref: string }) =>
      spanOf({ peer: { is: 'group', origin: { id: 'g' }, uniqueId: 'G', groupId }, port });
    expect(covers(named, group('sg-1'))).toBe(true);
    expect(covers(named, group({ Ref: 'G' }))).toBe(false);
  });
});
