import type { Id } from '../../core/base/place.ts';
import type { Design, Stack } from '../../core/design/design.ts';
import type { SubnetGroup, Thing, Vpc } from '../../core/kinds/index.ts';
import { freeId } from '../../core/proposals/proposal.ts';

/** One change to the chosen thing of a sort; a design without any stays as it is. */

export function editVpc(design: Design, choice: number, edit: (vpc: Vpc) => Vpc): Design {
  const chosen = chosenVpc(design, choice);
  return chosen ? replaceThing(design, chosen, edit(chosen)) : design;
}

/** What every construct that is added says of itself. */
interface Added {
  readonly id: Id;
  readonly parent: Id;
  readonly label: string;
  readonly constructId: string;
}

/** One more thing in the chosen VPC, behind all others. */
export function addToVpc(
  design: Design,
  choice: number,
  wanted: Id,
  make: (added: Added, vpc: Vpc) => Thing,
): Design {
  const vpc = chosenVpc(design, choice);
  if (!vpc) return design;
  const id = freeId(design, wanted);
  const added = { id, parent: vpc.id, label: 'Faulty', constructId: id };
  return { ...design, things: [...design.things, make(added, vpc)] };
}

function chosenVpc({ things }: Design, choice: number): Vpc | undefined {
  const vpcs = things.filter((thing) => thing.kind === 'vpc');
  return vpcs[choice % vpcs.length];
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

export function mapGroups(design: Design, edit: (group: SubnetGroup) => SubnetGroup): Design {
  const things = design.things.map((thing) => (thing.kind === 'subnet-group' ? edit(thing) : thing));
  return { ...design, things };
}

/** The same things several times over, under ids of their own. */
export function multiplied(design: Design, times: number): Design {
  const things = Array.from({ length: times }, (_, copy) => {
    const known = new Set(design.things.map(({ id }) => id));
    return design.things.map((thing) => {
      const parent = known.has(thing.parent) ? `${thing.parent}-${copy}` : thing.parent;
      const own = { ...thing, id: `${thing.id}-${copy}`, parent };
      if (own.kind !== 'vpc') return own;
      const { outputs: _, natSubnetGroup: __, ...vpc } = own;
      return { ...vpc, constructId: `${vpc.constructId}-${copy}` };
    });
  });
  return { ...design, things: things.flat() };
}
