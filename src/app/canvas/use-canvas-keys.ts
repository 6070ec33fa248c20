import { useEffect } from 'react';
import { type DesignLayout, type Direction, type GridPlace, type Id, nextPlace } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { startRenaming } from '../store/selection.ts';
import { copyCidr, duplicateOne, moveOne, remove, tellWhyNotOne } from './actions.ts';
import { deedOf, type KeyDeed } from './canvas-keys.ts';
import { enterGridAt, useCanvas } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusedBox, focusIdOf, focusSoon, takesKeys } from './focus.ts';

/** The keys of the canvas. They act on boxes only while the focus is on the canvas or nowhere. */
export function useCanvasKeys(layout: DesignLayout): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesKeys(event.target)) return;
      const isNowhere = event.target === document.body;
      const isHere = event.target instanceof Element && event.target.closest('[data-canvas]') !== null;
      if (!isNowhere && !isHere) return;
      const deed = deedOf(event);
      if (deed && carryOutKey(deed, layout)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [layout]);
}

interface Target {
  readonly ids: readonly Id[];
  readonly zone?: number;
}

/**
 * What a key means: the selection, as its ring says. Only where nothing is selected, or where the focus moved on
 * after the selection was made here, is it the box with the focus.
 */
function target(): Target {
  const { selection } = useEditor.getState();
  const focused = focusedBox();
  const isFromElsewhere = selection !== useCanvas.getState().ownSelection && selection.ids.length > 0;
  if (!focused || isFromElsewhere || selection.ids.includes(focused.id)) return selection;
  return focused.zone === undefined ? { ids: [focused.id] } : { ids: [focused.id], zone: focused.zone };
}

/** Says whether there was something to do. */
function carryOutKey(deed: KeyDeed, layout: DesignLayout): boolean {
  if (deed.do === 'go') return go(deed.direction, layout);
  const { ids, zone } = target();
  const known = ids.filter((id) => rowOf(layout, id) || layout.vpcs.some((one) => one.id === id));
  const [id] = known;
  if (id === undefined) return false;
  // What is worked on is selected, so that undo comes back to it.
  if (!useEditor.getState().selection.ids.includes(id)) choose(id, zone === undefined ? {} : { zone });
  const row = rowOf(layout, id);
  switch (deed.do) {
    case 'remove':
      if (zone !== undefined && row) tellWhyNotOne(row.group.label);
      else remove(known);
      return true;
    case 'rename':
      startRenaming(id);
      return true;
    case 'duplicate':
      duplicateOne(id);
      return true;
    case 'copy':
      if (!row || zone === undefined || String(document.getSelection()) !== '') return false;
      copyCidr(row, zone);
      return true;
    case 'move-row':
      if (!row) return false;
      moveOne(id, deed.by);
      return true;
  }
}

function rowOf(layout: DesignLayout, id: Id) {
  return layout.vpcs.flatMap(({ vpc }) => vpc.rows).find((row) => row.id === id);
}

/** Arrow keys lead from cell to cell, and from a VPC's header into its grid and back. */
function go(direction: Direction, layout: DesignLayout): boolean {
  const focused = focusedBox();
  if (!focused) return false;
  const vpc = layout.vpcs.find((one) => one.id === focused.id)?.vpc;
  if (vpc) {
    const [first] = vpc.rows;
    if (direction !== 'down' || !first) return false;
    return goTo(vpc.id, { group: first.id });
  }
  const row = rowOf(layout, focused.id);
  const family = layout.vpcs.find((one) => one.id === row?.vpcId)?.vpc;
  if (!row || !family) return false;
  const from = focused.zone === undefined ? { group: row.id } : { group: row.id, zone: focused.zone };
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
