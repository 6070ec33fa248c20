import { type Id, kinds, type Proposed, type Standing, type WorkloadKind } from '../../../core/index.ts';
import { currentDesign, useEditor } from '../../store/editor.ts';
import { tell } from '../../store/notices.ts';
import { openField } from '../../store/selection.ts';
import { make } from '../actions.ts';
import { keepView } from '../choose.ts';
import { layoutOf } from '../plans.ts';
import { vpcForNewGroup } from '../vpc-for-new-group.ts';
import { type StandingTarget, standingIn } from './standing-target.ts';
import { newListener, newWorkload, newWorkloadInVpc, usualStanding } from './workload-plans.ts';

/** New workloads: what pointer, keys and menus have in common. */

/** Adds one where it was let go, or says why that isn't possible. */
export function landWorkload(kind: WorkloadKind, target: StandingTarget): void {
  if (target.on === 'nowhere') tell(target.says, 'refused');
  else addAt(kind, target.standing);
}

/** Adds one without a pointer: to the row or cell that is selected, else where it usually stands. */
export function addWorkloadByName(kind: WorkloadKind): void {
  const design = currentDesign();
  const layout = layoutOf(design);
  const vpc = vpcForNewGroup(layout, { orExisting: true });
  if (vpc === undefined) {
    settle(kind, newWorkloadInVpc(design, layout, kind));
    return;
  }
  const { ids, zone } = useEditor.getState().selection;
  const drawn = layout.vpcs.find(({ id }) => id === vpc)?.vpc;
  const chosen = drawn?.items.find(({ id }) => ids.includes(id))?.row;
  const row = drawn?.rows.find(({ id }) => ids.includes(id) || id === chosen);
  if (row) {
    landWorkload(kind, standingIn(row, kind, zone));
    return;
  }
  const standing = usualStanding(design, vpc, kind);
  if (standing) addAt(kind, standing);
  else
    tell(
      `${drawn?.vpc.label ?? 'The VPC'} has no subnets for ${kinds[kind].label}: add a subnet group first.`,
      'refused',
    );
}

function addAt(kind: WorkloadKind, standing: Standing): void {
  const design = currentDesign();
  settle(kind, newWorkload(design, layoutOf(design), kind, standing));
}

/** Its name is ready for typing; of an endpoint, which is called like its service, the service. */
function settle(kind: WorkloadKind, proposed: Proposed): void {
  const isEndpoint = kind === 'interface-endpoint';
  const made = proposed.ok ? proposed.value.select : undefined;
  if (!make(proposed, { rename: !isEndpoint }) || !isEndpoint || made === undefined) return;
  openField(made, 'service');
  keepView();
}

export function addListenerTo(id: Id): void {
  make(newListener(currentDesign(), id));
}
