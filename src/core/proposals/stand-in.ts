import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { anyGroupById, anyGroupsOf, anyVpcById, thingById } from '../design/queries.ts';
import type { AnySubnetGroup, Thing } from '../kinds/index.ts';
import { asOne, type Proposed } from './proposal.ts';
import { isWorkloadKind, type WorkloadKind, workloadKinds } from './workload-kinds.ts';

/** Where a workload is to stand: in all zones of a subnet group, or in the subnet of one. */
export interface Standing {
  readonly group: Id;
  /** From 0. */
  readonly zone?: number;
  /** What moves stays in the zones that it says. */
  readonly keepsZones?: true;
}

/** The fields by which a workload says where it stands; what never works in one zone takes all of them. */
export function standingFields(
  kind: WorkloadKind,
  { group, zone }: Standing,
): { readonly subnetGroup: Id; readonly zones?: readonly number[] } {
  return zone === undefined || workloadKinds[kind].leastZones > 1
    ? { subnetGroup: group }
    : { subnetGroup: group, zones: [zone + 1] };
}

/** Why nothing can stand in a subnet group; `undefined` where something can. */
export function whyNotStandIn(group: AnySubnetGroup): string | undefined {
  const { label } = group;
  if (group.kind === 'existing-subnet-group')
    return (group.subnets ?? []).length === 0 ? `${label} has no subnets yet.` : undefined;
  return group.reserved ? `${label} only keeps its space: it has no subnets yet.` : undefined;
}

/** The group that is proposed where the person names none: of the type that its kind prefers. */
export function usualGroup<Group extends AnySubnetGroup>(
  groups: readonly Group[],
  kind: WorkloadKind,
): Group | undefined {
  const usable = groups.filter((group) => whyNotStandIn(group) === undefined);
  return workloadKinds[kind].prefers.flatMap((type) =>
    usable.filter(({ subnetType }) => subnetType === type),
  )[0];
}

/** Another row or cell for a workload: only its subnet selection changes, by group and zones. */
export function moveWorkload(design: Design, id: Id, standing: Standing): Proposed {
  const thing = thingById(design, id);
  const group = anyGroupById(design, standing.group);
  const reference = thing ? standing.group : id;
  if (!thing || !group || !isWorkloadKind(thing.kind) || group.parent !== thing.parent)
    return refuse(finding('design/dangling', { id }, { path: 'subnetGroup', reference }));
  const { subnetGroup, zones } = standing.keepsZones
    ? { subnetGroup: standing.group, zones: 'zones' in thing ? thing.zones : undefined }
    : standingFields(thing.kind, standing);
  const wanted: readonly (readonly [string, unknown])[] = [
    ['subnetGroup', subnetGroup],
    // A group and a type at once are refused by the CDK.
    ['subnetType', undefined],
    ['zones', zones],
  ];
  const commands = wanted.flatMap(([field, value]): readonly Command[] =>
    isSaid(thing, field, value) ? [] : [{ do: 'set-field', id, field, value }],
  );
  if (commands.length === 0) return refuse();
  const label = `Move ${thing.label} to ${group.label}${zones === undefined ? '' : `, zone ${zones.join()}`}`;
  return accept({ command: asOne(label, commands), label, select: id });
}

function isSaid(thing: Thing, field: string, value: unknown): boolean {
  return JSON.stringify(Reflect.get(thing, field)) === JSON.stringify(value);
}

/** The group above or below the one in which a workload stands, among those that it can stand in. */
export function groupBeside(design: Design, vpcId: Id, from: Id, by: -1 | 1): AnySubnetGroup | undefined {
  const vpc = anyVpcById(design, vpcId);
  const groups = vpc ? anyGroupsOf(design, vpc) : [];
  const index = groups.findIndex(({ id }) => id === from);
  const onWay = by < 0 ? groups.slice(0, Math.max(0, index)).toReversed() : groups.slice(index + 1);
  return onWay.find((group) => whyNotStandIn(group) === undefined);
}
