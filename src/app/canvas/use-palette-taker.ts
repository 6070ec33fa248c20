import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { type DesignLayout, isWorkloadKind, type Point } from '../../core/index.ts';
import { takeFromPalette } from '../store/carrying.ts';
import {
  addBesideInNewVpc,
  addBesideTo,
  addGroupInNewVpc,
  addGroupTo,
  addNewVpc,
  addOutside,
} from './actions.ts';
import { cornerAt, type DroppedKind, type DropTarget, dropTargetAt, isBeside } from './drop-target.ts';
import { isOverCanvas } from './over-canvas.ts';
import { vpcForNewGroup } from './vpc-for-new-group.ts';
import { standingTargetAt } from './workloads/standing-target.ts';

/** Puts what comes from the palette where it was let go, or where there is room for it. */
export function usePaletteTaker(layout: DesignLayout): void {
  const flow = useReactFlow();
  useEffect(
    () =>
      takeFromPalette({
        drop: ({ kind, at }) => {
          if (!isOverCanvas(at)) return;
          const point = flow.screenToFlowPosition(at);
          if (isWorkloadKind(kind)) {
            const target = standingTargetAt(layout, kind, point);
            void loadAdding().then(({ landWorkload }) => landWorkload(kind, target));
          } else land(kind, dropTargetAt(layout, kind, point), cornerAt(point));
        },
        add: (kind) => {
          if (isWorkloadKind(kind)) {
            void loadAdding().then(({ addWorkloadByName }) => addWorkloadByName(kind));
            return;
          }
          const standsInVpc = kind === 'subnet-group' || isBeside(kind);
          const vpc = standsInVpc
            ? vpcForNewGroup(layout, { orExisting: kind === 'security-group' })
            : undefined;
          const on = isBeside(kind) ? 'vpc' : 'row-gap';
          land(kind, vpc === undefined ? { on: 'canvas' } : { on, vpc });
        },
      }),
    [flow, layout],
  );
}

/** Not needed by the first page. */
function loadAdding() {
  return import('./later.ts');
}

function land(kind: DroppedKind, target: DropTarget, corner?: Point): void {
  if (target.on === 'row-gap') addGroupTo(target.vpc, target.before);
  else if (isBeside(kind)) {
    if (target.on === 'vpc') addBesideTo(kind, target.vpc);
    else addBesideInNewVpc(kind, corner);
  } else if (kind === 'vpc') addNewVpc(corner);
  else if (kind === 'subnet-group') addGroupInNewVpc(corner);
  else addOutside(kind, corner);
}
