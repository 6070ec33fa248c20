import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { defaultGroups, thingById } from '../design/queries.ts';
import { endOf, formatAddress, formatBlock, parseAddress } from '../net/ipv4.ts';
import { build } from '../network/build.ts';
import { founding, sampleDesign } from './sample-design.ts';
import { rowsHolding, type SubnetRow, subnetRows, subnetTables } from './subnet-rows.ts';

function rowsOf(design: Design): readonly SubnetRow[] {
  return subnetRows(design, build(compose(design)).network);
}

/** Rows as one reads them: what, where, and how it gets out. */
function brief(rows: readonly SubnetRow[]): readonly string[] {
  return rows.map(({ status, subnet, block, zone, defaultRoute }) =>
    [status, subnet, block && formatBlock(block), zone, defaultRoute].filter((part) => part).join(' | '),
  );
}

test('lists the nine subnets of the founding text and what they leave free', () => {
  expect(brief(rowsOf(founding))).toEqual([
    'created | IngressSubnet1 | 10.0.0.0/24 | AZ 1 | internet gateway',
    'created | IngressSubnet2 | 10.0.1.0/24 | AZ 2 | internet gateway',
    'created | IngressSubnet3 | 10.0.2.0/24 | AZ 3 | internet gateway',
    'created | ApplicationSubnet1 | 10.0.3.0/24 | AZ 1 | NAT in IngressSubnet1',
    'created | ApplicationSubnet2 | 10.0.4.0/24 | AZ 2 | NAT in IngressSubnet2',
    'created | ApplicationSubnet3 | 10.0.5.0/24 | AZ 3 | NAT in IngressSubnet3',
    'created | DatabaseSubnet1 | 10.0.6.0/28 | AZ 1 | only within the VPC',
    'created | DatabaseSubnet2 | 10.0.6.16/28 | AZ 2 | only within the VPC',
    'created | DatabaseSubnet3 | 10.0.6.32/28 | AZ 3 | only within the VPC',
    'free | 10.0.6.48/28',
    'free | 10.0.6.64/26',
    'free | 10.0.6.128/25',
    'free | 10.0.7.0/24',
  ]);
});

test('knows all about a subnet', () => {
  expect(rowsOf(founding)[0]).toEqual({
    origin: { id: 'TheVPC-Ingress', zone: 0 },
    status: 'created',
    stack: 'Network',
    vpc: 'TheVPC',
    vpcBlock: { address: 0x0a000000, prefixLength: 21 },
    group: 'Ingress',
    subnet: 'IngressSubnet1',
    type: 'public',
    zone: 'AZ 1',
    zoneIndex: 0,
    block: { address: 0x0a000000, prefixLength: 24 },
    isFixed: false,
    usable: { first: 0x0a000004, last: 0x0a0000fe, count: 251 },
    defaultRoute: 'internet gateway',
    learnsRoutes: false,
    routeTable: 'Network/TheVPC/IngressSubnet1',
    assignsPublicIp: true,
    logicalId: 'TheVPCIngressSubnet1Subnet66070F45',
  });
});

test('calls a route table by the Name that its group is tagged with', () => {
  const design = sampleDesign([
    {
      vpc: { cidr: '10.0.0.0/22', maxAzs: 1 },
      groups: [
        {
          constructId: 'Small',
          subnetType: 'isolated',
          cidrMask: 28,
          tags: [{ key: 'Name', value: 'store' }],
        },
        { constructId: 'Large', subnetType: 'isolated', cidrMask: 24, tags: [{ key: 'name', value: 'x' }] },
      ],
    },
  ]);
  const names = rowsOf(design).flatMap(({ routeTable }) => routeTable ?? []);
  expect(names[0]).toBe('store');
  expect(names[1]).toMatch(/LargeSubnet1$/);
});

test('tells what is lost to alignment from what is free after the last subnet', () => {
  const design = sampleDesign([
    {
      vpc: { cidr: '10.0.0.0/22', maxAzs: 1 },
      groups: [
        { constructId: 'Small', subnetType: 'isolated', cidrMask: 28 },
        { constructId: 'Large', subnetType: 'isolated', cidrMask: 24 },
      ],
    },
  ]);
  expect(brief(rowsOf(design))).toEqual([
    'created | SmallSubnet1 | 10.0.0.0/28 | AZ 1 | only within the VPC',
    'alignment_gap | 10.0.0.16/28',
    'alignment_gap | 10.0.0.32/27',
    'alignment_gap | 10.0.0.64/26',
    'alignment_gap | 10.0.0.128/25',
    'created | LargeSubnet1 | 10.0.1.0/24 | AZ 1 | only within the VPC',
    'free | 10.0.2.0/23',
  ]);
});

test('names reserved blocks like the subnets that they would become', () => {
  const group = { constructId: 'Later', subnetType: 'private', reserved: true, cidrMask: 24 } as const;
  const zones = ['eu-central-1a', 'eu-central-1b'];
  const design = sampleDesign(
    [
      {
        vpc: { cidr: '10.0.0.0/22', maxAzs: 1, reservedAzs: 1 },
        groups: [{ ...group, constructId: 'Now', reserved: false, subnetType: 'isolated' }, group],
      },
    ],
    { type: 'account', account: '123456789012', region: 'eu-central-1', zones },
  );
  const rows = rowsOf(design);
  expect(brief(rows)).toEqual([
    'created | NowSubnet1 | 10.0.0.0/24 | eu-central-1a | only within the VPC',
    'reserved | NowSubnet2 | 10.0.1.0/24 | AZ 2',
    'reserved | LaterSubnet1 | 10.0.2.0/24 | eu-central-1a',
    'reserved | LaterSubnet2 | 10.0.3.0/24 | AZ 2',
  ]);
  expect(rows[0]).toMatchObject({ region: 'eu-central-1' });
});

