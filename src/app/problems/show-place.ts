import { type Design, groupsOf, type Place, vpcsOf } from '../../core/index.ts';
import { findCall } from '../store/find.ts';
import { clearSelection, select, selectSubnet, setPanels } from '../store/selection.ts';

/** Selects what a finding is about; what has no box or arrow of its own is found in the inspector with nothing selected. */
export function showPlace(design: Design, { id, zone }: Place): void {
  const isBox =
    design.things.some((thing) => thing.id === id) ||
    findCall(design, id) !== undefined ||
    vpcsOf(design).some((vpc) => groupsOf(design, vpc).some((group) => group.id === id));
  if (!isBox) clearSelection();
  else if (zone === undefined) select(id);
  else selectSubnet(id, zone);
  if (!isBox) setPanels({ inspector: true });
}
