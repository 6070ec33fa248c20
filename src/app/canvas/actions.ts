import {
  addZone,
  type BesideKind,
  type Design,
  type DesignLayout,
  fieldToType,
  formatBlock,
  type Id,
  type OutsideKind,
  type OwnVpcLayout,
  type Point,
  type Proposed,
  type RowLayout,
  removeZone,
  type VpcLayout,
} from '../../core/index.ts';
import { copyText } from '../store/clipboard.ts';
import { carryOut, dispatch } from '../store/dispatch.ts';
import { editField } from '../store/edit-field.ts';
import { currentDesign, nothingSelected } from '../store/editor.ts';
import { findCall } from '../store/find.ts';
import { tell } from '../store/notices.ts';
import { openField, startRenaming } from '../store/selection.ts';
import { keepView } from './choose.ts';
import { focusIdOf, focusSoon } from './focus.ts';
import {
  dropRow,
  duplicateBox,
  layoutOf,
  moveBoxes,
  moveRow,
  neighbourOf,
  newBeside,
  newBesideInVpc,
  newGroup,
  newGroupInVpc,
  newOutside,
  newVpc,
  nextSize,
  removeBoxes,
  spaceBefore,
} from './plans.ts';

/** The deeds of the canvas: what pointer, keys and menus have in common. */

/** Carries out a proposal that makes a box; the new one has the focus, and a group's name is ready for typing. */
export function make(proposed: Proposed, { rename = false, keepsView = false } = {}): boolean {
  if (!carryOut(proposed)) return false;
  if (keepsView) keepView();
  const made = proposed.ok ? proposed.value.select : undefined;
  if (made === undefined) return true;
  if (rename) startRenaming(made);
  else focusSoon(focusIdOf(made));
  return true;
}

export function addGroupTo(vpc: Id, before?: Id): void {
  make(newGroup(currentDesign(), vpc, before), { rename: true });
}

/** Keeps addresses for a group that is to come, before another one. */
export function leaveSpace(vpc: Id, before: Id): void {
  make(spaceBefore(currentDesign(), vpc, before), { rename: true });
}

export function addNewVpc(at?: Point): void {
  const { design, layout } = now();
  make(newVpc(design, layout, at), { keepsView: at !== undefined });
}

export function addGroupInNewVpc(at?: Point): void {
  const { design, layout } = now();
  make(newGroupInVpc(design, layout, at), { rename: true, keepsView: at !== undefined });
}

export function addBesideTo(kind: BesideKind, vpc: Id): void {
  makeBeside(kind, newBeside(currentDesign(), kind, vpc), false);
}

export function addBesideInNewVpc(kind: BesideKind, at?: Point): void {
  const { design, layout } = now();
  makeBeside(kind, newBesideInVpc(design, layout, kind, at), at !== undefined);
}

/**
 * A security group has a name to be typed, a VPN connection the address of its customer gateway; an endpoint is called
 * like its service.
 */
function makeBeside(kind: BesideKind, proposed: Proposed, keepsView: boolean): void {
  if (kind !== 'vpn-connection') {
    make(proposed, { rename: kind === 'security-group', keepsView });
    return;
  }
  const made = make(proposed, { keepsView }) && proposed.ok ? proposed.value.select : undefined;
  if (made === undefined) return;
  openField(made, 'ip');
  if (keepsView) keepView();
}

/** Opens for typing what can't be guessed: a CIDR, an ID. */
export function addOutside(kind: OutsideKind, at?: Point): void {
  const { design, layout } = now();
  const proposed = newOutside(design, layout, kind, at);
  if (!make(proposed, { keepsView: at !== undefined })) return;
  const field = fieldToType(kind);
  const made = proposed.ok ? proposed.value.select : undefined;
  if (field === undefined || made === undefined) return;
  openField(made, field);
  if (at) keepView();
}

export function duplicateOne(id: Id): void {
  const { design, layout } = now();
  make(duplicateBox(design, layout, id));
}

export function remove(ids: readonly Id[]): void {
  const { design, layout } = now();
  const proposed = removeBoxes(design, layout, ids);
  if (!proposed.ok) return;
  const [first] = ids;
  const call = first === undefined ? undefined : findCall(design, first);
  const next =
    call?.on ?? (first === undefined ? undefined : neighbourOf(withoutOthers(layout, ids, first), first));
  const { command, label, says } = proposed.value;
  if (!dispatch(command, { label, select: nothingSelected, says }).ok) return;
  if (next !== undefined) focusSoon(focusIdOf(next));
}

/** The layout as far as it stays, with the box that is asked about. */
function withoutOthers(layout: DesignLayout, ids: readonly Id[], kept: Id): DesignLayout {
  const stays = (id: Id) => id === kept || !ids.includes(id);
  const vpcs = layout.vpcs
    .filter(({ id }) => stays(id))
    .map((one) => ({ ...one, vpc: thinned(one.vpc, stays) }));
  return { ...layout, vpcs, outside: layout.outside.filter(({ id }) => stays(id)) };
}

function thinned(vpc: VpcLayout, stays: (id: Id) => boolean): VpcLayout {
  const rows = vpc.rows.filter(({ id }) => stays(id));
  return {
    ...vpc,
    rows,
    items: vpc.items.filter(({ id }) => stays(id)),
    endpoints: vpc.endpoints.filter(({ id }) => stays(id)),
    flowLogs: vpc.flowLogs.filter(({ id }) => stays(id)),
  };
}

export function moveOne(id: Id, by: -1 | 1): void {
  const proposed = moveRow(currentDesign(), id, by);
  if (!proposed.ok) return;
  carryOut(proposed);
  focusSoon(focusIdOf(id));
}

export function settleRow(id: Id, before: Id | undefined): void {
  carryOut(dropRow(currentDesign(), id, before));
}

export function settleBoxes(positions: Readonly<Record<Id, Point>>): void {
  const { design, layout } = now();
  const proposed = moveBoxes(design, layout, positions);
  if (proposed.ok) carryOut(proposed);
}

export function resize(row: RowLayout, by: -1 | 1): void {
  const size = nextSize(currentDesign(), row, by);
  if (size) editField(row.id, 'cidrMask', size.mask);
}

export function addZoneTo(vpc: Id): void {
  carryOut(addZone(currentDesign(), vpc));
}

export function removeLastZoneOf(vpc: OwnVpcLayout): void {
  const proposed = removeZone(currentDesign(), vpc, vpc.columns.length - 1);
  if (proposed) carryOut(proposed);
}

export function copyCidr(row: RowLayout, zone: number): void {
  const block = row.cells.find((cell) => cell.zone === zone)?.subnet.block;
  if (block) void copyText(formatBlock(block), formatBlock(block));
}

/** Deleting a single subnet isn't possible: a group has one in each zone. */
export function tellWhyNotOne(label: string): void {
  tell(`A group has one subnet in each zone. Select the whole row to delete ${label}.`, 'refused');
}

function now(): { readonly design: Design; readonly layout: DesignLayout } {
  const design = currentDesign();
  return { design, layout: layoutOf(design) };
}
