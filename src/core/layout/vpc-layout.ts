import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import {
  type AnySubnetGroup,
  type AnyVpc,
  type FlowLog,
  type GatewayEndpoint,
  isAnySubnetGroup,
  type SubnetGroup,
  type Vpc,
  type VpnConnection,
} from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import type { GroupNetwork, SubnetNetwork, VpcNetwork } from '../network/vpc-network.ts';
import { around, type Box, movedBy } from './box.ts';
import { type EndpointLayout, type ExistingLayout, layoutBeside } from './existing-targets.ts';
import { type FlowLogLayout, layoutFlowLogs } from './flow-logs.ts';
import { type ItemLayout, type ItemToPlace, itemsInRow, layoutRowItems, linesOf } from './row-items.ts';
import {
  ADD_ROW,
  ADD_ZONE,
  ADD_ZONE_GAP,
  CELL_WORDS,
  cellWidthOf,
  columnsWidthOf,
  EGRESS_GATEWAY,
  GAP,
  GATEWAY,
  type Grid,
  GUTTER,
  gridOf,
  HEADER,
  INTERNET,
  ITEM,
  mapBoxOf,
  PADDING,
  rowHeightOf,
  STRIP_TITLE,
  stackRows,
  TITLE,
  ZONE_HEAD,
} from './sizes.ts';
import { boxesOfVpn, layoutVpn, type VpnLayout } from './vpn-boxes.ts';
import { routeWords, zoneWords } from './words.ts';

/** A VPC as it is drawn. Boxes are relative to its upper left corner, those inside of a row to the row's. */
export interface VpcLayout {
  readonly id: Id;
  readonly vpc: AnyVpc;
  readonly network: VpcNetwork;
  readonly width: number;
  readonly height: number;
  readonly header: Box;
  readonly map: Box;
  readonly columns: readonly ColumnLayout[];
  /** Without a size in a VPC that is there already. */
  readonly addZone: Box;
  readonly rows: readonly RowLayout[];
  /** Without a height in a VPC that is there already. */
  readonly addRow: Box;
  /** What stands in the VPC, in its rows and beside them. */
  readonly items: readonly ItemLayout[];
  /** What stands beside the rows; absent where there is nothing. */
  readonly strip?: StripLayout;
  /** Absent where the VPC has no internet gateway. */
  readonly gateway?: GatewayLayout;
  /** The egress-only internet gateway of dual stack; the line to the internet, where no internet gateway has one. */
  readonly egressGateway?: EgressGatewayLayout;
  /** Its gateway endpoints. */
  readonly endpoints: readonly EndpointLayout[];
  /** What exists outside of it and its routes lead to. */
  readonly existing: readonly ExistingLayout[];
  /** Its virtual private gateway and VPN connections; absent where there are none. */
  readonly vpn?: VpnLayout;
  /** Its flow logs, on its lower edge. */
  readonly flowLogs: readonly FlowLogLayout[];
  /** The VPC with all that is drawn beside it. */
  readonly extent: Box;
}

/** A VPC of the stack, of which everything can be changed. */
export type OwnVpcLayout = VpcLayout & { readonly vpc: Vpc };

export function isOwnVpc(layout: VpcLayout): layout is OwnVpcLayout {
  return layout.vpc.kind === 'vpc';
}

/** Lines of boxes below the rows, with gutters for arrows around them. */
export interface StripLayout {
  readonly box: Box;
  readonly title: Box;
  readonly items: readonly ItemLayout[];
}

export interface ColumnLayout {
  readonly zone: number;
  readonly name: string;
  /** Only its addresses are kept. */
  readonly reserved: boolean;
  readonly head: Box;
  /** From the head down to the last row. */
  readonly lane: Box;
}

export interface RowLayout {
  readonly id: Id;
  readonly vpcId: Id;
  readonly group: AnySubnetGroup;
  readonly network: GroupNetwork;
  readonly box: Box;
  readonly title: Box;
  /** Where the default route of its subnets leads, in words. */
  readonly route: string;
  readonly cells: readonly CellLayout[];
  /** Characters of the longest CIDR in the VPC: all of them are written in one size. */
  readonly longestCidr: number;
}

/** A row of such a VPC. */
export type OwnRowLayout = RowLayout & { readonly group: SubnetGroup };

export function isOwnRow(row: RowLayout): row is OwnRowLayout {
  return row.group.kind === 'subnet-group';
}

