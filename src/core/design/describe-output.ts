import { count } from '../base/phrases.ts';
import { type GroupedSubnet, groupSubnets, usableName, zonesOf } from './described-groups.ts';
import type { DescribedType, DescribedVpc, ReadVpcs, Report } from './described-vpc.ts';
import type { JsonRecord } from './json.ts';
import { cidrAt, idAt, recordsAt, tagIn, textIn, zoneAt } from './json-parts.ts';

/** What `describe-vpcs`, `describe-subnets` and `describe-route-tables` said, as far as it was pasted. */
export interface Described {
  readonly vpcs: FoundVpc[];
  readonly subnets: FoundSubnet[];
  readonly routeTables: FoundRouteTable[];
  /** An answer says that there is more of it. */
  isCutOff: boolean;
}

interface FoundVpc {
  readonly vpcId: string;
  readonly cidr: string;
  readonly name: string | undefined;
  readonly isDefault: boolean;
}

interface FoundSubnet {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  /** Absent where it has IPv6 addresses only. */
  readonly cidr: string | undefined;
  readonly assignsPublicIp: boolean;
  readonly typeTag: string | undefined;
  readonly nameTag: string | undefined;
}

interface FoundRouteTable {
  readonly vpcId: string | undefined;
  readonly routeTableId: string;
  readonly isMain: boolean;
  readonly subnetIds: readonly string[];
  readonly leadsTo: readonly Way[];
}

type Way = 'internet gateway' | 'NAT gateway' | 'transit gateway';

/** Adds what a document says; whether it says anything of the kind. */
export function readAnswers(document: JsonRecord, described: Described, report: Report): boolean {
  if (!['Vpcs', 'Subnets', 'RouteTables'].some((key) => key in document)) return false;
  if (typeof document.NextToken === 'string' && document.NextToken !== '') described.isCutOff = true;
  described.vpcs.push(...readVpcs(document, report));
  described.subnets.push(...readSubnets(document, report));
  described.routeTables.push(...readRouteTables(document, report));
  return true;
}

function readVpcs(document: JsonRecord, report: Report): readonly FoundVpc[] {
  return recordsAt(document, 'Vpcs', [], report).flatMap(({ value, path }) => {
    const vpcId = idAt(value, 'VpcId', 'vpc-id', path, report);
    const cidr = cidrAt(value, 'CidrBlock', path, report);
    if (vpcId === undefined || cidr === undefined) return [];
    return [{ vpcId, cidr, name: tagIn(value, 'Name'), isDefault: value.IsDefault === true }];
  });
}

const TYPE_TAG = 'aws-cdk:subnet-type';
const NAME_TAG = 'aws-cdk:subnet-name';

const typeTags: Readonly<Record<string, DescribedType>> = {
  Public: 'public',
  Private: 'private',
  Isolated: 'isolated',
};

function readSubnets(document: JsonRecord, report: Report): readonly FoundSubnet[] {
  return recordsAt(document, 'Subnets', [], report).flatMap(({ value, path }) => {
    const subnetId = idAt(value, 'SubnetId', 'subnet-id', path, report);
    const vpcId = idAt(value, 'VpcId', 'vpc-id', path, report);
    const zone = zoneAt(value, 'AvailabilityZone', path, report);
    const hasIpv4 = value.CidrBlock !== undefined && value.CidrBlock !== '';
    const cidr = hasIpv4 ? cidrAt(value, 'CidrBlock', path, report) : undefined;
    const typeTag = tagIn(value, TYPE_TAG);
    if (typeTag !== undefined && !typeTags[typeTag])
      report([...path, 'Tags', TYPE_TAG], typeTag, 'Public, Private or Isolated');
    if (subnetId === undefined || vpcId === undefined || zone === undefined) return [];
    const assignsPublicIp = value.MapPublicIpOnLaunch === true;
    return [{ vpcId, subnetId, zone, cidr, assignsPublicIp, typeTag, nameTag: tagIn(value, NAME_TAG) }];
  });
}

const INTERNET = '0.0.0.0/0';

function readRouteTables(document: JsonRecord, report: Report): readonly FoundRouteTable[] {
  return recordsAt(document, 'RouteTables', [], report).flatMap(({ value, path }) => {
    const routeTableId = idAt(value, 'RouteTableId', 'route-table-id', path, report);
    const associations = recordsAt(value, 'Associations', path, report).map((one) => one.value);
    const routes = recordsAt(value, 'Routes', path, report).map((one) => one.value);
    if (routeTableId === undefined) return [];
    return [
      {
        vpcId: textIn(value, 'VpcId'),
        routeTableId,
        isMain: associations.some(({ Main }) => Main === true),
        subnetIds: associations.flatMap((one) => textIn(one, 'SubnetId') ?? []),
        leadsTo: routes.flatMap((route) => wayOf(route) ?? []),
      },
    ];
  });
}

function wayOf(route: JsonRecord): Way | undefined {
  if (textIn(route, 'GatewayId')?.startsWith('igw-')) return 'internet gateway';
  if (textIn(route, 'DestinationCidrBlock') !== INTERNET) return undefined;
  if (textIn(route, 'NatGatewayId')) return 'NAT gateway';
  return textIn(route, 'TransitGatewayId') ? 'transit gateway' : undefined;
}

