import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { callsOf } from '../design/queries.ts';
import type { Call, Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Security groups of which no connection speaks and which nothing carries. */
export const unusedGroups: Check = ({ design }) => {
  const mentioned = mentionedIn(callsOf(design));
  return design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'security-group' && thing.kind !== 'imported-security-group') return [];
    const { id, label } = thing;
    if (mentioned.has(id) || isCarried(design, id)) return [];
    return [finding('security-group/unused', { id }, { group: label })];
  });
};

const mentionedIn = memoByIdentity(
  (calls: readonly Call[]): ReadonlySet<Id> =>
    new Set(calls.flatMap(({ on, other }) => (other === undefined ? [on] : [on, other]))),
);

/** Is a security group in the list of one of the things that carry some? */
export function isCarried({ things }: Pick<Design, 'things'>, group: Id): boolean {
  return carriedIn(things).has(group);
}

const carriedIn = memoByIdentity(
  (things: readonly Thing[]): ReadonlySet<unknown> => new Set(things.flatMap(groupsCarriedBy)),
);

function groupsCarriedBy(thing: Thing): readonly unknown[] {
  return 'securityGroups' in thing && Array.isArray(thing.securityGroups) ? thing.securityGroups : [];
}
