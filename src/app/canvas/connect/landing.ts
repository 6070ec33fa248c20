import {
  type Design,
  type DesignLayout,
  drawnCalls,
  type Id,
  isPeer,
  isWorkloadKind,
  itemById,
  type OutsideKind,
  type Point,
  type Proposed,
  refuse,
  thingById,
  type WorkloadKind,
  workloadKindNames,
} from '../../../core/index.ts';
import { newOutside } from '../plans.ts';
import { vpcForNewGroup } from '../vpc-for-new-group.ts';
import { newWorkload, usualStanding } from '../workloads/workload-plans.ts';
import { designWith } from './connecting.ts';

/** Who may be made at the end of an arrow that was let go on empty canvas. */
export type LandingKind = OutsideKind | WorkloadKind;

const outside: readonly OutsideKind[] = ['internet', 'ip-range', 'prefix-list'];

/** Someone outside, unless the arrow begins there, and workloads that find a row in its VPC. */
export function landingKinds(design: Design, layout: DesignLayout, from: Id): readonly LandingKind[] {
  const start = thingById(design, from);
  return [
    ...(start && isPeer(start) ? [] : outside),
    ...workloadKindNames.filter((kind) => standingFor(design, layout, from, kind) !== undefined),
  ];
}

export function newAtLanding(
  design: Design,
  layout: DesignLayout,
  from: Id,
  kind: LandingKind,
  at: Point,
): Proposed {
  if (!isWorkloadKind(kind)) return newOutside(design, layout, kind, at);
  const standing = standingFor(design, layout, from, kind);
  return standing ? newWorkload(design, layout, kind, standing) : refuse();
}

/** Is the arrow there already with what was made, as that from the internet with a load balancer is? */
export function comesConnected(made: Proposed, from: Id): boolean {
  if (!made.ok) return false;
  const { command, select = '' } = made.value;
  const after = designWith(command);
  const parts = after.things.filter(({ id, parent }) => id === select || parent === select);
  return drawnCalls(after).some(({ on, other }) => other === from && parts.some(({ id }) => id === on));
}

function standingFor(design: Design, layout: DesignLayout, from: Id, kind: WorkloadKind) {
  const vpc = itemById(layout, from)?.placed.id ?? vpcForNewGroup(layout, { orExisting: true });
  return vpc === undefined ? undefined : usualStanding(design, vpc, kind);
}
