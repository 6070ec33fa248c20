import type { Node } from '@xyflow/react';
import {
  type DesignLayout,
  type Id,
  type ItemLayout,
  isOwnVpc,
  isWorkload,
  type OutsideLayout,
  type OutsideThing,
  type PlacedVpc,
  type RowLayout,
  type VpcLayout,
} from '../../core/index.ts';
import type { Drag } from './canvas-state.ts';

export type VpcNode = Node<{ layout: VpcLayout }, 'vpc'>;
export type RowNode = Node<{ row: RowLayout; isFirst: boolean }, 'row'>;
/** What stands below the rows of a VPC; a node of its own, so that Tab comes to it after them. */
export type FootNode = Node<{ layout: VpcLayout }, 'foot'>;
/** A box in a VPC beside its rows. */
export type ItemNode = Node<{ item: ItemLayout }, 'item'>;
/** A box outside of VPCs. */
export type OutsideNode = Node<{ thing: OutsideThing }, 'outside'>;
export type CanvasNode = VpcNode | RowNode | FootNode | ItemNode | OutsideNode;

/** No layer is shared by two VPCs, so that what overlaps hides whole; what is dragged lies on top. */
const LAYERS_OF_A_VPC = 3;
const ON_TOP = 10_000;

/**
 * The boxes as React Flow's nodes: parents first, rows with what stands in them in the order in which they stand, so
 * that Tab follows them.
 * A node that didn't change is the very object of last time, and so is the list.
 */
export function projectNodes(
  layout: DesignLayout,
  { drag, selected }: { readonly drag: Drag | undefined; readonly selected: readonly Id[] },
  before: CanvasNode[],
): CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const nodes = [
    ...layout.vpcs.flatMap((placed, index) => nodesOf(placed, index, drag, selected)),
    ...layout.outside.map((one, index) =>
      outsideNode(one, layout.vpcs.length * LAYERS_OF_A_VPC + index, drag),
    ),
  ].map((node): CanvasNode => {
    const last = known.get(node.id);
    return last && isSame(last, node) ? last : node;
  });
  const isAllSame = nodes.length === before.length && nodes.every((node, index) => node === before[index]);
  return isAllSame ? before : nodes;
}

function nodesOf(
  { id, position, vpc }: PlacedVpc,
  index: number,
  drag: Drag | undefined,
  selected: readonly Id[],
): readonly CanvasNode[] {
  const moved = drag?.what === 'boxes' ? drag.positions[id] : undefined;
  const isInHand = moved !== undefined || (drag?.what === 'row' && drag.vpc === id);
  const layer = (isInHand ? ON_TOP : 0) + index * LAYERS_OF_A_VPC;
  const frame: VpcNode = {
    id,
    type: 'vpc',
    position: { ...(moved ?? position) },
    ...sized(vpc),
    zIndex: layer,
    data: { layout: vpc },
    dragHandle: '.vpc-head',
    selected: selected.includes(id),
    ...spoken(vpc.vpc.label),
  };
  const itemsOf = (row: RowLayout | undefined) =>
    vpc.items.filter((item) => item.row === row?.id).map((item) => itemNode(item, row, layer, drag));
  const rows = vpc.rows.flatMap((row, rowIndex) => [rowNode(row, rowIndex, layer, drag), ...itemsOf(row)]);
  const foot: FootNode = {
    id: `${id}/foot`,
    type: 'foot',
    parentId: id,
    position: { x: vpc.addRow.x, y: vpc.addRow.y },
    ...sized(vpc.addRow),
    zIndex: layer + 1,
    data: { layout: vpc },
    draggable: false,
    style: { pointerEvents: 'all' },
    domAttributes: { 'aria-roledescription': undefined },
  };
  return [frame, ...rows, ...(isOwnVpc(vpc) ? [foot] : []), ...itemsOf(undefined)];
}

/** What stands in a row goes with it while rows part. */
function itemNode(
  item: ItemLayout,
  row: RowLayout | undefined,
  layer: number,
  drag: Drag | undefined,
): ItemNode {
  const { id, vpcId, thing, box } = item;
  const by = row ? (topOf(row, drag) ?? row.box.y) - row.box.y : 0;
  const moved = drag?.what === 'workload' && drag.id === id ? drag.position : undefined;
  const isInHand = row !== undefined && drag?.what === 'row' && drag.group === row.id;
  return {
    id,
    type: 'item',
    parentId: vpcId,
    position: moved ? { ...moved } : { x: box.x, y: box.y + by },
    ...sized(box),
    zIndex: moved ? ON_TOP : layer + (isInHand ? 2 : 1),
    data: { item },
    draggable: isWorkload(thing),
    dragHandle: '.workload-box',
    className: moved ? 'in-hand' : '',
    style: { pointerEvents: 'all' },
    ...spoken(thing.label),
  };
}

function outsideNode(
  { id, thing, position, extent }: OutsideLayout,
  layer: number,
  drag: Drag | undefined,
): OutsideNode {
  const moved = drag?.what === 'boxes' ? drag.positions[id] : undefined;
  return {
    id,
    type: 'outside',
    position: { ...(moved ?? position) },
    ...sized(extent),
    zIndex: (moved ? ON_TOP : 0) + layer,
    data: { thing },
    dragHandle: '.connect-box',
    ...spoken(thing.label),
  };
}

function rowNode(row: RowLayout, index: number, layer: number, drag: Drag | undefined): RowNode {
  const isDragged = drag?.what === 'row' && drag.group === row.id;
  return {
    id: row.id,
    type: 'row',
    parentId: row.vpcId,
    position: { x: row.box.x, y: topOf(row, drag) ?? row.box.y },
    ...sized(row.box),
    zIndex: layer + (isDragged ? 2 : 1),
    data: { row, isFirst: index === 0 },
    dragHandle: '.row-head',
    className: isDragged ? 'in-hand' : '',
    ...spoken(row.group.label),
  };
}

/** Where a row is drawn while one is dragged in its VPC. */
function topOf(row: RowLayout, drag: Drag | undefined): number | undefined {
  if (drag?.what !== 'row' || drag.vpc !== row.vpcId) return undefined;
  const { order, top, tops } = drag.reordering;
  return drag.group === row.id ? top : tops[order.indexOf(row.id)];
}

function sized({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height, measured: { width, height } };
}

function spoken(label: string) {
  return {
    ariaRole: 'group' as const,
    ariaLabel: label,
    domAttributes: { 'aria-roledescription': undefined },
  };
}

function isSame(one: CanvasNode, other: CanvasNode): boolean {
  return (
    one.position.x === other.position.x &&
    one.position.y === other.position.y &&
    one.zIndex === other.zIndex &&
    one.selected === other.selected &&
    one.className === other.className &&
    sameData(one.data, other.data)
  );
}

function sameData(one: CanvasNode['data'], other: CanvasNode['data']): boolean {
  if ('row' in one) return 'row' in other && one.row === other.row && one.isFirst === other.isFirst;
  if ('item' in one) return 'item' in other && isSameItem(one.item, other.item);
  if ('thing' in one) return 'thing' in other && one.thing === other.thing;
  return 'layout' in other && one.layout === other.layout;
}

function isSameItem(one: ItemLayout, other: ItemLayout): boolean {
  return (
    one.thing === other.thing &&
    one.row === other.row &&
    one.box.width === other.box.width &&
    sameList(one.parts, other.parts) &&
    sameList(one.alsoIn, other.alsoIn) &&
    sameList(one.carries, other.carries)
  );
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
