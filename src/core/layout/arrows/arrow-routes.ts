import { memoByIdentity } from '../../base/memo.ts';
import type { Id } from '../../base/place.ts';
import type { Design } from '../../design/design.ts';
import { type Box, movedBy, type Point, touches } from '../box.ts';
import { defaultPortMeant } from '../default-port.ts';
import { type DesignLayout, extentOf, outsideBoxOf, type PlacedVpc } from '../layout.ts';
import { shortPortWords } from '../port-words.ts';
import type { ItemLayout } from '../row-items.ts';
import { GAP, GUTTER } from '../sizes.ts';
import type { VpcLayout } from '../vpc-layout.ts';
import { corridorsOf, hasCorridors, type Lines } from './corridors.ts';
import { type End, endOf } from './ends.ts';
import { ANY_IPV4, type GatheredCalls, gatherCalls } from './gather.ts';
import { type Pill, pillAt, placePill } from './pills.ts';
import {
  findRoute,
  linesAround,
  linesThrough,
  type Obstacle,
  type RouteEnd,
  type RouteGrid,
  routeGrid,
  type Side,
} from './route-grid.ts';
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
/** Between the cells of rows that something stands in. */
const NARROW = GAP / 2;

/**
 * The arrows of a design: through the gutters between boxes, never across a cell or a title. Those of one pair of
 * boxes in one direction are one arrow, and those that run side by side keep apart.
 */
export const layoutArrows = memoByIdentity((layout: DesignLayout, design: Design): readonly ArrowLayout[] => {
  const gathered = gatherCalls(design, (id) => endOf(layout, id) !== undefined);
  const way = waysIn(layout, gathered);
  const routes = apart(gathered.map(way));
  const taken = [...layout.vpcs.flatMap(boxesIn), ...layout.outside.map(outsideBoxOf)];
  // Loops can't move their words, the others can.
  const loops = new Map(
    gathered.flatMap((one, index) => {
      if (routes[index]?.length !== 0) return [];
      const loop = loopOf(layout, one, wordsOn(one, design), taken);
      taken.push(loop.pill.box);
      return [[one.key, loop] as const];
    }),
  );
  return gathered.map((one, index): ArrowLayout => {
    const loop = loops.get(one.key);
    if (loop) return { ...one, ...loop };
    const points = routes[index] ?? [];
    const pill = placePill(points, [wordsOn(one, design), ...fewerWordsOn(one, design)], taken);
    taken.push(pill.box);
    return { ...one, points, pill };
  });
});

function isBetweenTwo({ from, to }: GatheredCalls): boolean {
  return from !== to && from !== ANY_IPV4 && to !== ANY_IPV4;
}

/** What an arrow says: its traffic; how many connections it stands for where there are several. */
function wordsOn({ from, to, calls }: GatheredCalls, design: Design): string {
  const [only] = calls;
  const words =
    calls.length === 1 && only ? shortPortWords(only, defaultPortMeant(design, only)) : String(calls.length);
  return from === ANY_IPV4 || to === ANY_IPV4 ? `any IPv4 · ${words}` : words;
}

/** Its number alone, where there is no room for more. */
function fewerWordsOn({ calls }: GatheredCalls, design: Design): readonly string[] {
  const [only] = calls;
  const port = calls.length === 1 ? (only?.fromPort ?? (only && defaultPortMeant(design, only))) : undefined;
  return port === undefined ? [] : [String(port)];
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
      const clearance = hasCorridors(vpc) ? NARROW : CLEARANCES[0];
      return { points: way.map((point) => movedBy(point, position)), clearance };
    }
    for (const clearance of CLEARANCES) {
      const scope = [clearance, ...[start.vpc?.id ?? '', end.vpc?.id ?? ''].toSorted()].join(' ');
      const grid = grids.get(scope) ?? gridBetween(layout, start, end, clearance);
      grids.set(scope, grid);
      const found = findRoute(grid, routeEnd(start), routeEnd(end), clearance);
      const isNarrow = [start, end].some(({ vpc }) => vpc && hasCorridors(vpc.vpc));
      if (found) return { points: found, clearance: isNarrow ? NARROW : clearance };
    }
    return { points: straight(start.box, end.box), clearance: CLEARANCES[1] };
  };
}

