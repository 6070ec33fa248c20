import { expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { build } from '../network/build.ts';
import { routeColumns } from './route-columns.ts';
import { routeTables } from './route-rows.ts';
import { founding, sampleDesign } from './sample-design.ts';
import { subnetColumns } from './subnet-columns.ts';
import { subnetTables } from './subnet-rows.ts';
import { tableFormats } from './write-report.ts';
import { writeRoutes, writeSubnetRows, writeSubnets } from './write-tables.ts';

function tablesOf(design: Design) {
  return subnetTables(design, build(compose(design)).network);
}

const small = sampleDesign([
  {
    vpc: { cidr: '10.0.0.0/24', maxAzs: 1 },
    groups: [
      { constructId: 'Web', subnetType: 'public', cidrMask: 25 },
      { constructId: 'Later', subnetType: 'private', cidrMask: 26, reserved: true, note: '=of *us*' },
      { constructId: 'Big', subnetType: 'isolated', cidrMask: 25 },
    ],
  },
]);

test('headers of the files are an interface', () => {
  expect(subnetColumns.map(({ title }) => title).join(', ')).toBe(
    'stack, region, vpc, vpc_cidr, group, subnet, status, type, az, az_index, cidr, netmask, first_usable, last_usable, usable, total, default_route, route_table, auto_assign_public_ip, logical_id, owner, note, ipv6_number, ipv6_default_route, auto_assign_ipv6',
  );
  expect(routeColumns.map(({ title }) => title).join(', ')).toBe(
    'stack, region, vpc, route_table, subnet, az, destination, target, logical_id',
  );
});

test('writes subnets for a terminal', () => {
  expect(writeSubnets(tablesOf(small), 'table')).toBe(`TheVPC · stack Network · any region

Subnet        Group  Type               AZ    CIDR           Usable  First - last usable      Default route        Public IP  Note
────────────  ─────  ─────────────────  ────  ─────────────  ──────  ───────────────────────  ───────────────────  ─────────  ────────
WebSubnet1    Web    public             AZ 1  10.0.0.0/25       123  10.0.0.4 - 10.0.0.126    internet gateway     yes
LaterSubnet1  Later  private, reserved  AZ 1  10.0.0.128/26      59  10.0.0.132 - 10.0.0.190                                  =of *us*
free                                          10.0.0.192/26
BigSubnet1    Big    isolated           AZ 1  doesn’t fit                                     only within the VPC  no

10.0.0.0/24 · 256 addresses · 128 in 1 subnet (50.0 %) · 64 reserved · 64 free · largest free block 10.0.0.192/26 · 1 subnet doesn’t fit
`);
});

test('writes subnets as CSV', () => {
  const lines = writeSubnets(tablesOf(small), 'csv').split('\r\n');
  expect(lines.slice(1)).toEqual([
    'Network,,TheVPC,10.0.0.0/24,Web,WebSubnet1,created,public,AZ 1,1,10.0.0.0/25,255.255.255.128,10.0.0.4,10.0.0.126,123,128,internet gateway,Network/TheVPC/WebSubnet1,true,TheVPCWebSubnet1Subnet8E9095C3,,,,,',
    "Network,,TheVPC,10.0.0.0/24,Later,LaterSubnet1,reserved,private,AZ 1,1,10.0.0.128/26,255.255.255.192,10.0.0.132,10.0.0.190,59,64,,,,,,'=of *us*,,,",
    'Network,,TheVPC,10.0.0.0/24,,,free,,,,10.0.0.192/26,255.255.255.192,,,,64,,,,,,,,,',
    'Network,,TheVPC,10.0.0.0/24,Big,BigSubnet1,created,isolated,AZ 1,1,,,,,,,only within the VPC,Network/TheVPC/BigSubnet1,false,TheVPCBigSubnet1SubnetFB48F1C0,,,,,',
    '',
  ]);
});

test('writes subnets as Markdown', () => {
  expect(writeSubnets(tablesOf(small), 'markdown')).toBe(`### TheVPC · stack Network · any region

| Subnet | Group | Type | AZ | CIDR | Usable | First - last usable | Default route | Public IP | Note |
| --- | --- | --- | --- | --- | ---: | --- | --- | --- | --- |
| WebSubnet1 | Web | public | AZ 1 | 10.0.0.0/25 | 123 | 10.0.0.4 - 10.0.0.126 | internet gateway | yes |  |
| LaterSubnet1 | Later | private, reserved | AZ 1 | 10.0.0.128/26 | 59 | 10.0.0.132 - 10.0.0.190 |  |  | =of \\*us\\* |
| free |  |  |  | 10.0.0.192/26 |  |  |  |  |  |
| BigSubnet1 | Big | isolated | AZ 1 | doesn’t fit |  |  | only within the VPC | no |  |

10.0.0.0/24 · 256 addresses · 128 in 1 subnet (50.0 %) · 64 reserved · 64 free · largest free block 10.0.0.192/26 · 1 subnet doesn’t fit
`);
});

test('writes subnets as JSON, figures and truth values as such', () => {
  const rows: unknown = JSON.parse(writeSubnets(tablesOf(small), 'json'));
  expect(rows).toMatchObject([
    { subnet: 'WebSubnet1', region: null, az_index: 1, usable: 123, auto_assign_public_ip: true, note: null },
    { subnet: 'LaterSubnet1', note: '=of *us*', default_route: null },
    { subnet: null, status: 'free', total: 64 },
    { subnet: 'BigSubnet1', cidr: null },
  ]);
});

test('leaves out Public IP and Note where no row has them', () => {
  const design = sampleDesign([{ vpc: { cidr: '10.0.0.0/28' }, groups: [] }]);
  expect(writeSubnets(tablesOf(design), 'table')).toContain('Default route\n');
});

test('writes routes', () => {
  const routes = writeRoutes(routeTables(small, build(compose(small)).network), 'table');
  expect(routes).toBe(`TheVPC · stack Network · any region

Route table                Subnet      AZ    Destination  Target
─────────────────────────  ──────────  ────  ───────────  ────────────────
Network/TheVPC/WebSubnet1  WebSubnet1  AZ 1  10.0.0.0/24  local
Network/TheVPC/WebSubnet1  WebSubnet1  AZ 1  0.0.0.0/0    internet gateway
Network/TheVPC/BigSubnet1  BigSubnet1  AZ 1  10.0.0.0/24  local
`);
});

test('writes single rows with the VPC that they are in', () => {
  const rows = tablesOf(founding).flatMap((table) => table.rows.slice(-1));
  expect(writeSubnetRows(rows, 'table', 'nothing')).toMatch(
    /^VPC .*\n.*\nTheVPC {2}free .*10\.0\.7\.0\/24\n$/,
  );
});

test('says so where there is nothing, and stays a table for programs', () => {
  const nothing = tableFormats.map((format) => writeSubnetRows([], format, 'nothing holds it'));
  const header = subnetColumns.map(({ title }) => title).join(',');
  expect(nothing).toEqual(['nothing holds it\n', `${header}\r\n`, 'nothing holds it\n', '[]\n']);
  expect(writeSubnets([], 'table')).toBe('no VPC in this design\n');
});
