import {
  accept,
  addListener,
  addVpc,
  addWorkload,
  anyGroupsOf,
  anyVpcById,
  apply,
  asOne,
  type Design,
  type DesignLayout,
  freePlaceOutside,
  type Id,
  type ItemLayout,
  itemById,
  type Point,
  type Proposed,
  refuse,
  type Standing,
  thingById,
  usualGroup,
  type WorkloadKind,
} from '../../../core/index.ts';
import { layoutAfter, placed } from '../plans.ts';

/** What gestures with workloads ask for, as commands; nothing is carried out here. */

export function newWorkload(
  design: Design,
  layout: DesignLayout,
  kind: WorkloadKind,
  standing: Standing,
): Proposed {
  return addWorkload(design, kind, standing, freePlaceOutside(layout));
}

/** A workload where there is no VPC yet: one is made around it. */
export function newWorkloadInVpc(
  design: Design,
  layout: DesignLayout,
  kind: WorkloadKind,
  at?: Point,
): Proposed {
  return placed(design, layout, at, (stack, corner) => {
    const made = addVpc(design, stack, corner);
    const after = made.ok ? apply(design, made.value.command) : made;
    if (!made.ok || !after.ok) return made;
    const standing = usualStanding(after.value, made.value.select ?? '', kind);
    if (!standing) return refuse();
    const inside = addWorkload(after.value, kind, standing);
    if (!inside.ok) return inside;
    const { label } = inside.value;
    return accept({ ...inside.value, command: asOne(label, [made.value.command, inside.value.command]) });
  });
}

/** The row of a VPC that is taken where nobody names one; `undefined` where none can be. */
export function usualStanding(design: Design, vpcId: Id, kind: WorkloadKind): Standing | undefined {
  const vpc = anyVpcById(design, vpcId);
  const group = vpc && usualGroup(anyGroupsOf(design, vpc), kind);
  return group && { group: group.id };
}

/** What a proposal adds or moves, as it would stand. */
export function itemOfNew(design: Design, proposed: Proposed): ItemLayout | undefined {
  if (!proposed.ok) return undefined;
  const { command, select } = proposed.value;
  const layout = layoutAfter(design, command);
  return layout && select !== undefined ? itemById(layout, select)?.item : undefined;
}

export function newListener(design: Design, id: Id): Proposed {
  const balancer = thingById(design, id);
  return balancer?.kind === 'load-balancer' ? addListener(design, balancer) : refuse();
}
