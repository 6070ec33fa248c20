import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { build } from '../network/build.ts';
import { ruleColumns } from './rule-columns.ts';
import { ruleTables } from './rule-rows.ts';
import { founding } from './sample-design.ts';
import { sampleRules, webFromInternet, webToData } from './sample-rules.ts';
import { writeRules } from './write-rules.ts';

test('headers of the file are an interface', () => {
  expect(ruleColumns.map(({ title }) => title).join(', ')).toBe(
    'stack, region, vpc, security_group, group_id, direction, other_end, other_end_id, protocol, from_port, to_port, service, description, logical_id, connection',
  );
});

function rulesOf(design: Design) {
  return ruleTables(design, build(compose(design)).network);
}

const shop = sampleRules(webFromInternet, webToData, {
  id: 'ping',
  verb: 'allowFrom',
  on: 'old',
  other: 'web',
  port: 'icmpPing',
});

test('writes rules for a terminal, those of each group under its name', () => {
  expect(writeRules(rulesOf(shop).slice(1), 'table')).toBe(`Data · Shop · stack Network · eu-west-1

Direction  Source or target           Protocol  Ports              Service     Description                             Connection    Resource
─────────  ─────────────────────────  ────────  ─────────────────  ──────────  ──────────────────────────────────────  ────────────  ────────────────────────────────────────────────
Inbound    Web                        TCP       5432               PostgreSQL  orders, and what else the web asks for  Web → Data    DataGroupfromNetworkWebGroupC7A15F7B543249012118
Outbound   Nobody 255.255.255.255/32  ICMP      type 252, code 86              Disallow all traffic                    default rule  in the group

Old · stack Network · eu-west-1

Direction  Source or target  Protocol  Ports   Service  Description                               Connection  Resource
─────────  ────────────────  ────────  ──────  ───────  ────────────────────────────────────────  ──────────  ────────────────────────────────────────────────────
Inbound    Web               ICMP      type 8  Ping     from NetworkWebGroupC7A15F7B:ICMP Type 8  Web → Old   OldGroupfromNetworkWebGroupC7A15F7BICMPType83559A8AE
`);
});

test('writes rules as CSV, in which ports are figures', () => {
  expect(writeRules(rulesOf(shop), 'csv').split('\r\n').slice(1)).toEqual([
    'Network,eu-west-1,Shop,Web,WebGroupEF1EEEC0,inbound,Internet 0.0.0.0/0,0.0.0.0/0,TCP,443,443,HTTPS,from 0.0.0.0/0:443,,https',
    'Network,eu-west-1,Shop,Web,WebGroupEF1EEEC0,outbound,Any IPv4 0.0.0.0/0,0.0.0.0/0,All,,,,Allow all outbound traffic by default,,',
    'Network,eu-west-1,Shop,Data,DataGroupFB50DC36,inbound,Web,WebGroupEF1EEEC0,TCP,5432,5432,PostgreSQL,"orders, and what else the web asks for",DataGroupfromNetworkWebGroupC7A15F7B543249012118,sql',
    'Network,eu-west-1,Shop,Data,DataGroupFB50DC36,outbound,Nobody 255.255.255.255/32,255.255.255.255/32,ICMP,252,86,,Disallow all traffic,,',
    'Network,eu-west-1,,Old,sg-0123456789abcdef0,inbound,Web,WebGroupEF1EEEC0,ICMP,8,-1,Ping,from NetworkWebGroupC7A15F7B:ICMP Type 8,OldGroupfromNetworkWebGroupC7A15F7BICMPType83559A8AE,ping',
    '',
  ]);
});

test('writes rules as Markdown', () => {
  expect(writeRules(rulesOf(shop).slice(0, 1), 'markdown')).toBe(`### Web · Shop · stack Network · eu-west-1

| Direction | Source or target | Protocol | Ports | Service | Description | Connection | Resource |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Inbound | Internet 0.0.0.0/0 | TCP | 443 | HTTPS | from 0.0.0.0/0:443 | Internet → Web | in the group |
| Outbound | Any IPv4 0.0.0.0/0 | All | All |  | Allow all outbound traffic by default | default rule | in the group |
`);
});

test('writes rules for programs, null for what a rule has none of', () => {
  const [first] = JSON.parse(writeRules(rulesOf(shop), 'json'));
  expect(first).toEqual({
    stack: 'Network',
    region: 'eu-west-1',
    vpc: 'Shop',
    security_group: 'Web',
    group_id: 'WebGroupEF1EEEC0',
    direction: 'inbound',
    other_end: 'Internet 0.0.0.0/0',
    other_end_id: '0.0.0.0/0',
    protocol: 'TCP',
    from_port: 443,
    to_port: 443,
    service: 'HTTPS',
    description: 'from 0.0.0.0/0:443',
    logical_id: null,
    connection: 'https',
  });
});

test('says that a group gets no rule', () => {
  const [, , old] = rulesOf(sampleRules());
  expect(old && writeRules([old], 'markdown')).toMatch(/\n\nthis stack adds no rule to it\n$/);
});

test('says that there is no security group', () => {
  expect(writeRules(rulesOf(founding), 'table')).toBe('no security group in this design\n');
  expect(writeRules(rulesOf(founding), 'json')).toBe('[]\n');
});
