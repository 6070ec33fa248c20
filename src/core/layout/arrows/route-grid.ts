import { around, type Box, grownBy, type Point } from '../box.ts';
import type { Lines } from './corridors.ts';
import { createStateHeap } from './state-heap.ts';

/** Where arrows may run: lines between boxes, and which pieces of them are free. */
export interface RouteGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each crossing, by `row * xs.length + column`: whether one can go on to the right, and down. */
  readonly right: Uint8Array;
  readonly down: Uint8Array;
  /** How many routes take a piece already, to the right and down; counted by `findRoute`. */
  readonly usesRight: Uint16Array;
  readonly usesDown: Uint16Array;
  /** What no route crosses. */
  readonly obstacles: readonly Box[];
  /** How many leave or come to a box at a place, by that place. */
  readonly usesOfPorts: Map<string, number>;
}

/** A side of a box at which an arrow may begin or end. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface RouteEnd {
  readonly box: Box;
  readonly sides: readonly Side[];
  /** Where arrows may leave above and below, along the box; in its middle unless said otherwise. */
  readonly ports?: readonly number[];
}

/** What no route may come too near to. */
export interface Obstacle {
  readonly box: Box;
  /** How near a route may come. */
  readonly air: number;
}

/** A bend costs as much as a detour of this length. */
const BEND = 60;
/** A piece that another route takes costs so much more: where there is a free gutter near by, it is the better one. */
const SHARED = 1;
/** So does a place at a box at which another one begins or ends. */
const SHARED_PORT = 100;

/**
 * The lines at a distance from boxes, midway in the gutters around them, and through the middles of those at which
 * arrows end:
 *
 *     ·  ·       ·  ·
 *     · ┌┴──────┐·      a crossing is blocked for whatever would come nearer to a box than `clearance`
 *     ·─┤       ├·─
 *     · └┬──────┘·
 *     ·  ·       ·  ·
 */
export function linesAround(obstacles: readonly Box[], ends: readonly Box[], clearance: number): Lines {
  const around = [...obstacles, ...ends];
  return {
    xs: [
      ...around.flatMap(({ x, width }) => [x - clearance, x + width + clearance]),
      ...ends.map(({ x, width }) => x + width / 2),
    ],
    ys: [
      ...around.flatMap(({ y, height }) => [y - clearance, y + height + clearance]),
      ...ends.map(({ y, height }) => y + height / 2),
    ],
  };
}

