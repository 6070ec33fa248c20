import { grouped } from '../base/grouped.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import {
  anyGroupsOf,
  anyVpcById,
  stackById,
  stackIdOf,
  thingsByParent,
  vpnConnectionsOf,
} from '../design/queries.ts';
import {
  type FlowLog,
  type GatewayEndpoint,
  hasSecurityGroups,
  isPart,
  type Listener,
  type Thing,
} from '../kinds/index.ts';
import type { Network, StackNetwork } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { around, type Box, movedBy, type Point } from './box.ts';
import { carriedBy } from './carried.ts';
import { joinedTo } from './joined.ts';
import { freeBeside, isOutside, layoutOutside, type OutsideLayout } from './outside-boxes.ts';
import { placeBoxes } from './place-boxes.ts';
import { type ItemLayout, type ItemThing, type ItemToPlace, itemToPlace } from './row-items.ts';
import { standingOf } from './standing.ts';
import { layoutVpc, type RowLayout, type VpcLayout } from './vpc-layout.ts';
import type { VpnConnectionLayout } from './vpn-boxes.ts';

/** Where everything stands on the canvas. */
export interface DesignLayout {
  readonly vpcs: readonly PlacedVpc[];
  /** Who stands outside of VPCs. */
  readonly outside: readonly OutsideLayout[];
  /** Around all that is drawn; absent on an empty canvas. */
  readonly bounds: Box | undefined;
}

export interface PlacedVpc {
  readonly id: Id;
  readonly position: Point;
  readonly vpc: VpcLayout;
}

interface Built {
  readonly design: Design;
  readonly network: Network;
}

/** The boxes of a design; what nobody placed stands beside the rest. */
export const layoutDesign = memoByIdentity(({ design, network }: Built): DesignLayout => {
  const vpcs = network.stacks.flatMap((stack) =>
    builtIn(stack).flatMap((built): readonly VpcLayout[] => {
      const vpc = anyVpcById(design, built.origin.id);
      return vpc
        ? [
            layoutVpc(
              built,
              vpc,
              ...anyGroupsOf(design, vpc),
              ...vpnConnectionsOf(design, vpc),
              ...gatewayEndpointsIn(design, vpc.id),
              ...flowLogsIn(design, vpc.id),
              ...itemsIn(design, network, vpc.id),
            ),
          ]
        : [];
    }),
  );
  const positions = placeBoxes(
    vpcs.map(({ id, extent }) => {
      const position = design.canvas.positions[id];
      return position ? { box: extent, position } : { box: extent };
    }),
  );
  const placed = vpcs.map((vpc, index): PlacedVpc => {
    return { id: vpc.id, position: positions[index] ?? { x: 0, y: 0 }, vpc };
  });
  const extents = placed.map(extentOf);
  const outside = layoutOutside(design, extents);
  return { vpcs: placed, outside, bounds: around([...extents, ...outside.map(outsideBoxOf)]) };
});

/** The VPCs of a stack, and behind them those that are there already. */
function builtIn({ vpcs, existingVpcs }: StackNetwork): readonly VpcNetwork[] {
  return [...vpcs.map(({ vpc }) => vpc), ...existingVpcs];
}

function flowLogsIn({ things }: Design, vpc: Id): readonly FlowLog[] {
  return (thingsByParent(things).get(vpc) ?? []).filter((thing) => thing.kind === 'flow-log');
}

/** What stands in a VPC beside its subnet groups. */
function itemsIn(design: Design, network: Network, vpc: Id): readonly ItemToPlace[] {
  const { items, parts } = membersOf(design.things);
  return (items.get(vpc) ?? []).map((thing) =>
    itemToPlace(
      thing,
      standingOf(network, thing),
      joinedTo(design, thing),
      carriedBy(design, thing),
      otherStackOf(design, thing),
      ...(parts.get(thing.id) ?? []),
    ),
  );
}

/** The name of the stack that makes a thing, where that isn't the one of what it stands in. */
function otherStackOf(design: Design, thing: Thing): string | undefined {
  const own = 'stack' in thing ? thing.stack : undefined;
  if (own === undefined || own === stackIdOf(design, { parent: thing.parent })) return undefined;
  return stackById(design, own)?.name;
}

function gatewayEndpointsIn({ things }: Design, vpc: Id): readonly GatewayEndpoint[] {
  return (thingsByParent(things).get(vpc) ?? []).filter((thing) => thing.kind === 'gateway-endpoint');
}

interface Members {
  readonly items: ReadonlyMap<Id, readonly ItemThing[]>;
  readonly parts: ReadonlyMap<Id, readonly Listener[]>;
}

