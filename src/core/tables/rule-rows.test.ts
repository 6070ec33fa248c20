import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import type { Call, Thing } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { logicalId } from '../plan/paths.ts';
import { type RuleRow, ruleRows, rulesOfGroup, ruleTables } from './rule-rows.ts';
import { sampleRules, webFromInternet, webToData } from './sample-rules.ts';

function tablesOf(design: Design) {
  return ruleTables(design, build(compose(design)).network);
}

function rowsOf(...calls: readonly Call[]): readonly RuleRow[] {
  const design = sampleRules(...calls);
  return ruleRows(design, build(compose(design)).network);
}

/** A row as a person reads it. */
function said({ group, direction, otherEnd, protocol, ports, service = '' }: RuleRow): string {
  return [group, direction, otherEnd, protocol, ports, service].join(' | ').replace(/ \| $/, '');
}

const defaults = [
  'Web | outbound | Any IPv4 0.0.0.0/0 | All | All',
  'Data | outbound | Nobody 255.255.255.255/32 | ICMP | type 252, code 86',
];

test('every group of the stack has rules of its own', () => {
  const rows = rowsOf();
  expect(rows.map(said)).toEqual(defaults);
  expect(rows.map(({ description }) => description)).toEqual([
    'Allow all outbound traffic by default',
    'Disallow all traffic',
  ]);
  expect(rows.map(({ origin, connection }) => [origin.id, connection])).toEqual([
    ['web', undefined],
    ['data', undefined],
  ]);
});

test('says all that there is to say of a rule', () => {
  const [row] = rowsOf(webToData).filter(({ connection }) => connection === 'sql');
  expect(row).toMatchObject({
    origin: { id: 'sql' },
    stack: 'Network',
    region: 'eu-west-1',
    vpc: 'Shop',
    group: 'Data',
    groupId: logicalId('DataGroup', 'Resource'),
    direction: 'inbound',
    otherEnd: 'Web',
    otherEndId: logicalId('WebGroup', 'Resource'),
    ports: '5432',
    service: 'PostgreSQL',
    description: 'orders, and what else the web asks for',
    logicalId: expect.stringMatching(/^DataGroupfromNetworkWebGroup[0-9A-F]{8}5432[0-9A-F]{8}$/),
    connectionWords: 'Web → Data',
  });
});

test('inbound rules come first, whatever was drawn first', () => {
  const rows = rowsOf(webFromInternet, {
    id: 'out',
    verb: 'allowTo',
    on: 'data',
    other: 'web',
    port: 'allTcp',
  });
  expect(rows.map(said)).toEqual([
    'Web | inbound | Internet 0.0.0.0/0 | TCP | 443 | HTTPS',
    'Web | inbound | Data | TCP | All',
    'Web | outbound | Any IPv4 0.0.0.0/0 | All | All',
    'Data | outbound | Web | TCP | All',
  ]);
});

test.each<[Partial<Call>, string]>([
  [{ other: 'office', port: 'udp', fromPort: 53 }, 'Office 203.0.113.0/24 | UDP | 53 | DNS'],
  [{ other: 'partner', port: 'esp' }, '198.51.100.7/32 | ESP (50) | All'],
  [{ other: 'list', port: 'allTraffic' }, 'S3 pl-0123456789abcdef0 | All | All'],
  [{ other: 'internet', port: 'icmpPing' }, 'Internet 0.0.0.0/0 | ICMP | type 8 | Ping'],
  [{ other: 'old', port: 'tcpRange', fromPort: 60000, toPort: 65535 }, 'Old | TCP | 60000 – 65535'],
  [{ verb: 'allowFromAnyIpv4', port: 'tcp', fromPort: 80 }, 'Any IPv4 0.0.0.0/0 | TCP | 80 | HTTP'],
  [{ other: 'office', port: 'protocol', protocol: 47 }, 'Office 203.0.113.0/24 | GRE (47) | All'],
])('names the other end of %j', (part, words) => {
  const rows = rowsOf({ id: 'call', verb: 'allowFrom', on: 'web', ...part });
  expect(rows.filter(({ group, direction }) => group === 'Web' && direction === 'inbound').map(said)).toEqual(
    [`Web | inbound | ${words}`],
  );
});

