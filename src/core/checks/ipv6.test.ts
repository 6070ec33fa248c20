import { expect, it } from 'vitest';
import type { Call, SecurityGroup } from '../kinds/index.ts';
import { ipv6Outbound } from './ipv6.ts';
import { connecting, drawn, foundBy, internet, privateGroup, securityGroup, vpc } from './test-design.ts';

const toAnyIpv6: Call = { id: 'c', verb: 'addEgressRule', on: 'v-web', other: 'anyone', port: 'allTcp' };

function codes(
  fields: Partial<SecurityGroup>,
  calls: readonly Call[] = [],
  ipProtocol: 'ipv4-only' | 'dual-stack' = 'dual-stack',
) {
  const anyone = internet('Anyone', 'ipv6');
  const design = drawn(vpc('V', { ipProtocol }, privateGroup('App'), securityGroup('Web', fields)), anyone);
  return foundBy(ipv6Outbound, connecting(calls, design)).map(({ code }) => code);
}

it('finds a group that lets everything out over IPv4 and nothing over IPv6', () => {
  expect(codes({})).toEqual(['ipv6/no-outbound']);
});

it.each<readonly [string, Parameters<typeof codes>]>([
  ['allows IPv6', [{ allowAllIpv6Outbound: true }]],
  ['says that it does not', [{ allowAllIpv6Outbound: false }]],
  ['lets nothing out at all', [{ allowAllOutbound: false }]],
  ['has a rule for IPv6', [{}, [toAnyIpv6]]],
  ['stands in a VPC without IPv6', [{}, [], 'ipv4-only']],
])('says nothing of one that %s', (_, given) => {
  expect(codes(...given)).toEqual([]);
});
