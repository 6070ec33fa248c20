import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { callsOf, groupsCarriedBy, thingById } from '../design/queries.ts';
import { targetsOf } from '../design/targets.ts';
import { type Call, hasRole, isPeer, kinds, type Thing, verbShapes } from '../kinds/index.ts';

/**
 * The connections that a copy of a family is given: those of its members. Among members they lie among the copies; to
 * others they lead as before.
 *
 * Left out are those to other VPCs, where a whole VPC is copied: that they could be reached was said of one VPC, not of
 * its copy. And those that bring no rule, since both ends carry the security groups that they had.
 */
export function callsOfCopy(design: Design, family: ReadonlySet<Id>): readonly Call[] {
  return callsOf(design).filter((call) => {
    const ends = endsOf(call);
    return (
      ends.some((id) => hasNewGroup(design, family, id)) &&
      ends.every((id) => thingById(design, id)) &&
      !staysBehind(design, family, call)
    );
  });
}

/** Does a connection of a copied VPC lead to another one? */
export function staysBehind(design: Design, family: ReadonlySet<Id>, call: Call): boolean {
  const ends = endsOf(call);
  return (
    [...family].some((id) => thingById(design, id)?.kind === 'vpc') &&
    ends.some((id) => family.has(id)) &&
    ends.some((id) => !family.has(id) && standsInVpc(thingById(design, id)))
  );
}

function endsOf({ verb, on, other }: Call): readonly Id[] {
  return verbShapes[verb].other === 'thing' && other !== undefined ? [on, other] : [on];
}

/** Does the copy of a thing come with a security group that the original hasn’t? */
function hasNewGroup(design: Design, family: ReadonlySet<Id>, id: Id): boolean {
  const thing = thingById(design, id);
  if (!family.has(id) || !standsInVpc(thing)) return false;
  const carried = groupsCarriedBy(design, thing);
  return carried.length === 0 || carried.some((group) => family.has(group));
}

/** Addresses and groups that exist already are the same for every VPC. */
function standsInVpc(thing: Thing | undefined): thing is Thing {
  return thing !== undefined && !isPeer(thing) && thing.kind !== 'imported-security-group';
}

/** A copy of a machine gets the requests that the original gets, of listeners that can take one more target. */
export function registerCopy(design: Design, original: Thing, copyId: Id): readonly Command[] {
  if (!hasRole(original)) return [];
  return design.things.flatMap((thing): readonly Command[] => {
    if (thing.kind !== 'listener') return [];
    const targets = targetsOf(thing);
    if (!targets.includes(original.id) || targets.length >= MOST_TARGETS) return [];
    return [{ do: 'set-field', id: thing.id, field: 'targets', value: [...targets, copyId] }];
  });
}

const MOST_TARGETS = kinds.listener.fields.targets.maxItems;