function routeEnd({ box, vpc, item }: End, other?: End): RouteEnd {
  if (!vpc) return { box, sides: allSides };
  if (item?.row === undefined) return { box, sides: insideSides };
  const ports = portsOf(item, vpc.vpc).map((x) => x + vpc.position.x);
  return { box, sides: item.row === other?.item?.row ? sidesInRow(box, other.box) : allSides, ports };
}

/** Between cells where a box lies over several, so that arrows run straight on. */
function portsOf({ box }: ItemLayout, { columns }: VpcLayout): readonly number[] {
  const gaps = columns.map(({ head }) => head.x - GAP / 2);
  const over = gaps.filter((x) => x > box.x && x < box.x + box.width);
  return over.length > 0 ? over : [box.x + box.width / 2];
}

/** Between boxes one above the other in a row there is no room for words, nor between two side by side. */
function sidesInRow(one: Box, other: Box): readonly Side[] {
  const isAbove = one.x < other.x + other.width && other.x < one.x + one.width;
  return isAbove ? ['right', 'left'] : insideSides;
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
  const all = [corridorsOf(vpc), linesThrough(vpc.items.map(({ box }) => box))];
  return {
    obstacles: boxes.map((box) => ({ box: movedBy(box, { x, y }), air: NARROW })),
    lines: {
      xs: all.flatMap(({ xs }) => xs.map((one) => one + x)),
      ys: all.flatMap(({ ys }) => ys.map((one) => one + y)),
    },
  };
}

/** The ways between boxes of one VPC, relative to it; pairs are named as arrows are. */
const waysInside = memoByIdentity(
  (vpc: VpcLayout, ...keys: readonly string[]): ReadonlyMap<string, readonly Point[]> => {
    const origin = { x: 0, y: 0 };
    const placed: PlacedVpc = { id: vpc.id, position: origin, vpc };
    const ends = new Map(vpc.items.map((item): [Id, End] => [item.id, { box: item.box, vpc: placed, item }]));
    const grid = gridInside(vpc, { ...origin, width: vpc.width, height: vpc.height });
    return new Map(
      keys.map((key) => {
        const [start, end] = key.split('>').map((id) => ends.get(id));
        if (!start || !end) return [key, []];
        const found = findRoute(grid, routeEnd(start, end), routeEnd(end, start), CLEARANCES[0]);
        return [key, found ?? straight(start.box, end.box)];
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
function straight(from: Box, to: Box): readonly Point[] {
  const [one, other] = [from, to].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height }));
  if (!one || !other) return [];
  const below = Math.max(one.y, other.y) + CLEARANCES[1];
  return [one, { x: one.x, y: below }, { x: other.x, y: below }, other];
}

/** Shorter where another box is near. */
const LOOP = { height: 14, least: 9, width: 24, fromCorner: 16 };
const STUB = { height: 22, least: 12, fromCorner: 22 };

/** An arrow that stays at one box: among its members, or to or from any address. */
function loopOf(
  layout: DesignLayout,
  arrow: GatheredCalls,
  words: string,
  taken: readonly Box[],
): Pick<ArrowLayout, 'points' | 'pill'> {
  const { from, to, calls } = arrow;
  const box = endOf(layout, from === ANY_IPV4 ? to : from)?.box;
  if (!box || calls.length === 0) return { points: [], pill: pillAt({ x: 0, y: 0 }, '') };
  if (from === to) {
    const right = box.x + box.width - LOOP.fromCorner;
    const left = right - LOOP.width;
    const above = { x: left, y: box.y - LOOP.height, width: LOOP.width, height: LOOP.height };
    const top = box.y - (taken.some((one) => touches(one, above)) ? LOOP.least : LOOP.height);
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
  return vpc.items.map(({ box }) => movedBy(box, position));
}

function boxesIn(placed: PlacedVpc): readonly Box[] {
  const solids = solidsOf(placed.vpc).map((box) => movedBy(box, placed.position));
  return [...solids, ...itemBoxes(placed)];
}
