import type { Id } from '../../base/place.ts';
import type { Design } from '../../design/design.ts';
import type { Point } from '../box.ts';
import type { DesignLayout } from '../layout.ts';
import { type ArrowLayout, layoutArrows } from './arrow-routes.ts';
import { endOf } from './ends.ts';

/**
 * The arrows while boxes are moved to these positions: those that end at one of them go along, all others stay as they
 * are. Once the boxes are let go, all find their ways anew.
 */
export function arrowsWhileMoving(
  layout: DesignLayout,
  design: Design,
  positions: Readonly<Record<Id, Point>>,
): readonly ArrowLayout[] {
  const isMoved = (id: Id) => Object.hasOwn(positions, endOf(layout, id)?.vpc?.id ?? id);
  const goesAlong = ({ from, to }: ArrowLayout) => isMoved(from) || isMoved(to);
  const arrows = layoutArrows(layout, design);
  const calls = arrows.filter(goesAlong).flatMap((arrow) => arrow.calls);
  const moving = layoutArrows(movedLayout(layout, positions), { ...design, calls });
  const byKey = new Map(moving.filter(goesAlong).map((arrow) => [arrow.key, arrow]));
  return arrows.map((arrow) => byKey.get(arrow.key) ?? arrow);
}

function movedLayout(layout: DesignLayout, positions: Readonly<Record<Id, Point>>): DesignLayout {
  const moved = <One extends { readonly id: Id }>(one: One): One => {
    const position = positions[one.id];
    return position ? { ...one, position } : one;
  };
  return { ...layout, vpcs: layout.vpcs.map(moved), outside: layout.outside.map(moved) };
}
