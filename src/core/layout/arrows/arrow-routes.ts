import { memoByIdentity, sameItems } from '../../base/memo.ts';
import type { Id } from '../../base/place.ts';
import type { Design } from '../../design/design.ts';
import { type Box, movedBy, type Point, touches } from '../box.ts';
import { type DesignLayout, extentOf, outsideBoxOf, type PlacedVpc } from '../layout.ts';
import { shortPortWords } from '../port-words.ts';
import { GUTTER } from '../sizes.ts';
import type { VpcLayout } from '../vpc-layout.ts';
import { type End, endOf } from './ends.ts';
import { ANY_IPV4, type GatheredCalls, gatherCalls } from './gather.ts';
import { type Pill, pillAt, placePill } from './pills.ts';
import { findRoute, type RouteEnd, type RouteGrid, routeGrid, type Side } from './route-grid.ts';
import { solidsOf } from './solids.ts';
import { apart, type Route } from './tracks.ts';

/** An arrow as it is drawn: from the box that opens the connections to the one that they lead to. */
export interface ArrowLayout extends GatheredCalls {
  /** From edge to edge; the arrow's head is at the last. */
  readonly points: readonly Point[];
  readonly pill: Pill;
}

/** In the middle of a gutter; where boxes stand closer together, still between them. */
const CLEARANCES = [GUTTER / 2, 8] as const;

/**
 * The arrows of a design: through the gutters between boxes, never across a cell or a title. Those of one pair of
 * boxes in one direction are one arrow, and those that run side by side keep apart.
 */
export const layoutArrows = memoByIdentity((layout: DesignLayout, design: Design): readonly ArrowLayout[] => {
  const gathered = gatherCalls(design, (id) => endOf(layout, id) !== undefined);
  const routes = routesOf(layout, gathered);
  const taken = [...layout.vpcs.flatMap(boxesIn), ...layout.outside.map(outsideBoxOf)];
  // Loops can't move their words, the others can.
  const loops = new Map(
    gathered.flatMap((one, index) => {
      if (routes[index]?.length !== 0) return [];
      const loop = loopOf(layout, one, taken);
      taken.push(loop.pill.box);
      return [[one.key, loop] as const];
    }),
  );
  return keepSame(
    gathered.map((one, index): ArrowLayout => {
      const loop = loops.get(one.key);
      if (loop) return { ...one, ...loop };
      const points = routes[index] ?? [];
      const pill = placePill(points, [wordsOn(one), ...fewerWordsOn(one)], taken);
      taken.push(pill.box);
      return { ...one, points, pill };
    }),
  );
});

/** The arrows that were laid out last, by their keys. */
let before: ReadonlyMap<string, ArrowLayout> = new Map();

/** An arrow that came out the same stays the same object, so that it isn't drawn again. */
function keepSame(arrows: readonly ArrowLayout[]): readonly ArrowLayout[] {
  const kept = arrows.map((arrow) => {
    const old = before.get(arrow.key);
    return old && isSame(old, arrow) ? old : arrow;
  });
  before = new Map(kept.map((arrow) => [arrow.key, arrow]));
  return kept;
}

function isSame(one: ArrowLayout, other: ArrowLayout): boolean {
  return (
    sameItems(one.calls, other.calls) &&
    JSON.stringify([one.points, one.pill]) === JSON.stringify([other.points, other.pill])
  );
}

/** The ways that were found last, with all that they depend on, in a text. */
let last: { readonly asked: string; readonly routes: readonly (readonly Point[])[] } | undefined;

/**
 * The ways of arrows, side by side where they share a gutter. Most edits change what boxes and arrows say, not where
 * they are: then the ways stay.
 */
