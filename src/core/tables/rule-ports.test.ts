import { expect, test } from 'vitest';
import type { RulePort } from '../network/rule-network.ts';
import { letsPass, portsWords, protocolWords, serviceOf } from './rule-ports.ts';

const late = { 'Fn::GetAtt': ['DataB269D8BB', 'Endpoint.Port'] };

function port(protocol: string, from?: RulePort['from'], to: RulePort['to'] = from): RulePort {
  return { protocol, text: '', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

const ofDatabase: RulePort = { ...port('tcp', late), expected: 5432 };

test.each<[RulePort, string, string, string | undefined]>([
  [port('tcp', 443), 'TCP', '443', 'HTTPS'],
  [port('tcp', 4430), 'TCP', '4430', undefined],
  [port('tcp', 60000, 65535), 'TCP', '60000 – 65535', undefined],
  [port('tcp', 0, 65535), 'TCP', 'All', undefined],
  [port('tcp', 8), 'TCP', '8', undefined],
  [port('icmpv6', 8, -1), 'ICMPv6', 'type 8', undefined],
  [port('tcp'), 'TCP', 'All', undefined],
  [port('udp', 53), 'UDP', '53', 'DNS'],
  [port('udp', 0), 'UDP', '0', undefined],
  [port('icmp', 8, -1), 'ICMP', 'type 8', 'Ping'],
  [port('icmp', 3, 4), 'ICMP', 'type 3, code 4', undefined],
  [port('icmp', 53, -1), 'ICMP', 'type 53', undefined],
  [port('icmp', -1), 'ICMP', 'All', undefined],
  [port('icmpv6', -1), 'ICMPv6', 'All', undefined],
  [port('-1'), 'All', 'All', undefined],
  [port('50', 50), 'ESP (50)', 'All', undefined],
  [port('47'), 'GRE (47)', 'All', undefined],
  [port('200'), '200', 'All', undefined],
  [port('tcp', late), 'TCP', 'set at deployment', undefined],
  [ofDatabase, 'TCP', '5432, set at deployment', 'PostgreSQL'],
])('%j', (of, protocol, ports, service) => {
  expect([protocolWords(of), portsWords(of), serviceOf(of)]).toEqual([protocol, ports, service]);
});

test('a port of the deployment is its owner’s', () => {
  expect(portsWords(port('tcp', late), 'Orders')).toBe('default of Orders');
  expect(portsWords(ofDatabase, 'Orders')).toBe('5432, default of Orders');
});

test.each<[RulePort, readonly number[], readonly number[]]>([
  [port('tcp', 443), [443], [442, 444]],
  [port('udp', 1000, 2000), [1000, 1500, 2000], [999, 2001]],
  [port('tcp'), [0, 65535], []],
  [port('-1'), [0, 443], []],
  [port('tcp', late), [5432], []],
  [ofDatabase, [5432], [22, 5433]],
  [port('icmp', 8, -1), [], [8]],
  [port('50', 50), [], [50]],
])('%j lets ports pass', (of, passing, others) => {
  expect(passing.filter((number) => letsPass(of, number))).toEqual(passing);
  expect(others.filter((number) => letsPass(of, number))).toEqual([]);
});
