import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { anyGroupById, anyGroupsOf, anyVpcById } from '../design/queries.ts';
import type { AnySubnetGroup, Thing } from '../kinds/index.ts';
import { whyNotStandIn } from './stand-in.ts';

/** Where workloads go whose subnet groups are deleted. */
export interface Rehoming {
  readonly commands: readonly Command[];
  /** How many stand in no subnet then. */
  readonly homeless: number;
  /** The labels of the groups to which the others go, one for each workload. */
  readonly to: readonly string[];
}

/**
 * Those that stay go to the nearest group of the same type: what must not be reached from outside never gets into public
 * subnets by itself. Where there is none they stay behind, and a finding tells of them.
 */
export function rehome(design: Design, gone: readonly Id[]): Rehoming {
  const staying = standingIn(design, gone).map((thing) => ({ thing, group: newHome(design, thing, gone) }));
  const moving = staying.flatMap(({ thing, group }) => (group ? [{ id: thing.id, group }] : []));
  return {
    commands: moving.map(({ id, group }) => ({
      do: 'set-field',
      id,
      field: 'subnetGroup',
      value: group.id,
    })),
    homeless: staying.length - moving.length,
    to: moving.map(({ group }) => group.label),
  };
}

/** "; 2 workloads move to Application": behind the sentence that something is deleted. */
export function rehomingWords({ homeless, to }: Rehoming): string {
  const [first] = to;
  const where = to.every((label) => label === first) ? first : 'other subnet groups';
  const moving =
    to.length === 0
      ? ''
      : `; ${to.length === 1 ? '1 workload moves' : `${to.length} workloads move`} to ${where}`;
  const left =
    homeless === 0
      ? ''
      : `; ${homeless === 1 ? '1 workload stands' : `${homeless} workloads stand`} in no subnet now`;
  return `${moving}${left}`;
}

type Standing = Thing & { readonly subnetGroup: Id };

/** The workloads that stay behind and were to stand in subnet groups that go. */
function standingIn(design: Design, gone: readonly Id[]): readonly Standing[] {
  return design.things.filter(
    (thing): thing is Standing =>
      'subnetGroup' in thing &&
      thing.subnetGroup !== undefined &&
      gone.includes(thing.subnetGroup) &&
      !gone.includes(thing.id) &&
      !gone.includes(thing.parent),
  );
}

/** Of two that are equally near, the one below. */
function newHome(
  design: Design,
  { parent, subnetGroup }: Standing,
  gone: readonly Id[],
): AnySubnetGroup | undefined {
  const vpc = anyVpcById(design, parent);
  const groups = vpc ? anyGroupsOf(design, vpc) : [];
  const from = groups.findIndex(({ id }) => id === subnetGroup);
  const type = anyGroupById(design, subnetGroup)?.subnetType;
  return groups
    .map((group, index) => ({ group, distance: Math.abs(index - from) - (index > from ? 0.5 : 0) }))
    .filter(
      ({ group }) =>
        group.subnetType === type && !gone.includes(group.id) && whyNotStandIn(group) === undefined,
    )
    .toSorted((one, other) => one.distance - other.distance)[0]?.group;
}