function routesOf(layout: DesignLayout, arrows: readonly GatheredCalls[]): readonly (readonly Point[])[] {
  const asked = JSON.stringify([
    arrows.map(({ key }) => key),
    layout.vpcs.map(shapeOf),
    layout.outside.map((one) => [one.id, outsideBoxOf(one)]),
  ]);
  if (last?.asked === asked) return last.routes;
  const routes = apart(arrows.map(waysIn(layout, arrows)));
  last = { asked, routes };
  return routes;
}

/** All of a VPC that ways depend on. */
function shapeOf({ id, position, vpc }: PlacedVpc) {
  const { width, height, extent, strip } = vpc;
  const items = strip?.items.map((item) => [item.id, item.box]);
  return [id, position, width, height, extent, solidsOf(vpc), items];
}

function isBetweenTwo({ from, to }: GatheredCalls): boolean {
  return from !== to && from !== ANY_IPV4 && to !== ANY_IPV4;
}

/** What an arrow says: its traffic; how many connections it stands for where there are several. */
function wordsOn({ from, to, calls }: GatheredCalls): string {
  const [only] = calls;
  const words = calls.length === 1 && only ? shortPortWords(only) : String(calls.length);
  return from === ANY_IPV4 || to === ANY_IPV4 ? `any IPv4 · ${words}` : words;
}

/** Its number alone, where there is no room for more. */
function fewerWordsOn({ calls }: GatheredCalls): readonly string[] {
  const [only] = calls;
  return calls.length === 1 && only?.fromPort !== undefined ? [String(only.fromPort)] : [];
}

/** Above and below: between boxes in one line of a VPC there is no room for words. */
const insideSides: readonly Side[] = ['bottom', 'top'];
const allSides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/** The ways between the boxes of a layout; those within a VPC are remembered with it, wherever it stands. */
function waysIn(layout: DesignLayout, arrows: readonly GatheredCalls[]): (arrow: GatheredCalls) => Route {
  const grids = new Map<string, RouteGrid>();
  const inside = new Map<Id, string[]>();
  for (const { key, from, to } of arrows.filter(isBetweenTwo)) {
    const vpc = endOf(layout, from)?.vpc;
    if (vpc && vpc === endOf(layout, to)?.vpc) inside.set(vpc.id, [...(inside.get(vpc.id) ?? []), key]);
  }
  return (arrow) => {
    const { key, from, to } = arrow;
    const [start, end] = [endOf(layout, from), endOf(layout, to)];
    if (!isBetweenTwo(arrow) || !start || !end) return { points: [], clearance: CLEARANCES[0] };
    if (start.vpc && start.vpc === end.vpc) {
      const { position, vpc } = start.vpc;
      const way = waysInside(vpc, ...(inside.get(vpc.id) ?? [])).get(key) ?? [];
      return { points: way.map((point) => movedBy(point, position)), clearance: CLEARANCES[0] };
    }
    for (const clearance of CLEARANCES) {
      const scope = [clearance, ...[start.vpc?.id ?? '', end.vpc?.id ?? ''].toSorted()].join(' ');
      const grid = grids.get(scope) ?? gridBetween(layout, start, end, clearance);
      grids.set(scope, grid);
      const found = findRoute(grid, routeEnd(start), routeEnd(end), clearance);
      if (found) return { points: found, clearance };
    }
    return { points: straight(start.box, end.box), clearance: CLEARANCES[1] };
  };
}

function routeEnd({ box, vpc }: End): RouteEnd {
  return { box, sides: vpc ? insideSides : allSides };
}

/** VPCs in which neither end stands are walls as a whole. */
function gridBetween({ vpcs, outside }: DesignLayout, start: End, end: End, clearance: number): RouteGrid {
  const open = vpcs.filter((placed) => placed === start.vpc || placed === end.vpc);
  const walls = vpcs.filter((placed) => !open.includes(placed)).map(extentOf);
  const solids = open.flatMap(({ vpc, position }) => solidsOf(vpc).map((box) => movedBy(box, position)));
  const items = open.flatMap(itemBoxes);
  return routeGrid([...walls, ...solids], [...items, ...outside.map(outsideBoxOf)], clearance);
}