/** By what they stand in: what has a box of its own, and what is part of one. */
const membersOf = memoByIdentity(
  (things: readonly Thing[]): Members => ({
    items: grouped(things.filter(isItem), parentOf),
    parts: grouped(things.filter(isPart), parentOf),
  }),
);

function parentOf({ parent }: Thing): Id {
  return parent;
}

function isItem(thing: Thing): thing is ItemThing {
  return hasSecurityGroups(thing) && !isOutside(thing) && !isPart(thing);
}

/** Something that has a place of its own on the canvas, with what is drawn beside it (relative to its position). */
export interface PlacedBox {
  readonly id: Id;
  readonly position: Point;
  readonly extent: Box;
}

/** All that can be moved on the canvas. */
export function placedBoxes({ vpcs, outside }: DesignLayout): readonly PlacedBox[] {
  return [...vpcs.map(({ id, position, vpc }) => ({ id, position, extent: vpc.extent })), ...outside];
}

export function outsideBoxOf({ position, extent }: OutsideLayout): Box {
  return movedBy(extent, position);
}

/** A box in a VPC as it is drawn, with its VPC. */
export interface PlacedItem {
  readonly placed: PlacedVpc;
  readonly item: ItemLayout;
}

export function itemById(layout: DesignLayout, id: Id): PlacedItem | undefined {
  return itemWhere(layout, (item) => item.id === id);
}

/** The box of which something is a part. */
export function itemWithPart(layout: DesignLayout, id: Id): PlacedItem | undefined {
  return itemWhere(layout, ({ parts }) => parts.some((part) => part.id === id));
}

function itemWhere(layout: DesignLayout, isMeant: (item: ItemLayout) => boolean): PlacedItem | undefined {
  for (const placed of layout.vpcs) {
    const item = placed.vpc.items.find(isMeant);
    if (item) return { placed, item };
  }
  return undefined;
}

/** A subnet group as it is drawn, with its VPC. */
export function rowById(
  layout: DesignLayout,
  id: Id,
): { readonly vpc: VpcLayout; readonly row: RowLayout } | undefined {
  for (const { vpc } of layout.vpcs) {
    const row = vpc.rows.find((one) => one.id === id);
    if (row) return { vpc, row };
  }
  return undefined;
}

/** A VPN connection as it is drawn beside its VPC. */
export function vpnById(
  layout: DesignLayout,
  id: Id,
): { readonly placed: PlacedVpc; readonly connection: VpnConnectionLayout } | undefined {
  for (const placed of layout.vpcs) {
    const connection = placed.vpc.vpn?.connections.find((one) => one.id === id);
    if (connection) return { placed, connection };
  }
  return undefined;
}

/** A VPC on the canvas, with what is drawn beside it. */
export function extentOf({ position, vpc }: PlacedVpc): Box {
  return movedBy(vpc.extent, position);
}

/** A box that stands around VPCs. */
export interface AroundBox {
  readonly key: string;
  readonly box: Box;
}

/** Who stands outside, what route tables lead to, and the far ends of VPNs. */
export function boxesAround({ vpcs, outside }: DesignLayout): readonly AroundBox[] {
  return [
    ...outside.map((one): AroundBox => ({ key: one.id, box: outsideBoxOf(one) })),
    ...vpcs.flatMap(({ id, position, vpc }) => {
      const { gateway, connections = [] } = vpc.vpn ?? {};
      const beside = [
        ...vpc.existing.map(({ target, box }) => ({ key: `${id}/${target.id}`, box })),
        ...vpc.endpoints.map((endpoint) => ({ key: endpoint.id, box: endpoint.box })),
        ...(gateway ? [{ key: `${id}/vpn`, box: gateway.box }] : []),
        ...connections.map((connection) => ({ key: connection.id, box: connection.box })),
      ];
      return beside.map(({ key, box }): AroundBox => ({ key, box: movedBy(box, position) }));
    }),
  ];
}

/** A VPC on the canvas. */
export function boxOf({ position, vpc }: PlacedVpc): Box {
  return { ...position, width: vpc.width, height: vpc.height };
}

/** Where one more box outside of VPCs would be put that nobody places. */
export function freePlaceOutside(layout: DesignLayout): Point {
  const extents = layout.vpcs.map(extentOf);
  return freeBeside(extents, [...extents, ...layout.outside.map(outsideBoxOf)]);
}

/** Where one more box would be put that nobody places. */
export function freePlace(layout: DesignLayout, extent: Box): Point {
  const taken = placedBoxes(layout).map(({ extent: box, position }) => ({ box, position }));
  return placeBoxes([...taken, { box: extent }]).at(-1) ?? { x: 0, y: 0 };
}
