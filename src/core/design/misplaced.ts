import { type Finding, finding } from '../base/finding.ts';
import { DESIGN, type Id } from '../base/place.ts';
import { parentsOf, type Thing } from '../kinds/index.ts';
import type { Design } from './design.ts';
import { pathText } from './json.ts';
import { malformed } from './malformed.ts';
import { callsOf } from './queries.ts';

const STACK = 'stack';
const RANGE = 'range';
const CALL = 'connection';

/** Ids that are there twice, and things that stand in nothing or in something of a wrong kind. */
export function findMisplaced(design: Design): readonly Finding[] {
  const { stacks, things, usedRanges } = design;
  if (stacks.length === 0) return [malformed(['stacks'], 'an empty list', 'at least one stack')];
  const found: Finding[] = [];
  const known = new Map<Id, string>();
  const add = (id: Id, what: string) => {
    if (known.has(id)) found.push(finding('design/duplicate-id', { id: DESIGN }, { id }));
    known.set(id, what);
  };
  for (const { id } of stacks) add(id, STACK);
  for (const { id, kind } of things) add(id, kind);
  for (const { id } of usedRanges) add(id, RANGE);
  for (const { id } of callsOf(design)) add(id, CALL);
  // Of two with one id nobody knows which one is meant as a parent.
  if (found.length > 0) return found;
  things.forEach((thing, index) => {
    const problem = parentProblem(thing, index, known.get(thing.parent));
    if (problem) found.push(problem);
  });
  return found;
}

function parentProblem(
  { kind, parent }: Thing,
  index: number,
  foundKind: string | undefined,
): Finding | undefined {
  const path = ['things', index, 'parent'];
  if (foundKind === undefined)
    return finding('design/dangling', { id: DESIGN }, { path: pathText(path), reference: parent });
  const parents = parentsOf(kind);
  const wanted = parents.length > 0 ? parents : [STACK];
  return wanted.includes(foundKind)
    ? undefined
    : malformed(path, `the id of a ${foundKind}`, `the id of a ${wanted.join(' or ')}`);
}
