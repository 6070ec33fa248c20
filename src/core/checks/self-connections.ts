import { type Finding, finding } from '../base/finding.ts';
import { callsOf } from '../design/queries.ts';
import { type Verb, verbShapes } from '../kinds/index.ts';
import type { Check, Drawing } from './check.ts';
import { type DrawnGroup, drawnGroups, restrictsOutbound } from './drawn-groups.ts';

/**
 * Connections of something to itself. Asked for one end, the CDK writes only that end's rule when the other end is the
 * same object, and only "internally" both; so most of them can't work.
 */
export const selfConnections: Check = (drawing) =>
  callsOf(drawing.design).flatMap(({ id, verb, on, other }): readonly Finding[] => {
    if (on !== other) return [];
    const missing = missingSide(verb, groupsOf(on, drawing));
    const group = groupsOf(on, drawing)[0];
    if (!missing || !group) return [];
    const facts = { name: group.thing.label, missing };
    return [finding('connection/to-itself', { id, field: 'verb' }, facts)];
  });

/** Those that something existing keeps unchanged say nothing of its rules. */
function groupsOf(on: string, drawing: Drawing): readonly DrawnGroup[] {
  return drawnGroups(drawing).filter(
    ({ thing }) => thing.id === on && !('mutable' in thing && thing.mutable === false),
  );
}

function missingSide(verb: Verb, groups: readonly DrawnGroup[]): 'inbound' | 'outbound' | undefined {
  const { opens, other, oneSided } = verbShapes[verb];
  if (oneSided || other !== 'thing') return undefined;
  if (opens === 'it') return 'inbound';
  return groups.some(restrictsOutbound) ? 'outbound' : undefined;
}
