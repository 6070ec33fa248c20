import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import { freeBlocks } from '../net/free-space.ts';
import { endOf, holdsAddress, type Ipv4Address, type Ipv4Block } from '../net/ipv4.ts';
import type {
  CreatedSubnet,
  GroupNetwork,
  Network,
  NetworkSubnetType,
  SubnetNetwork,
  VpcNetwork,
} from '../network/network.ts';
import { type UsableRange, usableRange } from './usable-range.ts';
import { forEachVpc, groupThing, type VpcContext } from './vpc-context.ts';
import { type VpcSummary, vpcSummary } from './vpc-summary.ts';
import { routeWords, subnetNameTag, zoneWords } from './words.ts';

/** A block of addresses, and what is in it; absent is what the block has none of. */
export interface SubnetRow {
  /** What to select: the subnet, or the VPC for space that nobody uses. */
  readonly origin: Place;
  readonly status: SubnetStatus;
  readonly stack: string;
  /** Absent where the stack may be deployed in any region. */
  readonly region?: string;
  readonly vpc: string;
  readonly vpcBlock: Ipv4Block;
  readonly group?: string;
  readonly subnet?: string;
  readonly type?: NetworkSubnetType;
  readonly zone?: string;
  /** From 0. */
  readonly zoneIndex?: number;
  /** Absent where the subnet doesn't fit into its VPC. */
  readonly block?: Ipv4Block;
  readonly usable?: UsableRange;
  readonly defaultRoute?: string;
  /** The Name tag of the route table. */
  readonly routeTable?: string;
  readonly assignsPublicIp?: boolean;
  readonly logicalId?: string;
  /** The group's, or else the VPC's. */
  readonly owner?: string;
  readonly note?: string;
}

/**
 * Space between two subnets is lost to alignment: only what is free after the last one can be used by appending.
 */
export type SubnetStatus = 'created' | 'reserved' | 'free' | 'alignment_gap';

/** A VPC's rows by address, those that don't fit last; together they are the VPC's block, each address once. */
export interface VpcSubnets {
  readonly origin: Place;
  readonly vpc: string;
  readonly stack: string;
  readonly region?: string;
  readonly rows: readonly SubnetRow[];
  readonly summary: VpcSummary;
}

export function subnetTables(design: Design, network: Network): readonly VpcSubnets[] {
  return forEachVpc(design, network, (vpc, { region, thing, groups }) =>
    vpcSubnets(vpc, region, thing, ...groups),
  );
}

export function subnetRows(design: Design, network: Network): readonly SubnetRow[] {
  return subnetTables(design, network).flatMap(({ rows }) => rows);
}

/** What holds the address: at most one row of each VPC, as only VPCs may overlap. */
export function rowsHolding(rows: readonly SubnetRow[], address: Ipv4Address): readonly SubnetRow[] {
  return rows.filter(({ block }) => block && holdsAddress(block, address));
}

const vpcSubnets = memoByIdentity(
  (
    vpc: VpcNetwork,
    region: string | undefined,
    thing: Vpc | undefined,
    ...groups: readonly SubnetGroup[]
  ): VpcSubnets => {
    const context = { region, thing, groups };
    const { origin, block, stackId } = vpc;
    const subnets = vpc.groups.flatMap((group) =>
      group.subnets.map((subnet) => subnetRow(vpc, group, subnet, context)),
    );
    const rows = [...subnets, ...spaceRows(vpc, context)].toSorted(byAddress);
    return {
      ...placeOf(vpc, context),
      origin,
      stack: stackId,
      rows,
      summary: vpcSummary(block, rows),
    };
  },
);

function byAddress(one: SubnetRow, other: SubnetRow): number {
  return addressOf(one) - addressOf(other);
}

/** Past every address for what has none. */
function addressOf({ block }: SubnetRow): number {
  return block?.address ?? 2 ** 32;
}

type RowPlace = Pick<SubnetRow, 'stack' | 'region' | 'vpc' | 'vpcBlock'>;

function placeOf(vpc: VpcNetwork, { region, thing }: VpcContext): RowPlace {
  return {
    stack: vpc.stackId,
    ...(region === undefined ? {} : { region }),
    vpc: thing?.label ?? vpc.id,
    vpcBlock: vpc.block,
  };
}

function subnetRow(
  vpc: VpcNetwork,
  group: GroupNetwork,
  subnet: SubnetNetwork,
  context: VpcContext,
): SubnetRow {
  const { origin, id, zoneIndex, block, created } = subnet;
  const thing = groupThing(context, group);
  const owner = thing?.owner || context.thing?.owner;
  const note = thing?.note;
  return {
    ...placeOf(vpc, context),
    origin,
    status: created ? 'created' : 'reserved',
    group: thing?.label ?? group.name,
    subnet: id,
    type: group.subnetType,
    zone: zoneWords(subnet),
    zoneIndex,
    ...(block ? { block, usable: usableRange(block) } : {}),
    ...(created ? builtParts(vpc, subnet, created) : {}),
    ...(owner ? { owner } : {}),
    ...(note ? { note } : {}),
  };
}

function builtParts(
  vpc: VpcNetwork,
  subnet: SubnetNetwork,
  { defaultRoute, mapPublicIpOnLaunch, logicalIds }: CreatedSubnet,
): Pick<SubnetRow, 'defaultRoute' | 'routeTable' | 'assignsPublicIp' | 'logicalId'> {
  return {
    defaultRoute: routeWords(defaultRoute),
    routeTable: subnetNameTag(vpc, subnet),
    assignsPublicIp: mapPublicIpOnLaunch,
    logicalId: logicalIds.subnet,
  };
}

function spaceRows(vpc: VpcNetwork, context: VpcContext): readonly SubnetRow[] {
  const used = vpc.groups.flatMap(({ subnets }) => subnets.flatMap(({ block }) => block ?? []));
  const endOfUsed = Math.max(vpc.block.address, ...used.map(endOf));
  const owner = context.thing?.owner;
  return freeBlocks(vpc.block, used).map((block) => ({
    ...placeOf(vpc, context),
    origin: vpc.origin,
    status: block.address < endOfUsed ? 'alignment_gap' : 'free',
    block,
    ...(owner ? { owner } : {}),
  }));
}