test('a group that is there already has the rules of this stack, its own id and no VPC', () => {
  const [group] = rulesOfGroup(
    tablesOf(sampleRules({ id: 'in', verb: 'allowFrom', on: 'old', other: 'office', port: 'allTcp' })),
    'Old',
  );
  expect(group).toMatchObject({ groupId: 'sg-0123456789abcdef0', vpc: undefined });
  expect(group?.rows.map(said)).toEqual(['Old | inbound | Office 203.0.113.0/24 | TCP | All']);
});

test('a rule also answers for connections that got none because of it', () => {
  const again: Call = { ...webFromInternet, id: 'again' };
  const other: Call = { ...webFromInternet, id: 'other', fromPort: 80 };
  const answers = rowsOf(webFromInternet, again, other, webToData).map((row) => [said(row), row.alsoFor]);
  expect(answers).toEqual([
    ['Web | inbound | Internet 0.0.0.0/0 | TCP | 443 | HTTPS', ['again']],
    ['Web | inbound | Internet 0.0.0.0/0 | TCP | 80 | HTTP', []],
    ['Web | outbound | Any IPv4 0.0.0.0/0 | All | All', ['sql']],
    ['Data | inbound | Web | TCP | 5432 | PostgreSQL', []],
    ['Data | outbound | Nobody 255.255.255.255/32 | ICMP | type 252, code 86', []],
  ]);
});

test('a rule answers for its own direction, protocol and family of addresses only', () => {
  const within = (id: string, port: 'tcp' | 'udp'): Call => ({
    id,
    verb: 'allowInternally',
    on: 'data',
    port,
    fromPort: 53,
  });
  const { things, ...others } = sampleRules(
    within('tcp', 'tcp'),
    within('udp', 'udp'),
    within('again', 'udp'),
    { id: 'ipv6', verb: 'allowTo', on: 'web', other: 'six', port: 'allTcp' },
  );
  const six: Thing = {
    id: 'six',
    kind: 'ipv6-range',
    parent: 'stack',
    label: 'Six',
    cidr: '2001:db8::/32',
  };
  const open = things.map((thing) => (thing.id === 'web' ? { ...thing, allowAllIpv6Outbound: true } : thing));
  const design: Design = { ...others, things: [...open, six] };
  const answers = ruleRows(design, build(compose(design)).network).map((row) => [said(row), row.alsoFor]);
  expect(answers).toEqual([
    ['Web | outbound | Any IPv4 0.0.0.0/0 | All | All', []],
    ['Web | outbound | Any IPv6 ::/0 | All | All', ['ipv6']],
    ['Data | inbound | Data | TCP | 53 | DNS', []],
    ['Data | inbound | Data | UDP | 53 | DNS', ['again']],
    ['Data | outbound | Data | TCP | 53 | DNS', []],
    ['Data | outbound | Data | UDP | 53 | DNS', ['again']],
  ]);
});

test('a group is found by its label and by its id', () => {
  const tables = tablesOf(sampleRules());
  expect(rulesOfGroup(tables, 'Data')).toEqual(rulesOfGroup(tables, logicalId('DataGroup', 'Resource')));
  expect(rulesOfGroup(tables, 'Data')).toHaveLength(1);
  expect(rulesOfGroup(tables, 'data')).toEqual([]);
});

test('each rule has a key of its own', () => {
  const calls = (['tcp', 'udp', 'icmpType'] as const).flatMap((port) =>
    [53, 54].map(
      (fromPort): Call => ({
        id: `${port}${fromPort}`,
        verb: 'allowFrom',
        on: 'web',
        other: 'office',
        port,
        fromPort,
      }),
    ),
  );
  const keys = rowsOf(...calls, webFromInternet, webToData).map(({ key }) => key);
  expect(new Set(keys).size).toBe(10);
  expect(keys).toHaveLength(10);
});

test('a table is kept while nothing is said of groups and connections', () => {
  const design = sampleRules(webToData);
  const { network } = build(compose(design));
  const moved = { ...design, canvas: { positions: { shop: { x: 10, y: 0 } } } };
  expect(ruleTables(moved, network)[0]).toBe(ruleTables(design, network)[0]);
});
