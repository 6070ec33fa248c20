import {
  type DesignLayout,
  holdsPoint,
  type Id,
  kinds,
  type Point,
  type RowLayout,
  type Standing,
  vpcAt,
  type WorkloadKind,
  whyNotStandIn,
  workloadKinds,
} from '../../../core/index.ts';

/** Where a workload would come to stand, or why it can't. */
export type StandingTarget =
  | { readonly on: 'row'; readonly vpc: Id; readonly standing: Standing }
  | { readonly on: 'nowhere'; readonly says: string };

/** The title of a row means all of its zones, a cell the subnet in it. */
export function standingTargetAt(layout: DesignLayout, kind: WorkloadKind, point: Point): StandingTarget {
  const placed = vpcAt(layout, point);
  if (!placed) return nowhere(`${kinds[kind].label}: let go on a row or a cell of a VPC.`);
  const inside = { x: point.x - placed.position.x, y: point.y - placed.position.y };
  const row = placed.vpc.rows.find(({ box }) => holdsPoint(box, inside));
  if (!row) return nowhere(`${kinds[kind].label}: let go on a row or a cell.`);
  const inRow = { x: inside.x - row.box.x, y: inside.y - row.box.y };
  return standingIn(row, kind, row.cells.find(({ box }) => holdsPoint(box, inRow))?.zone);
}

/** The target that a row, or one of its cells, is for a kind. */
export function standingIn(row: RowLayout, kind: WorkloadKind, zone: number | undefined): StandingTarget {
  const { id: group, vpcId: vpc } = row;
  const reason = whyNotStandIn(row.group);
  if (reason !== undefined) return nowhere(reason);
  if (zone === undefined || workloadKinds[kind].leastZones > 1)
    return { on: 'row', vpc, standing: { group } };
  const cell = row.cells.find((one) => one.zone === zone);
  if (cell?.state === 'no-space')
    return nowhere(`${row.group.label} doesn’t fit into ${cell.zoneName}: there is no subnet to stand in.`);
  if (cell?.state === 'reserved')
    return nowhere(`${cell.zoneName} only keeps its space: it has no subnets yet.`);
  return { on: 'row', vpc, standing: { group, zone } };
}

function nowhere(says: string): StandingTarget {
  return { on: 'nowhere', says };
}
