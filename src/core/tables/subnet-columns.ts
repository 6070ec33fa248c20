import { formatAddress, formatBlock, netmask, sizeOf } from '../net/ipv4.ts';
import { formatIpv6Subnet } from '../net/ipv6-subnet.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import type { Column } from './column.ts';
import { humanText } from './human-text.ts';
import type { SubnetRow } from './subnet-rows.ts';

/** All there is to say, for programs and spreadsheets. Headers are an interface: scripts rely on them. */
export const subnetColumns: readonly Column<SubnetRow>[] = [
  { title: 'stack', cell: ({ stack }) => stack },
  { title: 'region', cell: ({ region }) => region },
  { title: 'vpc', cell: ({ vpc }) => vpc },
  { title: 'vpc_cidr', cell: ({ vpcBlock }) => vpcCidrText(vpcBlock) },
  { title: 'group', cell: ({ group }) => group },
  { title: 'subnet', cell: ({ subnet }) => subnet },
  { title: 'status', cell: ({ status }) => status },
  { title: 'type', cell: ({ type }) => type },
  { title: 'az', cell: ({ zone }) => zone },
  { title: 'az_index', cell: ({ zoneIndex }) => (zoneIndex === undefined ? undefined : zoneIndex + 1) },
  { title: 'cidr', cell: ({ block }) => block && formatBlock(block) },
  { title: 'netmask', cell: ({ block }) => block && formatAddress(netmask(block.prefixLength)) },
  { title: 'first_usable', cell: ({ usable }) => usable && formatAddress(usable.first) },
  { title: 'last_usable', cell: ({ usable }) => usable && formatAddress(usable.last) },
  { title: 'usable', cell: ({ usable }) => usable?.count },
  { title: 'total', cell: ({ block }) => block && sizeOf(block) },
  { title: 'default_route', cell: ({ defaultRoute }) => defaultRoute },
  { title: 'route_table', cell: ({ routeTable }) => routeTable },
  { title: 'auto_assign_public_ip', cell: ({ assignsPublicIp }) => assignsPublicIp },
  { title: 'logical_id', cell: ({ logicalId }) => logicalId },
  { title: 'owner', cell: ({ owner }) => owner },
  { title: 'note', cell: ({ note }) => note },
  { title: 'ipv6_number', cell: ({ ipv6Number }) => ipv6Number },
  { title: 'ipv6_default_route', cell: ({ ipv6DefaultRoute }) => ipv6DefaultRoute },
  { title: 'auto_assign_ipv6', cell: ({ assignsIpv6 }) => assignsIpv6 },
];

const vpc: Column<SubnetRow> = { title: 'VPC', cell: (row) => row.vpc };

const readable: readonly Column<SubnetRow>[] = [
  { title: 'Subnet', cell: subnetText },
  { title: 'Group', cell: ({ group }) => group },
  { title: 'Type', cell: typeText },
  { title: 'AZ', cell: ({ zone }) => zone },
  { title: 'CIDR', cell: ({ block }) => (block ? formatBlock(block) : 'doesn’t fit') },
  { title: 'Usable', cell: ({ usable }) => usable?.count },
  { title: 'First - last usable', cell: usableText },
  { title: 'Default route', cell: ({ defaultRoute }) => defaultRoute },
];

const publicIp: Column<SubnetRow> = { title: 'Public IP', cell: publicIpText };
const ipv6: Column<SubnetRow> = { title: 'IPv6', cell: ipv6Text };
const note: Column<SubnetRow> = { title: 'Note', cell: (row) => row.note };

/** What not everybody wants to see; shown where it was asked for. */
const optional = {
  logicalId: { title: 'Logical ID', cell: (row) => row.logicalId },
  owner: { title: 'Owner', cell: (row) => row.owner },
  total: { title: 'Total', cell: ({ block }) => block && sizeOf(block) },
} as const satisfies Readonly<Record<string, Column<SubnetRow>>>;

export type OptionalColumn = keyof typeof optional;

export const optionalColumns = Object.keys(optional) as readonly OptionalColumn[];

export function optionalTitle(name: OptionalColumn): string {
  return optional[name].title;
}

export function optionalCell(name: OptionalColumn, row: SubnetRow): string | number | undefined {
  return optional[name].cell(row);
}

/** What people want to see of these rows. */
export function readableSubnetColumns(
  rows: readonly SubnetRow[],
  { withVpc, more = [] }: { readonly withVpc: boolean; readonly more?: readonly OptionalColumn[] },
): readonly Column<SubnetRow>[] {
  return [
    ...(withVpc ? [vpc] : []),
    ...readable,
    ...(rows.some(({ ipv6Number }) => ipv6Number !== undefined) ? [ipv6] : []),
    ...(rows.some(({ type }) => type === 'public') ? [publicIp] : []),
    ...(rows.some((row) => row.note !== undefined) ? [note] : []),
    ...more.map((name) => optional[name]),
  ];
}

function subnetText({ status, subnet }: SubnetRow): string | undefined {
  switch (status) {
    case 'created':
    case 'existing':
    case 'reserved':
      return subnet;
    case 'free':
      return 'free';
    case 'alignment_gap':
      return 'lost to alignment';
  }
}

function typeText({ status, type }: SubnetRow): string | undefined {
  return status === 'reserved' || status === 'existing' ? `${type}, ${status}` : type;
}

/** In words also for spreadsheets, which would make a truth value of it in the language of the person. */
function publicIpText({ assignsPublicIp }: SubnetRow): string | undefined {
  return assignsPublicIp === undefined ? undefined : humanText(assignsPublicIp);
}

function usableText({ usable }: SubnetRow): string | undefined {
  return usable && `${formatAddress(usable.first)} - ${formatAddress(usable.last)}`;
}

/** What of its /64 is known before Amazon chooses the block. */
export function ipv6Text({ ipv6Number }: SubnetRow): string | undefined {
  return ipv6Number === undefined ? undefined : formatIpv6Subnet(ipv6Number);
}