/** Only keeps its space. */
export function isReservedRow(row: RowLayout): boolean {
  return isOwnRow(row) && row.group.reserved === true;
}

export interface CellLayout {
  readonly zone: number;
  /** Which of those of its group in its zone, from 0; more than one there are in existing VPCs only. */
  readonly line: number;
  readonly zoneName: string;
  readonly subnet: SubnetNetwork;
  readonly box: Box;
  readonly state: 'created' | 'existing' | 'reserved' | 'no-space';
  /** A NAT gateway stands in it. */
  readonly hasNat: boolean;
}

export interface GatewayLayout {
  readonly mark: Box;
  readonly internet: Box;
}

export interface EgressGatewayLayout {
  readonly mark: Box;
  /** Absent where the internet stands beside the internet gateway. */
  readonly internet?: Box;
}

/** The grid of a VPC: zones side by side, groups one below the other. Where it stands is not its own affair. */
export const layoutVpc = memoByIdentity(
  (
    network: VpcNetwork,
    vpc: AnyVpc,
    ...inside: readonly (AnySubnetGroup | GatewayEndpoint | VpnConnection | FlowLog | ItemToPlace)[]
  ): VpcLayout => {
    const said = inside.filter((one) => 'kind' in one);
    const groups = said.filter(isAnySubnetGroup);
    const gateways = said.filter((one) => one.kind === 'gateway-endpoint');
    const items = inside.filter((one) => 'thing' in one);
    const columnCount = network.zones.length + network.reservedZones;
    const drawn = groups.flatMap((group, index) => {
      const built = network.groups[index];
      return built ? [{ group, built, inside: itemsInRow(items, built) }] : [];
    });
    const grid = gridOf(columnCount, { hasLane: drawn.some((one) => one.inside.items.length > 0) });
    const { width } = grid;
    const rowWidth = grid.end - PADDING;
    const heights = drawn.map(({ built, inside: own }) => rowHeightOf(own.tops, linesOf(built)));
    const { tops, end } = stackRows(heights, HEADER + ZONE_HEAD);
    const columns = layoutColumns(network, grid, end - HEADER);
    const longestCidr = longestCidrOf(network);
    const rows = drawn.map(({ group, built }, index) => {
      const box = { x: PADDING, y: tops[index] ?? 0, width: rowWidth, height: heights[index] ?? 0 };
      return { ...layoutRow(group, built, network, columns, box), longestCidr };
    });
    const groupNames = new Map(groups.map(({ id, label }) => [id, label]));
    const inRows = drawn.flatMap(({ group, inside: own }, index) =>
      layoutRowItems(own, columns, { vpcId: vpc.id, group: group.id, top: tops[index] ?? 0, groupNames }),
    );
    const isOwn = vpc.kind === 'vpc';
    const addRow = { x: PADDING, y: end, width: rowWidth, height: isOwn ? ADD_ROW : 0 };
    const addZone = isOwn ? ADD_ZONE : 0;
    const placed = new Set(inRows.map(({ id }) => id));
    const beside = items.filter(({ thing }) => !placed.has(thing.id));
    const strip = layoutStrip(vpc.id, beside, grid, addRow.y + addRow.height);
    const height = strip ? strip.box.y + strip.box.height : addRow.y + addRow.height + PADDING;
    const box = { x: 0, y: 0, width, height };
    const { endpoints, existing } = layoutBeside(network, rows, gateways);
    const vpn = layoutVpn(
      network,
      rows,
      said.filter((one) => one.kind === 'vpn-connection'),
      [...endpoints, ...existing].map((one) => one.box),
    );
    const flowLogs = layoutFlowLogs(
      said.filter((one) => one.kind === 'flow-log'),
      groups.filter((one) => one.kind === 'subnet-group'),
      grid,
      height,
    );
    const gateway = network.internetGateway && { mark: GATEWAY, internet: INTERNET };
    const egressGateway = egressGatewayOf(network);
    return {
      id: vpc.id,
      vpc,
      network,
      width,
      height,
      header: { x: 0, y: 0, width, height: HEADER },
      map: mapBoxOf(grid),
      columns,
      addZone: { x: grid.end + ADD_ZONE_GAP, y: HEADER + 4, width: addZone, height: addZone },
      rows,
      addRow,
      items: [...inRows, ...(strip?.items ?? [])],
      ...(strip ? { strip } : {}),
      ...(gateway ? { gateway } : {}),
      ...(egressGateway ? { egressGateway } : {}),
      endpoints,
      existing,
      ...(vpn ? { vpn } : {}),
      flowLogs,
      extent:
        around([
          box,
          ...boxesBeside(gateway ?? egressGateway, [...endpoints, ...existing, ...flowLogs], vpn),
        ]) ?? box,
    };
  },
);

