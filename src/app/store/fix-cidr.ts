import { type Design, type Finding, fixCidr, type Id, type Result, refuse } from '../../core/index.ts';
import { dispatch } from './dispatch.ts';
import { currentDesign } from './editor.ts';
import { findThing } from './find.ts';
import { readCidr } from './read-cidr.ts';
import { type TextDraft, useTextDraft } from './use-text-draft.ts';

/** Fixes the CIDR of one subnet; with `undefined` it is placed with the rest again. */
export function editCidr(
  group: Id,
  zone: number,
  cidr: string | undefined,
  gesture?: string,
): Result<Design, Finding> {
  const thing = findThing(currentDesign(), group);
  if (thing?.kind !== 'subnet-group') return refuse();
  const { command, label } = fixCidr(thing, zone, cidr);
  return dispatch(command, { label, ...(gesture === undefined ? {} : { gesture }) });
}

/** Names what is typed into it in the whole design. */
export function cidrDraft(group: Id, zone: number): string {
  return `${group}.cidr-${zone}`;
}

/** A field over the CIDR that a subnet has: what is typed is fixed. */
export function useCidrDraft(
  group: Id,
  zone: number,
  cidr: string | undefined,
  onDone?: () => void,
): TextDraft {
  return useTextDraft({
    key: cidrDraft(group, zone),
    text: cidr ?? '',
    read: readCidr(cidr),
    take: (value, gesture) => editCidr(group, zone, value, gesture),
    ...(onDone ? { onDone } : {}),
  });
}
