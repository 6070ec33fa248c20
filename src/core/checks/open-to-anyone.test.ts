import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call } from '../kinds/index.ts';
import { getAtt } from '../plan/template-value.ts';
import { openToAnyone, sensitiveServices } from './open-to-anyone.ts';
import {
  connecting,
  database,
  drawn,
  foundBy,
  internet,
  ipRange,
  ipv6Range,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from './test-design.ts';

const things = drawn(
  vpc('Orders', {}, securityGroup('Web')),
  internet('Internet'),
  internet('Internet6', 'ipv6'),
  ipRange('Office', '203.0.113.0/24'),
  ipRange('All', '1.2.3.4/0'),
  ipv6Range('Six', '::/0'),
);
const found = (...calls: readonly Omit<Call, 'id' | 'on'>[]) =>
  foundBy(
    openToAnyone,
    connecting(
      calls.map((call, index) => ({ ...call, id: `${index}`, on: 'orders-web' })),
      things,
    ),
  );
const services = (call: Omit<Call, 'id' | 'on'>) =>
  found(call).map(({ facts }) => ('services' in facts ? facts.services : undefined));

describe('remote shells and databases that are open to anyone', () => {
  it('finds SSH, with the group and who may come', () => {
    expect(found({ verb: 'allowFromAnyIpv4', port: 'tcp', fromPort: 22 })).toEqual([
      finding(
        'connection/open-to-anyone',
        { id: '0' },
        { group: 'Web', who: 'IPv4', services: 'SSH (22)', rule: 'TCP 22 from 0.0.0.0/0' },
      ),
    ]);
  });

  it('finds it for the internet, IPv4 and IPv6, and for ranges that hold every address', () => {
    const who = ['internet', 'internet6', 'all', 'six'].flatMap((other) =>
      found({ verb: 'addIngressRule', other, port: 'tcp', fromPort: 3389 }).map(({ facts }) =>
        'who' in facts ? facts.who : undefined,
      ),
    );
    expect(who).toEqual(['IPv4', 'IPv6', 'IPv4', 'IPv6']);
  });

  it('finds it inside of ranges, in all TCP and in all traffic, once for each connection', () => {
    const range = { verb: 'allowFromAnyIpv4', port: 'tcpRange', fromPort: 20, toPort: 30 } as const;
    expect(services(range)).toEqual(['SSH (22)']);
    expect(services({ ...range, fromPort: 5432, toPort: 5439 })).toEqual([
      'PostgreSQL (5432) and Redshift (5439)',
    ]);
    const many = ['SSH (22), RDP (3389), MySQL (3306) and 9 more'];
    expect(services({ verb: 'allowFromAnyIpv4', port: 'allTcp' })).toEqual(many);
    expect(services({ verb: 'allowFromAnyIpv4', port: 'allTraffic' })).toEqual(many);
    expect(services({ verb: 'allowFromAnyIpv4', port: 'allUdp' })).toEqual([
      'RDP (3389) and Memcached (11211)',
    ]);
  });

  it.each<Omit<Call, 'id' | 'on'>>([
    { verb: 'allowFromAnyIpv4', port: 'tcp', fromPort: 443 },
    { verb: 'allowFromAnyIpv4', port: 'tcpRange', fromPort: 23, toPort: 1432 },
    { verb: 'allowFromAnyIpv4', port: 'udp', fromPort: 22 },
    { verb: 'allowFromAnyIpv4', port: 'icmpType', fromPort: 22 },
    { verb: 'allowFromAnyIpv4', port: 'esp' },
    { verb: 'allowFrom', other: 'office', port: 'tcp', fromPort: 22 },
    { verb: 'allowTo', other: 'six', port: 'tcp', fromPort: 22 },
  ])('says nothing of $verb $port $fromPort', (call) => {
    expect(found(call)).toEqual([]);
  });

  it('takes a port that only the deployment tells for that of a database', () => {
    const port = getAtt('Db', 'Endpoint.Port');
    expect(sensitiveServices({ protocol: 'tcp', from: port, to: port, text: '{IndirectPort}' })).toEqual([
      'a database',
    ]);
  });
});

it('leaves what nobody outside can reach to the finding that says so', () => {
  const things = vpc('Orders', {}, publicGroup('Ingress'), privateGroup('App'), database('Db'));
  const call: Call = { id: 'default', on: 'orders-db', verb: 'allowDefaultPortFromAnyIpv4' };
  expect(foundBy(openToAnyone, connecting([call], drawn(things)))).toEqual([]);
});

it('finds a database that anybody may open, by its port or by its default port', () => {
  const things = vpc(
    'Orders',
    {},
    publicGroup('Ingress'),
    privateGroup('App'),
    database('Db', { subnetGroup: 'orders-ingress', publiclyAccessible: true }),
  );
  const calls: readonly Call[] = [
    { id: 'default', on: 'orders-db', verb: 'allowDefaultPortFromAnyIpv4' },
    { id: 'number', on: 'orders-db', verb: 'allowFromAnyIpv4', port: 'tcp', fromPort: 5432 },
  ];
  const facts = { group: 'Db', who: 'IPv4', services: 'PostgreSQL (5432)' } as const;
  expect(foundBy(openToAnyone, connecting(calls, drawn(things)))).toEqual([
    finding(
      'connection/open-to-anyone',
      { id: 'default' },
      { ...facts, rule: 'its default port (5432) from 0.0.0.0/0' },
    ),
    finding('connection/open-to-anyone', { id: 'number' }, { ...facts, rule: 'TCP 5432 from 0.0.0.0/0' }),
  ]);
});