test('keeps the rows of subnets that do not fit, after all others', () => {
  const design = sampleDesign([
    {
      vpc: { cidr: '10.0.0.0/23', maxAzs: 1 },
      groups: [
        { constructId: 'Shared', subnetType: 'isolated' },
        { constructId: 'TooLarge', subnetType: 'isolated', cidrMask: 22 },
        { constructId: 'Fits', subnetType: 'isolated', cidrMask: 24 },
      ],
    },
  ]);
  expect(brief(rowsOf(design))).toEqual([
    'created | FitsSubnet1 | 10.0.0.0/24 | AZ 1 | only within the VPC',
    'created | SharedSubnet1 | 10.0.1.0/24 | AZ 1 | only within the VPC',
    'created | TooLargeSubnet1 | AZ 1 | only within the VPC',
  ]);
});

test('shows labels, notes and owners, the owner of the VPC where a group has none', () => {
  const design = sampleDesign([
    {
      vpc: { cidr: '10.0.0.0/23', maxAzs: 1, label: 'Orders', owner: 'Net', note: 'of the VPC' },
      groups: [
        { constructId: 'A', label: 'Shop front', subnetType: 'isolated', cidrMask: 25, owner: 'Shop' },
        { constructId: 'B', subnetType: 'isolated', cidrMask: 25, owner: '', note: 'kept' },
      ],
    },
  ]);
  const said = rowsOf(design).map(({ vpc, group, owner, note }) => ({ vpc, group, owner, note }));
  expect(said).toEqual([
    { vpc: 'Orders', group: 'Shop front', owner: 'Shop' },
    { vpc: 'Orders', group: 'B', owner: 'Net', note: 'kept' },
    { vpc: 'Orders', owner: 'Net' },
  ]);
});

test('points at the groups of the default layout under the ids that they get when written out', () => {
  const design = sampleDesign([{ vpc: { layout: 'default', label: 'Shop' }, groups: [] }]);
  const [vpc] = design.things;
  const ids = vpc?.kind === 'vpc' ? defaultGroups(vpc).map(({ id }) => id) : [];
  const rows = rowsOf(design).filter(({ status }) => status === 'created');
  expect([...new Set(rows.map(({ origin }) => origin.id))]).toEqual(ids);
});

test('is one free block where there are no subnets', () => {
  expect(brief(rowsOf(sampleDesign([{ groups: [] }])))).toEqual(['free | 10.0.0.0/16']);
});

test('finds what holds an address in each VPC', () => {
  const groups = [{ constructId: 'App', subnetType: 'isolated', cidrMask: 20 }] as const;
  const vpc = { maxAzs: 1, label: 'Twin' };
  const design = sampleDesign([{ groups }, { vpc: { ...vpc, constructId: 'Twin' }, groups }]);
  const holding = (text: string) =>
    rowsHolding(rowsOf(design), parseAddress(text) ?? -1).map(
      (row) => `${row.vpc} ${row.subnet ?? row.status}`,
    );
  expect(holding('10.0.15.255')).toEqual(['TheVPC AppSubnet1', 'Twin AppSubnet1']);
  expect(holding('10.0.16.0')).toEqual(['TheVPC AppSubnet2', 'Twin free']);
  expect(holding('10.1.0.0')).toEqual([]);
});

test('keeps the rows of a VPC while nothing of it changes', () => {
  const groups = [{ constructId: 'App', subnetType: 'isolated' }] as const;
  const design = sampleDesign([{ groups }, { vpc: { constructId: 'Other', cidr: '10.1.0.0/16' }, groups }]);
  const changed: Design = {
    ...design,
    things: design.things.map((thing) => (thing.id === 'Other-App' ? { ...thing, note: 'new' } : thing)),
  };
  const [before, after] = [design, changed].map((one) => subnetTables(one, build(compose(one)).network));
  expect(after?.map((table, index) => table === before?.[index])).toEqual([true, false]);
});

test('the rows of any VPC of the stack are its block, each address once', () => {
  fc.assert(
    fc.property(randomDesigns, (design) => {
      for (const { origin, rows, summary } of subnetTables(design, build(compose(design)).network)) {
        // What is said of one that exists may be wrong, and its subnets may be of a second block.
        if (thingById(design, origin.id)?.kind === 'existing-vpc') continue;
        let next = summary.block.address;
        for (const { block, usable, status } of rows) {
          if (!block) continue;
          expect(formatAddress(block.address)).toBe(formatAddress(next));
          next = endOf(block);
          if (usable) expect(usable.count).toBe(2 ** (32 - block.prefixLength) - 5);
          else expect(status).toMatch(/^(free|alignment_gap)$/);
        }
        expect(next).toBe(endOf(summary.block));
        const { total, inSubnets, reserved, lostToAlignment, free } = summary;
        expect(inSubnets + reserved + lostToAlignment + free).toBe(total);
      }
    }),
    { numRuns: 300 },
  );
});