/**
 * As the CDK’s own look-up decides: a subnet’s type is that of its tag; else it is public if it assigns public addresses
 * or has a route to an internet gateway, private if its default route leads to a NAT gateway or a transit gateway, and
 * isolated otherwise. A group is called by its tag, else by its type.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2-readme.html#importing-an-existing-vpc
 */
export function assembleVpcs(described: Described): ReadVpcs {
  const { vpcs, subnets } = described;
  const known = new Set(vpcs.map(({ vpcId }) => vpcId));
  const stray = subnets.find(({ vpcId }) => !known.has(vpcId));
  if (stray)
    return {
      ok: false,
      problems: [
        `Vpcs has no ${stray.vpcId}, in which ${stray.subnetId} is; expected the output of aws ec2 describe-vpcs as well`,
      ],
    };
  const once = vpcs.filter(({ vpcId }, index) => vpcs.findIndex((one) => one.vpcId === vpcId) === index);
  return { ok: true, vpcs: once.map((vpc) => assembleVpc(vpc, described)) };
}

function assembleVpc({ vpcId, cidr, name }: FoundVpc, described: Described): DescribedVpc {
  const all = described.subnets.filter((subnet) => subnet.vpcId === vpcId);
  const byId = new Map<string, FoundSubnet>();
  for (const subnet of all) if (!byId.has(subnet.subnetId)) byId.set(subnet.subnetId, subnet);
  const tables = described.routeTables.filter((table) => table.vpcId === undefined || table.vpcId === vpcId);
  const own = [...byId.values()];
  const grouped = own.flatMap((subnet) => groupedSubnet(subnet, tables));
  return {
    vpcId,
    ...(name ? { name } : {}),
    cidr,
    zones: zonesOf(grouped),
    groups: groupSubnets(grouped),
    remarks: remarksOn(all, own, tables, described.isCutOff),
  };
}

function groupedSubnet(subnet: FoundSubnet, tables: readonly FoundRouteTable[]): readonly GroupedSubnet[] {
  const { subnetId, zone, cidr, nameTag } = subnet;
  if (cidr === undefined) return [];
  const table =
    tables.find(({ subnetIds }) => subnetIds.includes(subnetId)) ?? tables.find(({ isMain }) => isMain);
  const { type, because } = typeOf(subnet, table);
  const usual = typeNames[type];
  return [
    {
      subnetId,
      zone,
      cidr,
      ...(table ? { routeTableId: table.routeTableId } : {}),
      name: nameTag ? usableName(nameTag, usual) : usual,
      type,
      because,
    },
  ];
}

const typeNames: Readonly<Record<DescribedType, string>> = {
  public: 'Public',
  private: 'Private',
  isolated: 'Isolated',
};

function typeOf(
  { typeTag, assignsPublicIp }: FoundSubnet,
  table: FoundRouteTable | undefined,
): { readonly type: DescribedType; readonly because: string } {
  const tagged = typeTag === undefined ? undefined : typeTags[typeTag];
  if (tagged) return { type: tagged, because: `tag ${TYPE_TAG}` };
  if (assignsPublicIp) return { type: 'public', because: 'assigns public addresses' };
  const leadsTo = table?.leadsTo ?? [];
  if (leadsTo.includes('internet gateway'))
    return { type: 'public', because: 'route to an internet gateway' };
  const way = leadsTo.find((one) => one !== 'internet gateway');
  if (way) return { type: 'private', because: `default route to a ${way}` };
  return { type: 'isolated', because: table ? 'no default route' : 'no route table known' };
}

function remarksOn(
  all: readonly FoundSubnet[],
  own: readonly FoundSubnet[],
  tables: readonly FoundRouteTable[],
  isCutOff: boolean,
): readonly string[] {
  const untyped = own.filter(({ typeTag, assignsPublicIp }) => typeTag === undefined && !assignsPublicIp);
  const ipv6Only = own.filter(({ cidr }) => cidr === undefined);
  const renamed = own.filter(({ nameTag }) => nameTag && usableName(nameTag, '') !== nameTag);
  const [first] = renamed;
  return [
    ...(own.length === 0 ? ['No subnets were pasted for it.'] : []),
    ...(tables.length === 0 && untyped.length > 0
      ? [
          `No route tables were pasted, so ${count(untyped.length, 'subnet')} without a tag count as isolated.`,
        ]
      : []),
    ...(all.length > own.length
      ? [
          `${count(all.length - own.length, 'subnet')} stood there twice and ${all.length - own.length === 1 ? 'was' : 'were'} read once.`,
        ]
      : []),
    ...(ipv6Only.length > 0
      ? [
          `${count(ipv6Only.length, 'subnet')} without an IPv4 CIDR ${ipv6Only.length === 1 ? 'is' : 'are'} left out.`,
        ]
      : []),
    ...(first
      ? [`The group name “${first.nameTag?.slice(0, 60)}” can’t be written in code; another one is taken.`]
      : []),
    ...(isCutOff ? ['The answer is cut off (NextToken): there are more.'] : []),
  ];
}
