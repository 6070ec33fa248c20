import type { Design, Stack } from '../../core/design/design.ts';
import type { SubnetGroup, Thing, Vpc } from '../../core/kinds/index.ts';

/** One change to the chosen thing of a sort; a design without any stays as it is. */

export function editVpc(design: Design, choice: number, edit: (vpc: Vpc) => Vpc): Design {
  const vpcs = design.things.filter((thing) => thing.kind === 'vpc');
  const chosen = vpcs[choice % vpcs.length];
  return chosen ? replaceThing(design, chosen, edit(chosen)) : design;
}

export function editGroup(design: Design, choice: number, edit: (group: SubnetGroup) => SubnetGroup): Design {
  const groups = writtenGroups(design);
  const chosen = groups[choice % groups.length];
  return chosen ? replaceThing(design, chosen, edit(chosen)) : design;
}

export function editStack(design: Design, edit: (stack: Stack) => Stack): Design {
  return { ...design, stacks: design.stacks.map(edit) };
}

/** Groups that take part: those of VPCs whose layout is written out. */
export function writtenGroups(design: Design): readonly SubnetGroup[] {
  const own = new Set(
    design.things.filter((thing) => thing.kind === 'vpc' && thing.layout === 'own').map(({ id }) => id),
  );
  return design.things
    .filter((thing) => thing.kind === 'subnet-group')
    .filter(({ parent }) => own.has(parent));
}

export function replaceThing(design: Design, old: Thing, ...by: readonly Thing[]): Design {
  return { ...design, things: design.things.flatMap((thing) => (thing === old ? by : [thing])) };
}
