import { useEffect } from 'react';
import { type DesignLayout, type Direction, type GridPlace, type Id, nextPlace } from '../../core/index.ts';
import { enterGridAt } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusedBox, focusIdOf, focusSoon, takesKeys } from './focus.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
};

/** Arrow keys lead from cell to cell; what else keys do with boxes is in the list of commands. */
export function useCanvasKeys(layout: DesignLayout): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesKeys(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const direction = directions[event.key];
      if (direction && go(direction, layout)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [layout]);
}

/** From cell to cell, and from a VPC's header into its grid and back; says whether there was a way. */
function go(direction: Direction, layout: DesignLayout): boolean {
  const focused = focusedBox();
  if (!focused) return false;
  const vpc = layout.vpcs.find((one) => one.id === focused.id)?.vpc;
  if (vpc) {
    const [first] = vpc.rows;
    if (direction !== 'down' || !first) return false;
    return goTo(vpc.id, { group: first.id });
  }
  const family = layout.vpcs.find((one) => one.vpc.rows.some((row) => row.id === focused.id))?.vpc;
  if (!family) return false;
  const from = focused.zone === undefined ? { group: focused.id } : { group: focused.id, zone: focused.zone };
  const next = nextPlace(family, from, direction);
  if (next) return goTo(family.id, next);
  if (direction !== 'up') return false;
  focusSoon(focusIdOf(family.id));
  return true;
}

function goTo(vpc: Id, place: GridPlace): boolean {
  enterGridAt(vpc, place);
  choose(place.group, place.zone === undefined ? {} : { zone: place.zone });
  focusSoon(focusIdOf(place.group, place.zone));
  return true;
}
