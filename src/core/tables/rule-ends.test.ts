import { expect, test } from 'vitest';
import type { Call } from '../kinds/index.ts';
import type { RulePeer } from '../network/rule-network.ts';
import { connectionWords, otherEndId, otherEndWords, ownerOfPort, textOfValue } from './rule-ends.ts';

const group = {
  is: 'group',
  origin: { id: 'web' },
  uniqueId: 'NetworkWeb84616B21',
  groupId: { 'Fn::GetAtt': ['Web3B2DE9BC', 'GroupId'] },
} as const;

test.each<[RulePeer, string | undefined, string, string]>([
  [{ is: 'ipv4', cidr: '203.0.113.0/24' }, 'Office', 'Office 203.0.113.0/24', '203.0.113.0/24'],
  [{ is: 'ipv4', cidr: '203.0.113.0/24' }, '203.0.113.0/24', '203.0.113.0/24', '203.0.113.0/24'],
  [{ is: 'ipv4', cidr: '203.0.113.0/24' }, undefined, '203.0.113.0/24', '203.0.113.0/24'],
  [{ is: 'ipv4', cidr: '0.0.0.0/0' }, 'Internet', 'Internet 0.0.0.0/0', '0.0.0.0/0'],
  [{ is: 'ipv4', cidr: '0.0.0.0/0' }, undefined, 'Any IPv4 0.0.0.0/0', '0.0.0.0/0'],
  [{ is: 'ipv6', cidr: '::/0' }, undefined, 'Any IPv6 ::/0', '::/0'],
  [{ is: 'ipv6', cidr: '2001:db8::/32' }, undefined, '2001:db8::/32', '2001:db8::/32'],
  [{ is: 'prefix-list', id: 'pl-12345678' }, 'S3', 'S3 pl-12345678', 'pl-12345678'],
  [{ is: 'foreign-group', id: 'sg-12345678' }, 'Bank', 'Bank sg-12345678', 'sg-12345678'],
  [
    { is: 'foreign-group', id: 'sg-12345678', owner: '123456789012' },
    'Bank',
    'Bank 123456789012/sg-12345678',
    '123456789012/sg-12345678',
  ],
  [group, 'Web', 'Web', 'Web3B2DE9BC'],
  [group, undefined, 'NetworkWeb84616B21', 'Web3B2DE9BC'],
  [{ ...group, groupId: 'sg-12345678' }, 'Web', 'Web', 'sg-12345678'],
])('%j, called %j', (peer, label, words, id) => {
  expect([otherEndWords(peer, label, { isGeneral: false }), otherEndId(peer)]).toEqual([words, id]);
});

test('only the rule of the group itself allows nobody', () => {
  const nobody: RulePeer = { is: 'ipv4', cidr: '255.255.255.255/32' };
  expect(otherEndWords(nobody, undefined, { isGeneral: true })).toBe('Nobody 255.255.255.255/32');
  expect(otherEndWords(nobody, undefined, { isGeneral: false })).toBe('255.255.255.255/32');
});

test.each([
  [443, '443'],
  [{ Ref: 'Port' }, 'Port'],
  [{ 'Fn::GetAtt': ['Data', 'Endpoint.Port'] }, 'Data.Endpoint.Port'],
  [{ 'Fn::Sub': 'x' }, '{"Fn::Sub":"x"}'],
])('%j is %s', (value, text) => {
  expect(textOfValue(value)).toBe(text);
});

function call(verb: Call['verb'], other?: string): Call {
  return { id: 'call', verb, on: 'Web', ...(other === undefined ? {} : { other }) };
}

test.each<[Call, string, string | undefined]>([
  [call('allowTo', 'Data'), 'Web → Data', undefined],
  [call('allowFrom', 'Data'), 'Data → Web', undefined],
  [call('addIngressRule', 'Data'), 'Data → Web', undefined],
  [call('addEgressRule', 'Data'), 'Web → Data', undefined],
  [call('allowInternally'), 'within Web', undefined],
  [call('allowFromAnyIpv4'), 'any IPv4 → Web', undefined],
  [call('allowToAnyIpv4'), 'Web → any IPv4', undefined],
  [call('allowToDefaultPort', 'Data'), 'Web → Data', 'Data'],
  [call('allowDefaultPortFrom', 'Data'), 'Data → Web', 'Web'],
])('%j is %s', (one, words, owner) => {
  expect(connectionWords(one, (id) => id)).toBe(words);
  expect(ownerOfPort(one)).toBe(owner);
});
