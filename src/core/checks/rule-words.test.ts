import { describe, expect, test } from 'vitest';
import { portMethods, portOf } from '../network/ports.ts';
import type { RulePort } from '../network/rule-network.ts';
import { getAtt } from '../plan/template-value.ts';
import { ruleWords } from './rule-words.ts';
import { drawn } from './test-design.ts';

const words = (port: RulePort | undefined) =>
  port &&
  ruleWords(
    { origin: { id: 'call' }, direction: 'egress', peer: { is: 'ipv4', cidr: 'x' }, port, description: '' },
    drawn(),
  ).replace(' to x', '');

describe('what a rule lets pass', () => {
  test.each<[string, readonly number[], string]>([
    ['tcp', [443], 'TCP 443'],
    ['tcpRange', [80, 90], 'TCP 80 to 90'],
    ['tcpRange', [80, 80], 'TCP 80'],
    ['allTcp', [], 'all TCP'],
    ['udp', [53], 'UDP 53'],
    ['allUdp', [], 'all UDP'],
    ['icmpPing', [], 'ICMP type 8'],
    ['icmpType', [0], 'ICMP type 0'],
    ['icmpTypeAndCode', [3, 4], 'ICMP type 3 code 4'],
    ['allIcmp', [], 'all ICMP'],
    ['allIcmpV6', [], 'all ICMPv6'],
    ['esp', [], 'ESP'],
    ['ah', [], 'AH'],
    ['allTraffic', [], 'all traffic'],
  ])('%s %j is %s', (method, numbers, said) => {
    expect(words(portMethods[method]?.(...numbers))).toBe(said);
  });

  test('a protocol by its number has the name that the CDK gives it', () => {
    expect(words(portOf({ protocol: { is: 'member', name: 'GRE' }, text: 'GRE' }))).toBe('GRE');
  });

  test('a port that only the deployment tells is the default one', () => {
    expect(words(portMethods.tcp?.(getAtt('Db', 'Endpoint.Port')))).toBe('its default port');
    const port = { ...portMethods.tcp?.(getAtt('Db', 'Endpoint.Port')), expected: 5432 } as RulePort;
    expect(words(port)).toBe('its default port (5432)');
  });
});
