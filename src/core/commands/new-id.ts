import type { Finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { isId } from '../design/ids.ts';
import { callsOf } from '../design/queries.ts';
import { duplicateId, malformed } from './refusals.ts';

/** Why something new can't have this id: a document with it would not open again. */
export function idFault(design: Design, id: Id): readonly Finding[] | undefined {
  if (!isId(id)) return malformed(id, 'id', id, 'letters, digits, dots, hyphens and underscores');
  const isTaken = [...design.things, ...design.stacks, ...design.usedRanges, ...callsOf(design)].some(
    (one) => one.id === id,
  );
  return isTaken ? duplicateId(id) : undefined;
}
