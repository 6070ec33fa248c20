import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { isFixedAt } from '../design/queries.ts';
import type { AnySubnetGroup, AnyVpc } from '../kinds/index.ts';
import { freeBlocks } from '../net/free-space.ts';
import { endOf, holdsAddress, type Ipv4Address, type Ipv4Block } from '../net/ipv4.ts';
import type { Network } from '../network/network.ts';
import { type UsableRange, usableRange } from '../network/usable-addresses.ts';
import {
  createdSubnets,
  type GroupNetwork,
  learnsRoutes,
  type NetworkSubnetType,
  type SubnetNetwork,
  type VpcNetwork,
} from '../network/vpc-network.ts';
import { forEachVpc, groupThing, type VpcContext } from './vpc-context.ts';
import { type VpcSummary, vpcSummary } from './vpc-summary.ts';
import { defaultRouteWords, ipv6RouteWords, subnetNameTag, zoneWords } from './words.ts';

/**
 * A block of addresses, and what is in it; absent or undefined is what the block has none of. All rows are made with
 * the same fields in the same order: that makes them three times as fast to write and to read.
 */
export interface SubnetRow {
  /** What to select: the subnet, or the VPC for space that nobody uses. */
  readonly origin: Place;
  readonly status: SubnetStatus;
  readonly stack: string;
  /** Absent where the stack may be deployed in any region. */
  readonly region?: string | undefined;
  readonly vpc: string;
  readonly vpcBlock: Ipv4Block;
  readonly group?: string | undefined;
  readonly subnet?: string | undefined;
  readonly type?: NetworkSubnetType | undefined;
  readonly zone?: string | undefined;
  /** From 0. */
  readonly zoneIndex?: number | undefined;
  /** Absent where the subnet doesn't fit into its VPC. */
  readonly block?: Ipv4Block | undefined;
  /** In dual stack the number of its /64 in the VPC's IPv6 block, from 0. */
  readonly ipv6Number?: number | undefined;
  readonly ipv6DefaultRoute?: string | undefined;
  readonly assignsIpv6?: boolean | undefined;
  /** Whether the person fixed this CIDR. */
  readonly isFixed?: boolean | undefined;
  readonly usable?: UsableRange | undefined;
  readonly defaultRoute?: string | undefined;
  /** Its route table learns the routes of a virtual private gateway. */
  readonly learnsRoutes?: boolean | undefined;
  /** The Name tag of the route table, or the ID of one that is there already. */
  readonly routeTable?: string | undefined;
  readonly assignsPublicIp?: boolean | undefined;
  readonly logicalId?: string | undefined;
  /** The group's, or else the VPC's. */
  readonly owner?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Space between two subnets is lost to alignment: only what is free after the last one can be used by appending. Where
 * CIDRs are fixed all of it can be used.
 */
export type SubnetStatus = 'created' | 'existing' | 'reserved' | 'free' | 'alignment_gap';

/** A VPC's rows by address, those that don't fit last; together they are the VPC's block, each address once. */
export interface VpcSubnets {
  readonly origin: Place;
  readonly vpc: string;
  readonly stack: string;
  readonly region?: string | undefined;
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
    thing: AnyVpc | undefined,
    ...groups: readonly AnySubnetGroup[]
  ): VpcSubnets => {
    const context = { region, thing, groups };
    const { origin, block, stackId } = vpc;
    const subnets = vpc.groups.flatMap((group) =>
      group.subnets.map((subnet) => subnetRow(vpc, group, subnet, context)),
    );
    const rows = [...subnets, ...spaceRows(vpc, context)].toSorted(byAddress);
    return {
      origin,
      vpc: labelOf(vpc, context),
      stack: stackId,
      region,
      rows,
      summary: vpcSummary(block, rows, flowLogCount(vpc)),
    };
  },
);

/** As many as were drawn: of a group there is one in each subnet. */
function flowLogCount(vpc: VpcNetwork): number {
  const ofVpc = vpc.logging.filter((made) => made.is === 'flow-log');
  const ofSubnets = createdSubnets(vpc).flatMap(({ created }) => created.flowLogs);
  return new Set([...ofVpc, ...ofSubnets].map(({ origin }) => origin.id)).size;
}

function byAddress(one: SubnetRow, other: SubnetRow): number {
  return addressOf(one) - addressOf(other);
}

/** Past every address for what has none. */
function addressOf({ block }: SubnetRow): number {
  return block?.address ?? 2 ** 32;
}

function subnetRow(
  vpc: VpcNetwork,
  group: GroupNetwork,
  subnet: SubnetNetwork,
  context: VpcContext,
): SubnetRow {
  const { origin, id, zoneIndex, block, created, existing, ipv6Number } = subnet;
  const thing = groupThing(context, group);
  return {
    origin,
    status: created ? 'created' : existing ? 'existing' : 'reserved',
    stack: vpc.stackId,
    region: context.region,
    vpc: labelOf(vpc, context),
    vpcBlock: vpc.block,
    group: thing?.label ?? group.name,
    subnet: existing?.subnetId ?? id,
    type: group.subnetType,
    zone: zoneWords(subnet),
    zoneIndex,
    block,
    ipv6Number,
    ipv6DefaultRoute: created?.ipv6 && ipv6RouteWords(created.ipv6.defaultRoute),
    assignsIpv6: created?.ipv6?.assignAddressOnCreation,
    isFixed: thing?.kind === 'subnet-group' ? isFixedAt(thing, zoneIndex, block) : undefined,
    usable: block && usableRange(block),
    defaultRoute: created && defaultRouteWords(created, { learns: learnsRoutes(vpc, subnet) }),
    learnsRoutes: created && learnsRoutes(vpc, subnet),
    routeTable: created ? subnetNameTag(vpc, subnet) : existing?.routeTableId,
    assignsPublicIp: created?.mapPublicIpOnLaunch,
    logicalId: created?.logicalIds.subnet,
    owner: thing?.owner || context.thing?.owner || undefined,
    note: thing?.note || undefined,
  };
}

function spaceRows(vpc: VpcNetwork, context: VpcContext): readonly SubnetRow[] {
  const used = vpc.groups.flatMap(({ subnets }) => subnets.flatMap(({ block }) => block ?? []));
  const endOfUsed = Math.max(vpc.block.address, ...used.map(endOf));
  return freeBlocks(vpc.block, used).map((block) => ({
    origin: vpc.origin,
    status: block.address < endOfUsed && !vpc.hasFixedCidrs ? 'alignment_gap' : 'free',
    stack: vpc.stackId,
    region: context.region,
    vpc: labelOf(vpc, context),
    vpcBlock: vpc.block,
    group: undefined,
    subnet: undefined,
    type: undefined,
    zone: undefined,
    zoneIndex: undefined,
    block,
    ipv6Number: undefined,
    ipv6DefaultRoute: undefined,
    assignsIpv6: undefined,
    isFixed: undefined,
    usable: undefined,
    defaultRoute: undefined,
    learnsRoutes: undefined,
    routeTable: undefined,
    assignsPublicIp: undefined,
    logicalId: undefined,
    owner: context.thing?.owner || undefined,
    note: undefined,
  }));
}

function labelOf(vpc: VpcNetwork, { thing }: VpcContext): string {
  return thing?.label ?? vpc.id;
}
