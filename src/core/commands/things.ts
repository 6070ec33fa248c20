import { castDraft, type Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { defaultGroups, familyOf } from '../design/queries.ts';
import { parentsOf, type Thing, type Vpc } from '../kinds/index.ts';
import { forgetCalls } from './calls.ts';
import type { CommandNamed } from './command.ts';
import { idFault } from './new-id.ts';
import { forgetReferences } from './references.ts';
import { dangling } from './refusals.ts';

export function addThing(draft: Draft<Design>, command: CommandNamed<'add-thing'>): readonly Finding[] {
  const { thing, before, position } = command;
  const wrongId = idFault(draft, thing.id);
  if (wrongId) return wrongId;
  if (!mayStandIn(draft, thing)) return dangling(`${thing.kind} ${thing.id}`, thing.parent);
  const parent = draft.things.find((one) => one.id === thing.parent);
  if (parent?.kind === 'vpc') writeOut(draft, parent);
  const problems = insert(draft, castDraft(thing), before);
  if (problems.length === 0 && position) draft.canvas.positions[thing.id] = position;
  return problems;
}

/** What stands on the canvas belongs to a stack; the rest stands in a thing of the right kind. */
function mayStandIn(design: Design, thing: Thing): boolean {
  const parents = parentsOf(thing.kind);
  if (parents.length === 0) return design.stacks.some((stack) => stack.id === thing.parent);
  return design.things.some((one) => one.id === thing.parent && parents.includes(one.kind));
}

/** Behind the last sibling and all that stands in it, or before the sibling that is named. */
function insert(draft: Draft<Design>, thing: Draft<Thing>, before: Id | undefined): readonly Finding[] {
  if (before === undefined) {
    draft.things.splice(endOfSiblings(draft.things, thing), 0, thing);
    return [];
  }
  const index = draft.things.findIndex((one) => one.id === before && one.parent === thing.parent);
  if (index < 0) return dangling('before', before);
  draft.things.splice(index, 0, thing);
  return [];
}

function endOfSiblings(things: readonly Thing[], thing: Thing): number {
  const family = familyOf(things, thing.parent);
  const last = things.findLastIndex((one) => family.has(one.id));
  return last < 0 ? things.length : last + 1;
}

export function removeThing(draft: Draft<Design>, { id }: CommandNamed<'remove-thing'>): readonly Finding[] {
  const thing = findOrWriteOut(draft, id);
  if (!thing) return dangling('remove-thing', id);
  const gone = familyOf(draft.things, id);
  draft.things = draft.things.filter((one) => !gone.has(one.id));
  for (const one of gone) delete draft.canvas.positions[one];
  for (const vpc of draft.things) if (vpc.kind === 'vpc') forgetNatGroup(vpc, gone);
  forgetReferences(draft, gone);
  forgetCalls(draft, gone);
  return [];
}

/** NAT gateways stand in the first public subnets again where their group goes. */
function forgetNatGroup(vpc: Draft<Vpc>, gone: ReadonlySet<Id>): void {
  if (vpc.natSubnetGroup !== undefined && gone.has(vpc.natSubnetGroup)) delete vpc.natSubnetGroup;
}

export function moveThing(
  draft: Draft<Design>,
  { id, before }: CommandNamed<'move-thing'>,
): readonly Finding[] {
  const thing = findOrWriteOut(draft, id);
  if (!thing) return dangling('move-thing', id);
  if (before === id) return [];
  const family = familyOf(draft.things, id);
  const moved = draft.things.filter((one) => family.has(one.id));
  const rest = draft.things.filter((one) => !family.has(one.id));
  const index =
    before === undefined ? endOfSiblings(rest, thing) : rest.findIndex((one) => one.id === before);
  if (index < 0 || (before !== undefined && rest[index]?.parent !== thing.parent))
    return dangling('before', before ?? '');
  draft.things = [...rest.slice(0, index), ...moved, ...rest.slice(index)];
  return [];
}

export function writeGroups(
  draft: Draft<Design>,
  { vpc: id }: CommandNamed<'write-groups'>,
): readonly Finding[] {
  const vpc = draft.things.find((one) => one.id === id);
  if (vpc?.kind !== 'vpc') return dangling('write-groups', id);
  writeOut(draft, vpc);
  return [];
}

/** The thing of this id; a group that the CDK laid out is written out first, with its siblings. */
export function findOrWriteOut(draft: Draft<Design>, id: Id): Draft<Thing> | undefined {
  const found = draft.things.find((one) => one.id === id);
  if (found) return found;
  const vpc = draft.things.find((one) => one.kind === 'vpc' && isDefaultGroup(one, id));
  if (vpc?.kind !== 'vpc') return undefined;
  writeOut(draft, vpc);
  return draft.things.find((one) => one.id === id);
}

function isDefaultGroup(vpc: Draft<Vpc>, id: Id): boolean {
  return vpc.layout === 'default' && defaultGroups(vpc).some((group) => group.id === id);
}

function writeOut(draft: Draft<Design>, vpc: Draft<Vpc>): void {
  if (vpc.layout === 'own') return;
  const groups = defaultGroups(vpc);
  vpc.layout = 'own';
  const index = draft.things.findIndex((one) => one.id === vpc.id);
  draft.things.splice(index + 1, 0, ...castDraft(groups));
}
