import { castDraft, type Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { stackIdOf, thingById } from '../design/queries.ts';
import { hasConstruct, mayStandElsewhere, type Thing } from '../kinds/index.ts';
import type { CommandNamed } from './command.ts';
import { constructIdFor, siblingConstructIds } from './names.ts';
import { idFault } from './new-id.ts';
import { dangling, malformed } from './refusals.ts';

export function addStack(draft: Draft<Design>, { stack }: CommandNamed<'add-stack'>): readonly Finding[] {
  const wrongId = idFault(draft, stack.id);
  if (wrongId) return wrongId;
  draft.stacks.push(castDraft(stack));
  return [];
}

export function removeStack(draft: Draft<Design>, { id }: CommandNamed<'remove-stack'>): readonly Finding[] {
  const index = draft.stacks.findIndex((stack) => stack.id === id);
  if (index < 0) return dangling('remove-stack', id);
  const heir = draft.stacks.find((stack) => stack.id !== id);
  if (!heir) return malformed(id, 'stacks', 'the only stack', 'at least one stack');
  const moved = draft.things.filter((thing) => stackIdOf(draft, thing) === id);
  for (const thing of draft.things) {
    if (thing.parent === id) thing.parent = heir.id;
    if ('stack' in thing && thing.stack === id) delete thing.stack;
  }
  draft.stacks.splice(index, 1);
  for (const thing of moved) nameAnew(draft, thing);
  return [];
}

export function moveToStack(
  draft: Draft<Design>,
  { id, stack }: CommandNamed<'move-to-stack'>,
): readonly Finding[] {
  const thing = draft.things.find((one) => one.id === id);
  if (!thing) return dangling('move-to-stack', id);
  if (!draft.stacks.some((one) => one.id === stack)) return dangling('stack', stack);
  const outer = thingById(draft, thing.parent);
  if (!outer) thing.parent = stack;
  else if (!mayStandElsewhere(thing)) return malformed(id, 'stack', stack, 'the stack of what it stands in');
  else if (stackIdOf(draft, outer) === stack) delete thing.stack;
  else thing.stack = stack;
  for (const one of draft.things) if (stackIdOf(draft, one) === stack) nameAnew(draft, one);
  return [];
}

/** A free name in code, where another of its new stack has the one that it had; a fixed one stays and is found. */
function nameAnew(draft: Draft<Design>, thing: Draft<Thing>): void {
  if (!hasConstruct(thing) || thing.idFixed) return;
  const taken = siblingConstructIds(draft, thing);
  if (taken.includes(thing.constructId)) thing.constructId = constructIdFor(thing.label, thing.kind, taken);
}
