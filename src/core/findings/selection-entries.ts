import { count } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import {
  anyGroupsOf,
  anyVpcById,
  groupById,
  stackById,
  stackIdOf,
  thingById,
  zoneCountOfVpc,
} from '../design/queries.ts';
import type { AnySubnetGroup, Thing } from '../kinds/index.ts';
import { moveWorkload, usualGroup, whyNotStandIn } from '../proposals/stand-in.ts';
import { isWorkloadKind, workloadKinds } from '../proposals/workload-kinds.ts';
import type { Entries, WayOut } from './entry.ts';
import { takenOff } from './list-entries.ts';
import { say, unsay } from './steps.ts';

/** In which subnets something stands. */
export const selectionEntries: Entries<'selection'> = {
  'selection/both': {
    title: 'Subnets by group and by type',
    text: ({ name }) =>
      `${name} names a subnet group and a type of subnets; the CDK takes one of the two and refuses both.`,
    fixes: ({ at }) => [
      [{ label: 'Keep the group', command: unsay(at.id, 'subnetType') }],
      [{ label: 'Keep the type', command: unsay(at.id, 'subnetGroup') }],
    ],
  },
  'selection/no-such-group': {
    title: 'No subnets to stand in',
    text: ({ name, group, vpc }) =>
      group === undefined
        ? `${name} is to stand in a subnet group that ${vpc} doesn’t have any longer; the CDK refuses that.`
        : `${name} is to stand in ${group}, which only keeps its space: ${vpc} makes no subnets for it.`,
    fixes: ({ at, facts: { group } }, design) => [
      ...(group === undefined ? [] : makeSubnets(design, at.id)),
      ...moves(design, at.id),
      [{ label: 'Let the CDK choose', command: unsay(at.id, 'subnetGroup') }],
    ],
  },
  'selection/no-such-type': {
    title: 'No subnets of the type',
    text: ({ name, subnetType, vpc }) => `${name} is to stand in ${subnetType} subnets, and ${vpc} has none.`,
    fixes: ({ at }) => [[{ label: 'Let the CDK choose', command: unsay(at.id, 'subnetType') }]],
  },
  'selection/no-such-zone': {
    title: 'A zone that there is not',
    text: ({ name, zone, zones }) =>
      `${name} is to stand in zone ${zone}, and its VPC has ${count(zones, 'zone')}.`,
    fixes: ({ at }, design) => [
      ...otherZones(design, at.id),
      [{ label: 'Allow all zones', command: unsay(at.id, 'zones') }],
    ],
  },
  'selection/no-subnet-in-zone': {
    title: 'No subnet in the zones that were chosen',
    text: ({ name, vpc }) => `${name} is kept to zones of ${vpc} in which its subnet group has no subnet.`,
    fixes: ({ at }) => [[{ label: 'Take all zones', command: unsay(at.id, 'zones') }]],
  },
  'selection/zone-twice': {
    title: 'One zone twice',
    text: ({ name, zone }) =>
      `${name} is to stand in zone ${zone}, which its list names twice; once is enough.`,
    fixes: takenOff,
  },
};

function makeSubnets(design: Design, id: Id): readonly WayOut[] {
  const thing = thingById(design, id);
  const named = thing && 'subnetGroup' in thing ? thing.subnetGroup : undefined;
  const group = named === undefined ? undefined : groupById(design, named);
  return group
    ? [[{ label: `Make the subnets of ${group.label}`, command: unsay(group.id, 'reserved') }]]
    : [];
}

/** No list of buttons longer than people read. */
const MOST_MOVES = 3;

/** To the group that is usual for its kind first. */
function moves(design: Design, id: Id): readonly WayOut[] {
  const thing = thingById(design, id);
  const vpc = thing && anyVpcById(design, thing.parent);
  if (!vpc || !isWorkloadKind(thing.kind)) return [];
  const groups = anyGroupsOf(design, vpc);
  const usual = usualGroup(groups, thing.kind);
  const others = groups.filter((group) => group !== usual && whyNotStandIn(group) === undefined);
  return [...(usual ? [usual] : []), ...others]
    .slice(0, MOST_MOVES)
    .flatMap((group) => moveTo(design, thing, group));
}

function moveTo(design: Design, { id }: Thing, group: AnySubnetGroup): readonly WayOut[] {
  const proposed = moveWorkload(design, id, { group: group.id, keepsZones: true });
  return proposed.ok ? [[{ label: `Move to ${group.label}`, command: proposed.value.command }]] : [];
}

/** The zones that are left of those that were said, or the one beside the last that there is. */
function otherZones(design: Design, id: Id): readonly WayOut[] {
  const thing = thingById(design, id);
  const vpc = thing && anyVpcById(design, thing.parent);
  const stack = thing && stackById(design, stackIdOf(design, thing));
  if (!vpc || !stack || !('zones' in thing) || !thing.zones || !isWorkloadKind(thing.kind)) return [];
  const zones = zoneCountOfVpc(vpc, stack.environment);
  const left = thing.zones.filter((zone) => zone <= zones);
  const value = left.length > 0 ? left : [zones];
  if (value.length < workloadKinds[thing.kind].leastZones) return [];
  const label = `${left.length > 0 ? 'Keep to' : 'Move to'} zone ${value.join(', ')}`;
  return [[{ label, command: say(id, 'zones', value) }]];
}