/** The ways between boxes of one VPC, relative to it; pairs are named as arrows are. */
const waysInside = memoByIdentity(
  (vpc: VpcLayout, ...keys: readonly string[]): ReadonlyMap<string, readonly Point[]> => {
    const boxes = new Map(vpc.strip?.items.map(({ id, box }) => [id, box]));
    const grid = routeGrid(solidsOf(vpc), [...boxes.values()], CLEARANCES[0], {
      x: 0,
      y: 0,
      width: vpc.width,
      height: vpc.height,
    });
    return new Map(
      keys.map((key) => {
        const [start, end] = key.split('>').map((id) => boxes.get(id));
        if (!start || !end) return [key, []];
        const ends = [start, end].map((box): RouteEnd => ({ box, sides: insideSides }));
        const [one, other] = ends;
        const found = one && other && findRoute(grid, one, other, CLEARANCES[0]);
        return [key, found ?? straight(start, end)];
      }),
    );
  },
);

/** Where boxes lie on each other there is no gutter: then at least the ends are right. */
function straight(from: Box, to: Box): readonly Point[] {
  const [one, other] = [from, to].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height }));
  if (!one || !other) return [];
  const below = Math.max(one.y, other.y) + CLEARANCES[1];
  return [one, { x: one.x, y: below }, { x: other.x, y: below }, other];
}

const LOOP = { height: 14, width: 24, fromCorner: 16 };
/** Shorter where another box is near. */
const STUB = { height: 22, least: 12, fromCorner: 22 };

/** An arrow that stays at one box: among its members, or to or from any address. */
function loopOf(
  layout: DesignLayout,
  arrow: GatheredCalls,
  taken: readonly Box[],
): Pick<ArrowLayout, 'points' | 'pill'> {
  const { from, to, calls } = arrow;
  const words = wordsOn(arrow);
  const box = endOf(layout, from === ANY_IPV4 ? to : from)?.box;
  if (!box || calls.length === 0) return { points: [], pill: pillAt({ x: 0, y: 0 }, '') };
  if (from === to) {
    const right = box.x + box.width - LOOP.fromCorner;
    const left = right - LOOP.width;
    const top = box.y - LOOP.height;
    const points = [
      { x: left, y: box.y },
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: box.y },
    ];
    return { points, pill: firstFree([{ x: (left + right) / 2, y: top }], words, taken) };
  }
  const isOut = to === ANY_IPV4;
  const x = isOut ? box.x + box.width - STUB.fromCorner : box.x + STUB.fromCorner;
  const edge = { x, y: box.y + box.height };
  const whole = { x: x - 1, y: edge.y + 1, width: 2, height: STUB.height };
  const isNear = taken.some((one) => touches(one, whole));
  const away = { x, y: edge.y + (isNear ? STUB.least : STUB.height) };
  const half = pillAt(away, words).box.width / 2 - STUB.fromCorner + 4;
  const spots = [{ x: isOut ? x - half : x + half, y: away.y }, away];
  return { points: isOut ? [edge, away] : [away, edge], pill: firstFree(spots, words, taken) };
}

function firstFree(spots: readonly Point[], words: string, taken: readonly Box[]): Pill {
  const pills = spots.map((spot) => pillAt(spot, words));
  const isFree = ({ box }: Pill) => !taken.some((one) => touches(one, box));
  return pills.find(isFree) ?? pillAt(spots.at(-1) ?? { x: 0, y: 0 }, '');
}

function itemBoxes({ vpc, position }: PlacedVpc): readonly Box[] {
  return (vpc.strip?.items ?? []).map(({ box }) => movedBy(box, position));
}

function boxesIn(placed: PlacedVpc): readonly Box[] {
  const solids = solidsOf(placed.vpc).map((box) => movedBy(box, placed.position));
  return [...solids, ...itemBoxes(placed)];
}
