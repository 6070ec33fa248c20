import { memoByIdentity } from '../../base/memo.ts';
import type { Design } from '../../design/design.ts';
import { defaultPortOfCall } from '../../design/queries.ts';
import { type Box, movedBy, type Point, touches } from '../box.ts';
import { type DesignLayout, outsideBoxOf, type PlacedVpc } from '../layout.ts';
import { shortPortWords } from '../port-words.ts';
import { endOf } from './ends.ts';
import { ANY_IPV4, type GatheredCalls, gatherCalls } from './gather.ts';
import { type Drawn, keepArrows, keepDrawn, keepRoutes } from './keep-arrows.ts';
import { countSpots, linesOf, type Pill, pillAt, placePill } from './pills.ts';
import { solidsOf } from './solids.ts';
import { apart } from './tracks.ts';
import { waysIn } from './ways.ts';

/** An arrow as it is drawn: from the box that opens the connections to the one that they lead to. */
export interface ArrowLayout extends GatheredCalls {
  /** From edge to edge; the arrow's head is at the last. */
  readonly points: readonly Point[];
  readonly pill: Pill;
}

/**
 * The arrows of a design: through the gutters between boxes, never across a cell or a title. Those of one pair of
 * boxes in one direction are one arrow, and those that run side by side keep apart.
 */
export const layoutArrows = memoByIdentity((layout: DesignLayout, design: Design): readonly ArrowLayout[] => {
  const gathered = gatherCalls(design, (id) => endOf(layout, id) !== undefined);
  const routes = keepRoutes(layout, gathered, () => apart(gathered.map(waysIn(layout, gathered))));
  const words = gathered.map((one) => [wordsOn(one, design), ...fewerWordsOn(one, design)]);
  const drawn = keepDrawn(routes, words, () => drawnOn(layout, gathered, routes, words));
  return keepArrows(
    gathered.flatMap((one, index): readonly ArrowLayout[] => {
      const ownDrawn = drawn[index];
      return ownDrawn ? [{ ...one, ...ownDrawn }] : [];
    }),
  );
});

/** Each arrow's points, and where the first of its words stands for which there is room. */
function drawnOn(
  layout: DesignLayout,
  gathered: readonly GatheredCalls[],
  routes: readonly (readonly Point[])[],
  words: readonly (readonly string[])[],
): readonly Drawn[] {
  const taken = [...layout.vpcs.flatMap(boxesIn), ...layout.outside.map(outsideBoxOf)];
  // Loops can't move their words, the others can.
  const loops = gathered.map((one, index) => {
    if (routes[index]?.length !== 0) return undefined;
    const loop = loopOf(layout, one, words[index]?.[0] ?? '', taken);
    taken.push(loop.pill.box);
    return loop;
  });
  const pills = placePills(routes, words, taken);
  return loops.map((loop, index) => loop ?? { points: routes[index] ?? [], pill: pills[index] ?? NO_PILL });
}

const NO_PILL = pillAt({ x: 0, y: 0 }, '');

/** The words of all routes: those that have the fewest places to stand at come first. */
function placePills(
  routes: readonly (readonly Point[])[],
  words: readonly (readonly string[])[],
  boxes: readonly Box[],
): readonly Pill[] {
  const taken = [...boxes];
  const pills: Pill[] = routes.map(() => NO_PILL);
  const spots = routes.map((points, index) => countSpots(points, words[index]?.[0] ?? '', boxes));
  const order = routes
    .flatMap(({ length }, index) => (length > 0 ? [index] : []))
    .toSorted((one, other) => (spots[one] ?? 0) - (spots[other] ?? 0));
  const lines = routes.map(linesOf);
  for (const index of order) {
    const others = lines.filter((_, other) => other !== index);
    const pill = placePill(routes[index] ?? [], words[index] ?? [], { taken, routes: others });
    taken.push(pill.box);
    pills[index] = pill;
  }
  return pills;
}

/** What an arrow says: its traffic; how many connections it stands for where there are several. */
function wordsOn({ from, to, calls }: GatheredCalls, design: Design): string {
  const [only] = calls;
  const words =
    calls.length === 1 && only ? shortPortWords(only, defaultPortOfCall(design, only)) : String(calls.length);
  return from === ANY_IPV4 || to === ANY_IPV4 ? `any IPv4 · ${words}` : words;
}

/** Its number alone, where there is no room for more. */
function fewerWordsOn({ calls }: GatheredCalls, design: Design): readonly string[] {
  const [only] = calls;
  const port = calls.length === 1 ? (only?.fromPort ?? (only && defaultPortOfCall(design, only))) : undefined;
  return port === undefined ? [] : [String(port)];
}

/** Shorter where another box is near. */
const LOOP = { height: 14, least: 9, width: 24, fromCorner: 16 };
const STUB = { height: 22, least: 12, fromCorner: 22 };

/** An arrow that stays at one box: among its members, or to or from any address. */
function loopOf(layout: DesignLayout, arrow: GatheredCalls, words: string, taken: readonly Box[]): Drawn {
  const { from, to, calls } = arrow;
  const box = endOf(layout, from === ANY_IPV4 ? to : from)?.box;
  if (!box || calls.length === 0) return { points: [], pill: NO_PILL };
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

function boxesIn(placed: PlacedVpc): readonly Box[] {
  const solids = solidsOf(placed.vpc).map((box) => movedBy(box, placed.position));
  return [...solids, ...placed.vpc.items.map(({ box }) => movedBy(box, placed.position))];
}