function egressGatewayOf({ ipv6, internetGateway }: VpcNetwork): EgressGatewayLayout | undefined {
  if (!ipv6?.egressOnlyGateway) return undefined;
  if (internetGateway) return { mark: EGRESS_GATEWAY };
  return { mark: { ...EGRESS_GATEWAY, x: GATEWAY.x }, internet: INTERNET };
}

function boxesBeside(
  gateway: EgressGatewayLayout | undefined,
  others: readonly { readonly box: Box }[],
  vpn: VpnLayout | undefined,
): readonly Box[] {
  return [
    ...(gateway?.internet ? [gateway.internet] : []),
    ...others.map(({ box }) => box),
    ...(vpn ? boxesOfVpn(vpn) : []),
  ];
}

function layoutStrip(
  vpcId: Id,
  beside: readonly ItemToPlace[],
  { columns, start, width }: Grid,
  top: number,
): StripLayout | undefined {
  if (beside.length === 0) return undefined;
  const inLine = Math.max(1, Math.floor((columnsWidthOf(columns) + GUTTER) / (ITEM.width + GUTTER)));
  const pitch = ITEM.height + GUTTER;
  const items = beside.map(({ thing, parts, carries, stack }, index): ItemLayout => {
    const x = start + (index % inLine) * (ITEM.width + GUTTER);
    const y = top + GUTTER + Math.floor(index / inLine) * pitch;
    return {
      id: thing.id,
      vpcId,
      thing,
      parts,
      box: { x, y, ...ITEM },
      place: '',
      alsoIn: [],
      carries,
      stack,
    };
  });
  const lines = Math.ceil(items.length / inLine);
  return {
    box: { x: 0, y: top, width, height: GUTTER + lines * pitch },
    title: { x: PADDING, y: top + GUTTER, width: STRIP_TITLE, height: ITEM.height },
    items,
  };
}

function longestCidrOf({ groups }: VpcNetwork): number {
  const blocks = groups.flatMap(({ subnets }) => subnets.flatMap(({ block }) => block ?? []));
  return Math.max(0, ...blocks.map((block) => formatBlock(block).length));
}

function layoutColumns(
  network: VpcNetwork,
  { columns, start }: Grid,
  laneHeight: number,
): readonly ColumnLayout[] {
  const width = cellWidthOf(columns);
  return Array.from({ length: columns }, (_, zone): ColumnLayout => {
    const x = start + zone * (width + GAP);
    return {
      zone,
      name: zoneWords(zone, network.zones[zone]),
      reserved: zone >= network.zones.length,
      head: { x, y: HEADER, width, height: ZONE_HEAD },
      lane: { x, y: HEADER, width, height: laneHeight },
    };
  });
}

function layoutRow(
  group: AnySubnetGroup,
  network: GroupNetwork,
  vpc: VpcNetwork,
  columns: readonly ColumnLayout[],
  box: Box,
): Omit<RowLayout, 'longestCidr'> {
  const natSubnets = new Set([...vpc.natGateways, ...vpc.natInstances].map((nat) => nat.subnetId));
  const cells = columns.flatMap(({ zone, name, head }): readonly CellLayout[] => {
    const own = network.subnets.filter(({ zoneIndex }) => zoneIndex === zone);
    return own.map((subnet, line): CellLayout => {
      const y = line * CELL_WORDS;
      const height = line === own.length - 1 ? box.height - y : CELL_WORDS;
      return {
        zone,
        line,
        zoneName: name,
        subnet,
        box: movedBy({ x: head.x, y, width: head.width, height }, { x: -PADDING, y: 0 }),
        state: stateOf(subnet),
        hasNat: subnet.block !== undefined && subnet.created !== undefined && natSubnets.has(subnet.id),
      };
    });
  });
  return {
    id: group.id,
    vpcId: group.parent,
    group,
    network,
    box,
    title: { x: 0, y: 0, width: TITLE, height: box.height },
    route: routeWords(network, vpc),
    cells,
  };
}

function stateOf({ block, created, existing }: SubnetNetwork): CellLayout['state'] {
  if (!block) return 'no-space';
  if (created) return 'created';
  return existing ? 'existing' : 'reserved';
}
