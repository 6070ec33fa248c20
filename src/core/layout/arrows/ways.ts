import { memoByIdentity } from '../../base/memo.ts';
import type { Id } from '../../base/place.ts';
import { type Box, movedBy, type Point } from '../box.ts';
import { type DesignLayout, extentOf, outsideBoxOf, type PlacedVpc } from '../layout.ts';
import { GAP, GUTTER } from '../sizes.ts';
import type { VpcLayout } from '../vpc-layout.ts';
import { clearancesOf } from './clearances.ts';
import { corridorsOf, hasCorridors, type Lines, portsOf } from './corridors.ts';
import { type End, endOf } from './ends.ts';
import { ANY_IPV4, type GatheredCalls } from './gather.ts';
import {
  findRoute,
  linesAround,
  type Obstacle,
  type RouteEnd,
  type RouteGrid,
  routeGrid,
  type Side,
} from './route-grid.ts';
import { solidsOf } from './solids.ts';
import type { Route } from './tracks.ts';

/** In the middle of a gutter; where boxes stand closer together, still between them. */
const CLEARANCES = [GUTTER / 2, 8] as const;
/** Between the cells of rows that something stands in. */
const NARROW = GAP / 2;

/** Above and below: between boxes in one line there is no room for words. */
const insideSides: readonly Side[] = ['bottom', 'top'];
const allSides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/** The ways between the boxes of a layout; those within a VPC are remembered with it, wherever it stands. */
export function waysIn(
  layout: DesignLayout,
  arrows: readonly GatheredCalls[],
): (arrow: GatheredCalls) => Route {
  const grids = new Map<string, RouteGrid>();
  const inside = new Map<Id, string[]>();
  for (const { key, from, to } of arrows.filter(isBetweenTwo)) {
    const vpc = endOf(layout, from)?.vpc;
    if (vpc && vpc === endOf(layout, to)?.vpc) inside.set(vpc.id, [...(inside.get(vpc.id) ?? []), key]);
  }
  return (arrow) => {
    const { key, from, to } = arrow;
    const [start, end] = [endOf(layout, from), endOf(layout, to)];
    if (!isBetweenTwo(arrow) || !start || !end) return NO_ROUTE;
    if (start.vpc && start.vpc === end.vpc) {
      const { position, vpc } = start.vpc;
      const { points, clearances } = waysInside(vpc, ...(inside.get(vpc.id) ?? [])).get(key) ?? NO_ROUTE;
      return { points: points.map((point) => movedBy(point, position)), clearances };
    }
    for (const clearance of CLEARANCES) {
      const scope = [clearance, ...[start.vpc?.id ?? '', end.vpc?.id ?? ''].toSorted()].join(' ');
      const grid = grids.get(scope) ?? gridBetween(layout, start, end, clearance);
      grids.set(scope, grid);
      const found = findRoute(grid, routeEnd(start), routeEnd(end), clearance);
      if (found) return routeAlong(found, grid);
    }
    return straight(start.box, end.box);
  };
}

const NO_ROUTE: Route = { points: [], clearances: [] };

function routeAlong(points: readonly Point[], { obstacles }: RouteGrid): Route {
  return { points, clearances: clearancesOf(points, obstacles) };
}

function routeEnd({ box, vpc, item }: End, other?: End): RouteEnd {
  if (!vpc) return { box, sides: allSides };
  if (item?.row === undefined) return { box, sides: insideSides };
  const ports = portsOf(item, vpc.vpc).map((x) => x + vpc.position.x);
  return { box, sides: item.row === other?.item?.row ? insideSides : allSides, ports };
}

/** VPCs in which neither end stands are walls as a whole. */
function gridBetween({ vpcs, outside }: DesignLayout, start: End, end: End, clearance: number): RouteGrid {
  const open = vpcs.filter((placed) => placed === start.vpc || placed === end.vpc);
  const walls = vpcs.filter((placed) => !open.includes(placed)).map(extentOf);
  const narrow = open.filter(({ vpc }) => hasCorridors(vpc));
  const loose = open.filter((placed) => !narrow.includes(placed));
  const solids = loose.flatMap(({ vpc, position }) => solidsOf(vpc).map((box) => movedBy(box, position)));
  const wide = [...walls, ...solids];
  const ends = [...loose.flatMap(itemBoxes), ...outside.map(outsideBoxOf)];
  const inside = narrow.map(({ vpc, position }) => insideOf(vpc, position));
  return routeGrid(
    [
      ...[...wide, ...ends].map((box) => ({ box, air: clearance })),
      ...inside.flatMap(({ obstacles }) => obstacles),
    ],
    [linesAround([...wide, ...narrow.map(extentOf)], ends, clearance), ...inside.map(({ lines }) => lines)],
  );
}

/** What routes meet in a VPC whose rows something stands in, and where they run. */
function insideOf(
  vpc: VpcLayout,
  { x, y }: Point,
): { readonly obstacles: readonly Obstacle[]; readonly lines: Lines } {
  const boxes = [...solidsOf(vpc), ...vpc.items.map(({ box }) => box)];
  const { xs, ys } = corridorsOf(vpc);
  return {
    obstacles: boxes.map((box) => ({ box: movedBy(box, { x, y }), air: NARROW })),
    lines: {
      xs: xs.map((one) => one + x),
      ys: ys.map((one) => one + y),
    },
  };
}

/** The ways between boxes of one VPC, relative to it; pairs are named as arrows are. */
const waysInside = memoByIdentity(
  (vpc: VpcLayout, ...keys: readonly string[]): ReadonlyMap<string, Route> => {
    const origin = { x: 0, y: 0 };
    const placed: PlacedVpc = { id: vpc.id, position: origin, vpc };
    const ends = new Map(vpc.items.map((item): [Id, End] => [item.id, { box: item.box, vpc: placed, item }]));
    const grid = gridInside(vpc, { ...origin, width: vpc.width, height: vpc.height });
    return new Map(
      keys.map((key) => {
        const [start, end] = key.split('>').map((id) => ends.get(id));
        if (!start || !end) return [key, NO_ROUTE];
        const found = findRoute(grid, routeEnd(start, end), routeEnd(end, start), CLEARANCES[0]);
        return [key, found ? routeAlong(found, grid) : straight(start.box, end.box)];
      }),
    );
  },
);

function gridInside(vpc: VpcLayout, frame: Box): RouteGrid {
  if (hasCorridors(vpc)) {
    const { obstacles, lines } = insideOf(vpc, frame);
    return routeGrid(obstacles, [lines], frame);
  }
  const [solids, items] = [solidsOf(vpc), vpc.items.map(({ box }) => box)];
  const obstacles = [...solids, ...items].map((box) => ({ box, air: CLEARANCES[0] }));
  return routeGrid(obstacles, [linesAround(solids, items, CLEARANCES[0])], frame);
}

/** Where boxes lie on each other there is no gutter: then at least the ends are right. */
function straight(from: Box, to: Box): Route {
  const [one, other] = [from, to].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height }));
  if (!one || !other) return NO_ROUTE;
  const below = Math.max(one.y, other.y) + CLEARANCES[1];
  const points = [one, { x: one.x, y: below }, { x: other.x, y: below }, other];
  return { points, clearances: clearancesOf(points, []) };
}

function isBetweenTwo({ from, to }: GatheredCalls): boolean {
  return from !== to && from !== ANY_IPV4 && to !== ANY_IPV4;
}

function itemBoxes({ vpc, position }: PlacedVpc): readonly Box[] {
  return vpc.items.map(({ box }) => movedBy(box, position));
}
