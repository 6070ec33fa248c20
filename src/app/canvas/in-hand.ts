import {
  boxOnCanvas,
  type Id,
  isOwnRow,
  isOwnVpc,
  type OwnRowLayout,
  type OwnVpcLayout,
  type RowLayout,
  rowById,
} from '../../core/index.ts';
import { currentDesign, type Selection, useEditor } from '../store/editor.ts';
import { findCall } from '../store/find.ts';
import { useCanvas } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusedBox } from './focus.ts';
import { layoutOf } from './plans.ts';

/**
 * What a command on boxes means: the selection, as its ring says. Only where nothing is selected, or where the focus
 * moved on after the selection was made on the canvas, is it the box with the focus.
 */
export function inHand(): Selection {
  const { selection } = useEditor.getState();
  const focused = focusedBox();
  const isFromElsewhere = selection !== useCanvas.getState().ownSelection && selection.ids.length > 0;
  const boxes =
    !focused || isFromElsewhere || selection.ids.includes(focused.id)
      ? selection
      : { ids: [focused.id], ...(focused.zone === undefined ? {} : { zone: focused.zone }) };
  const design = currentDesign();
  const layout = layoutOf(design);
  const known = boxes.ids.filter((id) => boxOnCanvas(layout, id) || findCall(design, id));
  return { ...boxes, ids: known };
}

/** The first box in hand, selected from now on, so that undo comes back to it. */
export function takeInHand(): { readonly id: Id; readonly zone?: number } | undefined {
  const { ids, zone } = inHand();
  const [id] = ids;
  if (id === undefined) return undefined;
  const place = zone === undefined ? {} : { zone };
  if (!useEditor.getState().selection.ids.includes(id)) choose(id, place);
  return { id, ...place };
}

/** The subnet group in hand, as it is drawn; none where nothing of it can be changed. */
export function rowInHand(): OwnRowLayout | undefined {
  const row = anyRowInHand();
  return row && isOwnRow(row) ? row : undefined;
}

/** The same, also in a VPC that is there already. */
export function anyRowInHand(): RowLayout | undefined {
  const [id] = inHand().ids;
  return id === undefined ? undefined : rowById(layoutOf(currentDesign()), id)?.row;
}

/** The VPC in hand; none where it is one of its groups, or where it is there already. */
export function vpcInHand(): OwnVpcLayout | undefined {
  const [id] = inHand().ids;
  const vpc = layoutOf(currentDesign()).vpcs.find((one) => one.id === id)?.vpc;
  return vpc && isOwnVpc(vpc) ? vpc : undefined;
}