/** Which pieces of lines are free. Lines outside of a box can be left out with `within`. */
export function routeGrid(obstacles: readonly Obstacle[], lines: readonly Lines[], within?: Box): RouteGrid {
  const xs = sorted(lines.flatMap((one) => one.xs)).filter(
    (x) => !within || (x > within.x && x < within.x + within.width),
  );
  const ys = sorted(lines.flatMap((one) => one.ys)).filter(
    (y) => !within || (y > within.y && y < within.y + within.height),
  );
  const size = xs.length * ys.length;
  const free = { xs, ys, right: new Uint8Array(size).fill(1), down: new Uint8Array(size).fill(1) };
  for (const { box, air } of obstacles) block(grownBy(box, air - 1), free);
  return {
    ...free,
    obstacles: obstacles.map(({ box }) => box),
    usesRight: new Uint16Array(size),
    usesDown: new Uint16Array(size),
    usesOfPorts: new Map(),
  };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

type FreePieces = Pick<RouteGrid, 'xs' | 'ys' | 'right' | 'down'>;

function block({ x, y, width, height }: Box, { xs, ys, right, down }: FreePieces): void {
  const [left, top] = [firstAbove(xs, x), firstAbove(ys, y)];
  const [end, bottom] = [firstAbove(xs, x + width - 1e-6), firstAbove(ys, y + height - 1e-6)];
  for (let row = top; row < bottom; row += 1)
    for (let column = Math.max(0, left - 1); column < end; column += 1) right[row * xs.length + column] = 0;
  for (let row = Math.max(0, top - 1); row < bottom; row += 1)
    for (let column = left; column < end; column += 1) down[row * xs.length + column] = 0;
}

/** The index of the first number that is greater. */
function firstAbove(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The shortest way with the fewest bends from the edge of one box to the edge of another, apart from the routes that
 * were found before in the same grid; `undefined` where there is none. Of ways that are equally good it is always the
 * same one.
 */
export function findRoute(
  grid: RouteGrid,
  from: RouteEnd,
  to: RouteEnd,
  clearance: number,
): readonly Point[] | undefined {
  const { xs, ys, right, down, usesRight, usesDown } = grid;
  const width = xs.length;
  const states = width * ys.length * 2;
  const exits = exitsOf(from, xs, ys, clearance);
  const entries = exitsOf(to, xs, ys, clearance);
  const { cost, before, isSettled } = blankSearch(states + entries.length);
  const heap = createStateHeap();
  const goal = around(entries.map(({ state }) => ({ ...pointOf(state, grid), width: 0, height: 0 })));
  if (!goal) return undefined;
  /** How far it is from a crossing at least. */
  const atLeast = (node: number) => {
    const column = node % width;
    return distanceTo(goal, xs[column] ?? 0, ys[(node - column) / width] ?? 0);
  };
  for (const { state, port } of exits) {
    cost[state] = SHARED_PORT * usesOf(port, grid);
    heap.push(state, cost[state] + atLeast(state >> 1));
  }
  const go = (from: number, node: number, isUpright: boolean, length: number) => {
    const state = node * 2 + (isUpright ? 1 : 0);
    const total = (cost[from] ?? 0) + length + ((state & 1) === (from & 1) ? 0 : BEND);
    if (total >= (cost[state] ?? 0)) return;
    cost[state] = total;
    before[state] = from;
    heap.push(state, total + atLeast(node));
  };
  const across = (piece: number, length: number) => length * (1 + SHARED * (usesRight[piece] ?? 0));
  const along = (piece: number, length: number) => length * (1 + SHARED * (usesDown[piece] ?? 0));
  // Beyond the states on the grid there is one for each place at which one can arrive.
  const wanted = new Map(entries.map(({ state, port }, index) => [state, { arrived: states + index, port }]));
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    const arrived = entries[state - states];
    if (arrived) {
      const way = nodesTo(before[state] ?? state, before);
      const start = exits.find((exit) => exit.state === way[0])?.port;
      const ports = [...(start ? [start] : []), arrived.port];
      countUses(way, ports, grid);
      return straightened([...(start ? [start] : []), ...way.map((one) => pointOf(one, grid)), arrived.port]);
    }
    const entry = wanted.get(state);
    if (entry) {
      const total = (cost[state] ?? 0) + SHARED_PORT * usesOf(entry.port, grid);
      if (total < (cost[entry.arrived] ?? 0)) {
        cost[entry.arrived] = total;
        before[entry.arrived] = state;
        heap.push(entry.arrived, total);
      }
    }
    // One that was reached at less cost before is still in the heap.
    if (isSettled[state]) continue;
    isSettled[state] = 1;
    const node = state >> 1;
    const column = node % width;
    const row = (node - column) / width;
    // At the last crossing, towards the box.
    go(state, node, (state & 1) === 0, 0);
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    const [left, above] = [node - 1, node - width];
    const [nextX, nextY] = [xs[column + 1], ys[row + 1]];
    if (right[node] && nextX !== undefined) go(state, node + 1, false, across(node, nextX - x));
    if (column > 0 && right[left]) go(state, left, false, across(left, x - (xs[column - 1] ?? 0)));
    if (down[node] && nextY !== undefined) go(state, node + width, true, along(node, nextY - y));
    if (row > 0 && down[above]) go(state, above, true, along(above, y - (ys[row - 1] ?? 0)));
  }
  return undefined;
}

/** From a point to a box, along lines. */
function distanceTo(box: Box, x: number, y: number): number {
  return Math.max(0, box.x - x, x - box.x - box.width) + Math.max(0, box.y - y, y - box.y - box.height);
}

/** For each state what it costs to come there, and from which one. */
interface Search {
  readonly cost: Float64Array;
  readonly before: Int32Array;
  /** Whether the least cost is known. */
  readonly isSettled: Uint8Array;
}

function roomFor(states: number): Search {
  return {
    cost: new Float64Array(states),
    before: new Int32Array(states),
    isSettled: new Uint8Array(states),
  };
}

let room = roomFor(0);

/** One after the other, all searches use the same memory: making it anew for each arrow takes long. */
function blankSearch(states: number): Search {
  if (room.cost.length < states) room = roomFor(states);
  room.cost.fill(Number.POSITIVE_INFINITY, 0, states);
  room.before.fill(-1, 0, states);
  room.isSettled.fill(0, 0, states);
  return room;
}

interface Exit {
  /** Where one is after leaving the box, and whether one came there upright. */
  readonly state: number;
  /** On the edge of the box. */
  readonly port: Point;
}

/** Leaving a box one goes as far as the clearance if there is a line, else to the next line. */
function exitsOf(
  { box, sides, ports }: RouteEnd,
  xs: readonly number[],
  ys: readonly number[],
  clearance: number,
): readonly Exit[] {
  const centre = box.y + box.height / 2;
  return sides.flatMap((side): readonly Exit[] => {
    const isUpright = side === 'top' || side === 'bottom';
    const [start, length, lines] = isUpright ? [box.y, box.height, ys] : [box.x, box.width, xs];
    const isAfter = side === 'bottom' || side === 'right';
    const edge = isAfter ? start + length : start;
    const wanted = lines.indexOf(isAfter ? edge + clearance : edge - clearance);
    const next = isAfter ? firstAbove(lines, edge) : firstAbove(lines, edge - 1e-6) - 1;
    const away = wanted < 0 ? next : wanted;
    if (lines[away] === undefined) return [];
    const places = isUpright ? (ports ?? [box.x + box.width / 2]) : [centre];
    return places.flatMap((place) => {
      const along = (isUpright ? xs : ys).indexOf(place);
      if (along < 0) return [];
      const [column, row] = isUpright ? [along, away] : [away, along];
      const port = isUpright ? { x: place, y: edge } : { x: edge, y: place };
      return [{ state: (row * xs.length + column) * 2 + (isUpright ? 1 : 0), port }];
    });
  });
}

/** The states on the way to the last, from the first. */
function nodesTo(last: number, before: Int32Array): readonly number[] {
  const states: number[] = [];
  for (let state = last; state >= 0; state = before[state] ?? -1) states.push(state);
  return states.toReversed();
}

function pointOf(state: number, { xs, ys }: RouteGrid): Point {
  const node = state >> 1;
  return { x: xs[node % xs.length] ?? 0, y: ys[Math.floor(node / xs.length)] ?? 0 };
}

function usesOf({ x, y }: Point, { usesOfPorts }: RouteGrid): number {
  return usesOfPorts.get(`${x} ${y}`) ?? 0;
}

function countUses(states: readonly number[], ports: readonly Point[], grid: RouteGrid): void {
  const { xs, usesRight, usesDown, usesOfPorts } = grid;
  for (const port of ports) usesOfPorts.set(`${port.x} ${port.y}`, usesOf(port, grid) + 1);
  const nodes = states.map((state) => state >> 1);
  nodes.slice(1).forEach((node, index) => {
    const [one, other] = [node, nodes[index] ?? node].toSorted((a, b) => a - b);
    if (one === undefined || other === undefined || one === other) return;
    const uses = other - one === 1 && xs.length > 1 ? usesRight : usesDown;
    uses[one] = (uses[one] ?? 0) + 1;
  });
}

/** Only the bends, and both ends. */
function straightened(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter(
    (point, index) => index === 0 || point.x !== points[index - 1]?.x || point.y !== points[index - 1]?.y,
  );
  return distinct.filter((point, index) => {
    const [last, next] = [distinct[index - 1], distinct[index + 1]];
    if (!last || !next) return true;
    return !((last.x === point.x && point.x === next.x) || (last.y === point.y && point.y === next.y));
  });
}
