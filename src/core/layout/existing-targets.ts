import type { Id } from '../base/place.ts';
import type { GatewayEndpoint } from '../kinds/index.ts';
import type { GroupNetwork, RouteNetwork, RouteTarget, VpcNetwork } from '../network/vpc-network.ts';
import type { Box, Point } from './box.ts';
import { EXISTING, hasInternetBeside, INTERNET, PADDING, ROW } from './sizes.ts';

/** What exists outside of a VPC and routes of its subnets lead to, beside it on the left. */
export interface ExistingLayout {
  readonly target: RouteTarget;
  readonly box: Box;
  /** Where the routes to it lead on from there, each once. */
  readonly destinations: readonly string[];
  /** The groups in whose route tables they are. */
  readonly groups: readonly Id[];
  /** From the box to each of their rows, through no words. */
  readonly lines: readonly (readonly Point[])[];
}

/** A row of a VPC, to which lines from outside lead. */
export interface DrawnRow {
  readonly id: Id;
  readonly network: GroupNetwork;
  readonly box: Box;
}

/** A gateway endpoint of a VPC, beside it on the left like all else that its route tables lead to. */
export interface EndpointLayout {
  readonly id: Id;
  readonly thing: GatewayEndpoint;
  readonly box: Box;
  /** From the box to each row whose route tables lead to it. */
  readonly lines: readonly (readonly Point[])[];
}

export interface BesideLayout {
  readonly endpoints: readonly EndpointLayout[];
  readonly existing: readonly ExistingLayout[];
}

/** Gateway endpoints, and one box for each target: each beside the first row that has a route to it. */
export function layoutBeside(
  vpc: VpcNetwork,
  rows: readonly DrawnRow[],
  endpoints: readonly GatewayEndpoint[],
): BesideLayout {
  const place = placesBeside(hasInternetBeside(vpc) ? INTERNET.y + INTERNET.height + EXISTING.gap : 0);
  const routed = rows.map((row) => ({ row, routes: routesOf(row.network) }));
  const targets = new Map(routed.flatMap(({ routes }) => routes.map(({ target }) => [target.id, target])));
  return {
    endpoints: endpoints.map((thing) => {
      const users = rows.filter((row) => leadsTo(row.network, thing.id));
      return { id: thing.id, thing, ...place(users) };
    }),
    existing: [...targets.values()].map((target): ExistingLayout => {
      const users = routed.flatMap(({ row, routes }) => {
        const own = routes.filter((route) => route.target.id === target.id);
        return own.length > 0 ? [{ row, own }] : [];
      });
      return {
        target,
        destinations: [...new Set(users.flatMap(({ own }) => own.map(destinationOf)))],
        groups: users.map(({ row }) => row.id),
        ...place(users.map(({ row }) => row)),
      };
    }),
  };
}

/** Hands out places from top to bottom, each as near to the first row that leads there as is free. */
function placesBeside(top: number) {
  let free = top;
  let index = 0;
  return (users: readonly DrawnRow[]): Pick<ExistingLayout, 'box' | 'lines'> => {
    const [first] = users;
    const y = Math.max(free, (first ? middleOf(first) : 0) - EXISTING.height / 2);
    free = y + EXISTING.height + EXISTING.gap;
    const box = { x: -EXISTING.away - EXISTING.width, y, width: EXISTING.width, height: EXISTING.height };
    // Each has a line of its own down the gap, so that one sees which leads where.
    const bus = -EXISTING.away + 12 + (index % 4) * 8;
    index += 1;
    return { box, lines: users.map((row) => lineTo(box, bus, middleOf(row))) };
  };
}

function leadsTo({ subnets }: GroupNetwork, endpoint: Id): boolean {
  return subnets.some(({ created }) => created?.endpointRoutes.some(({ origin }) => origin.id === endpoint));
}

/** All subnets of a group have the same routes. */
function routesOf({ subnets }: GroupNetwork): readonly RouteNetwork[] {
  return subnets.find(({ created }) => created)?.created?.routes ?? [];
}

function destinationOf({ destination }: RouteNetwork): string {
  return destination.is === 'prefix-list' ? destination.id : destination.cidr;
}

/** The middle of a row's title. */
export function middleOf({ box }: DrawnRow): number {
  return box.y + ROW / 2;
}

/** From a box on the left, down the gap in front of the VPC, to the edge of a row. */
export function lineTo(box: Box, bus: number, y: number): readonly Point[] {
  const from = { x: box.x + box.width, y: box.y + box.height / 2 };
  return [from, { x: bus, y: from.y }, { x: bus, y }, { x: PADDING, y }];
}
