import { groupBeside, type Id, moveWorkload, type Standing } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { keepView } from '../choose.ts';
import { focusIdOf, focusSoon } from '../focus.ts';
import { layoutOf } from '../plans.ts';
import { workloadById } from './workload-by-id.ts';

/** Lets a workload stand elsewhere; the view stays, since its box is where it was put. */
export function settleWorkload(id: Id, standing: Standing): void {
  const proposed = moveWorkload(currentDesign(), id, standing);
  if (!proposed.ok && proposed.problems.length === 0) return;
  if (!carryOut(proposed)) return;
  keepView();
  focusSoon(focusIdOf(id));
}

/** To the row above or below; zones stay as they are said. */
export function moveWorkloadBy(id: Id, by: -1 | 1): void {
  const design = currentDesign();
  const item = workloadById(layoutOf(design), id);
  const group = item && groupBeside(design, item.vpcId, item.row ?? '', by);
  if (!group) return;
  carryOut(moveWorkload(design, id, { group: group.id, keepsZones: true }));
  focusSoon(focusIdOf(id));
}
