import { sameItems } from '../../base/memo.ts';
import type { Point } from '../box.ts';
import { type DesignLayout, outsideBoxOf, type PlacedVpc } from '../layout.ts';
import type { ArrowLayout } from './arrow-routes.ts';
import { corridorsOf } from './corridors.ts';
import type { GatheredCalls } from './gather.ts';
import { solidsOf } from './solids.ts';

/**
 * What was laid out last. Most edits change what boxes and arrows say, not where they are: then the ways stay, and an
 * arrow that came out the same stays the same object, so that it isn't drawn again.
 */

type Routes = readonly (readonly Point[])[];

/** The ways that were found last, with all that they depend on, in a text. */
let last: { readonly asked: string; readonly routes: Routes } | undefined;

export function keepRoutes(
  layout: DesignLayout,
  arrows: readonly GatheredCalls[],
  find: () => Routes,
): Routes {
  const asked = JSON.stringify([
    arrows.map(({ key }) => key),
    layout.vpcs.map(shapeOf),
    layout.outside.map((one) => [one.id, outsideBoxOf(one)]),
  ]);
  if (last?.asked === asked) return last.routes;
  const routes = find();
  last = { asked, routes };
  return routes;
}

/** All of a VPC that ways depend on. */
function shapeOf({ id, position, vpc }: PlacedVpc) {
  const { width, height, extent } = vpc;
  const columns = vpc.columns.map(({ head }) => head.x);
  const items = vpc.items.map((item) => [item.id, item.box, item.row]);
  return [id, position, width, height, extent, columns, solidsOf(vpc), corridorsOf(vpc), items];
}

/** What is drawn of an arrow. */
export type Drawn = Pick<ArrowLayout, 'points' | 'pill'>;

/** What was drawn last, with the ways and the words that it was drawn for. */
let lastDrawn:
  | { readonly routes: Routes; readonly words: string; readonly drawn: readonly Drawn[] }
  | undefined;

/** Where words stand depends on the ways, on the boxes that these depend on too, and on the words. */
export function keepDrawn(
  routes: Routes,
  words: readonly (readonly string[])[],
  draw: () => readonly Drawn[],
): readonly Drawn[] {
  const said = JSON.stringify(words);
  if (lastDrawn?.routes === routes && lastDrawn.words === said) return lastDrawn.drawn;
  const drawn = draw();
  lastDrawn = { routes, words: said, drawn };
  return drawn;
}

/** The arrows that were laid out last, by their keys. */
let before: ReadonlyMap<string, ArrowLayout> = new Map();

export function keepArrows(arrows: readonly ArrowLayout[]): readonly ArrowLayout[] {
  const kept = arrows.map((arrow) => {
    const old = before.get(arrow.key);
    return old && isSame(old, arrow) ? old : arrow;
  });
  before = new Map(kept.map((arrow) => [arrow.key, arrow]));
  return kept;
}

function isSame(one: ArrowLayout, other: ArrowLayout): boolean {
  if (!sameItems(one.calls, other.calls)) return false;
  if (one.points === other.points && one.pill === other.pill) return true;
  return JSON.stringify([one.points, one.pill]) === JSON.stringify([other.points, other.pill]);
}
