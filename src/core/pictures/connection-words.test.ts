import { describe, expect, it } from 'vitest';
import { database, drawn, securityGroup, vpc } from '../checks/test-design.ts';
import type { Call, Thing } from '../kinds/index.ts';
import { swapDirection } from '../proposals/swap-direction.ts';
import { connectionName, connectionSentence } from './connection-words.ts';

const internet: Thing = {
  id: 'internet',
  kind: 'internet',
  parent: 'stack',
  label: 'Internet',
  addresses: 'ipv4',
};
const design = drawn(vpc('V', {}, securityGroup('Web'), securityGroup('Data'), database('Orders')), [
  internet,
]);

function said(call: Partial<Call>): Call {
  return { id: 'c', verb: 'allowTo', on: 'v-web', other: 'v-data', port: 'tcp', fromPort: 5432, ...call };
}

describe('connectionSentence', () => {
  it.each([
    [{}, 'Web may open TCP 5432 (PostgreSQL) to Data.'],
    [{ verb: 'allowFrom', other: 'internet', fromPort: 8000 }, 'Internet may open TCP 8000 to Web.'],
    [{ port: 'udpRange', fromPort: 5000, toPort: 5010 }, 'Web may open UDP 5000–5010 to Data.'],
    [{ port: 'allTraffic' }, 'Web may open all traffic to Data.'],
    [{ port: 'icmpTypeAndCode', fromPort: 3, toPort: 4 }, 'Web may open ICMP type 3, code 4 to Data.'],
    [{ port: 'protocol', protocol: 47 }, 'Web may open protocol 47 to Data.'],
    [{ verb: 'allowInternally', fromPort: 443 }, 'Members of Web may open TCP 443 (HTTPS) to each other.'],
    [{ verb: 'allowFromAnyIpv4', fromPort: 80 }, 'Any IPv4 address may open TCP 80 (HTTP) to Web.'],
    [{ verb: 'allowToAnyIpv4', fromPort: 80 }, 'Web may open TCP 80 (HTTP) to any IPv4 address.'],
    [{ verb: 'allowToDefaultPort', other: 'v-orders' }, 'Web may open TCP 5432 (PostgreSQL) to Orders.'],
    [
      { verb: 'allowDefaultPortFrom', on: 'v-orders', other: 'v-web' },
      'Web may open TCP 5432 (PostgreSQL) to Orders.',
    ],
    [{ verb: 'allowToDefaultPort' }, 'Web may open its default port to Data.'],
    [{ other: 'gone' }, 'Web may open TCP 5432 (PostgreSQL) to nobody yet.'],
  ] satisfies readonly (readonly [Partial<Call>, string])[])('says %j', (call, sentence) => {
    expect(connectionSentence(design, said(call))).toBe(sentence);
  });

  it('is the other way round once the direction is swapped', () => {
    const call = said({ verb: 'allowFrom' });
    const verb = swapDirection(design, call)?.verb ?? call.verb;
    expect([call, { ...call, verb }].map((one) => connectionName(design, one))).toEqual([
      'Data → Web, TCP 5432 (PostgreSQL)',
      'Web → Data, TCP 5432 (PostgreSQL)',
    ]);
  });
});
