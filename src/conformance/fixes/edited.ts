import type { Design } from '../../core/design/design.ts';
import { vpcsOf } from '../../core/design/queries.ts';
import type { Output, SubnetGroup, Vpc } from '../../core/kinds/index.ts';
import { editGroup, editStack, editVpc } from '../random/edits.ts';
import type { Fault } from '../random/faults/fault.ts';

/** Other fields of one of the VPCs. */
export function vpcs(change: (choice: number) => Partial<Vpc>): Fault {
  return (design, choice) => editVpc(design, choice, (vpc) => ({ ...vpc, ...change(choice) }));
}

export function groups(change: (choice: number) => Partial<SubnetGroup>): Fault {
  return (design, choice) => editGroup(design, choice, (group) => ({ ...group, ...change(choice) }));
}

export function outputs(of: (vpc: Vpc, choice: number) => readonly Output[]): Fault {
  return (design, choice) => editVpc(design, choice, (vpc) => ({ ...vpc, outputs: of(vpc, choice) }));
}

export function everyGroup(design: Design, edit: (group: SubnetGroup, index: number) => SubnetGroup): Design {
  const things = design.things.map((thing, index) =>
    thing.kind === 'subnet-group' ? edit(withoutPublicIp(thing), index) : thing,
  );
  return { ...design, things };
}

export function withoutPublicIp({ mapPublicIpOnLaunch: _, ...group }: SubnetGroup): SubnetGroup {
  return group;
}

export function indexOfVpc(design: Design, id: string): number {
  return design.things.filter((thing) => thing.kind === 'vpc').findIndex((vpc) => vpc.id === id);
}

/** In a region that has few of the older types. */
export function inMexico(design: Design): Design {
  return editStack(design, (stack) => ({
    ...stack,
    environment: { type: 'region', region: 'mx-central-1' },
  }));
}

/** One of the VPCs. */
export function aVpc(design: Design, choice: number): Vpc | undefined {
  const all = vpcsOf(design);
  return all[choice % all.length];
}
