import type { Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { parseBlock } from '../net/ipv4.ts';
import type { CommandNamed } from './command.ts';
import { idFault } from './new-id.ts';
import { dangling, malformed } from './refusals.ts';

const ALLOWED = 'an IPv4 block like 10.0.0.0/16';

export function addRange(draft: Draft<Design>, { range }: CommandNamed<'add-range'>): readonly Finding[] {
  const wrongId = idFault(draft, range.id);
  if (wrongId) return wrongId;
  if (!parseBlock(range.cidr)) return malformed(range.id, 'cidr', range.cidr, ALLOWED);
  draft.usedRanges.push(range);
  return [];
}

export function setRange(
  draft: Draft<Design>,
  { id, changes }: CommandNamed<'set-range'>,
): readonly Finding[] {
  const range = draft.usedRanges.find((one) => one.id === id);
  if (!range) return dangling('set-range', id);
  if (changes.cidr !== undefined && !parseBlock(changes.cidr))
    return malformed(id, 'cidr', changes.cidr, ALLOWED);
  if (changes.name !== undefined) range.name = changes.name;
  if (changes.cidr !== undefined) range.cidr = changes.cidr;
  return [];
}

export function removeRange(draft: Draft<Design>, { id }: CommandNamed<'remove-range'>): readonly Finding[] {
  const index = draft.usedRanges.findIndex((one) => one.id === id);
  if (index < 0) return dangling('remove-range', id);
  draft.usedRanges.splice(index, 1);
  return [];
}
