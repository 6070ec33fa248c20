import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { callsOf } from '../design/queries.ts';
import { type Call, isSecurityGroup, type Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Security groups of which no connection speaks and which nothing carries. */
export const unusedGroups: Check = ({ design }) => {
  const mentioned = mentionedIn(callsOf(design));
  return design.things.flatMap((thing): readonly Finding[] => {
    const { id, label } = thing;
    if (!isSecurityGroup(thing) || mentioned.has(id) || isCarried(design, id)) return [];
    return [finding('security-group/unused', { id }, { group: label })];
  });
};

const mentionedIn = memoByIdentity(
  (calls: readonly Call[]): ReadonlySet<Id> =>
    new Set(calls.flatMap(({ on, other }) => (other === undefined ? [on] : [on, other]))),
);

/** Is a security group in the list of one of the things that carry some? */
function isCarried({ things }: Pick<Design, 'things'>, group: Id): boolean {
  return carriedIn(things).has(group);
}

const carriedIn = memoByIdentity(
  (things: readonly Thing[]): ReadonlySet<Id> =>
    new Set(things.flatMap((thing) => ('securityGroups' in thing ? (thing.securityGroups ?? []) : []))),
);
