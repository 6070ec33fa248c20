import { notSaid } from './not-said.ts';
import type { Said } from './said.ts';
import { type MemberInScope, membersOf, scope } from './scope.ts';

/** Whether plans say a member, and if not, why. */
export type Standing =
  | { readonly is: 'said'; readonly examples: readonly string[] }
  | { readonly is: 'deprecated' }
  | { readonly is: 'not-said'; readonly reason: string }
  | { readonly is: 'nowhere' };

export function standingOf({ key, isDeprecated }: MemberInScope, said: Said): Standing {
  const examples = said.get(key);
  if (examples) return { is: 'said', examples };
  const reason = notSaid[key];
  if (reason !== undefined) return { is: 'not-said', reason };
  return { is: isDeprecated ? 'deprecated' : 'nowhere' };
}

export function membersInScope(): readonly MemberInScope[] {
  return Object.values(scope).flat().flatMap(membersOf);
}

/** The members that plans have to say, since no list excuses them and the library still means them. */
export function askedMembers(): readonly string[] {
  return membersInScope()
    .filter((member) => standingOf(member, new Map()).is === 'nowhere')
    .map(({ key }) => key);
}
