import { castDraft, type Draft, original } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { valueFault } from '../design/field-value.ts';
import { callsOf } from '../design/queries.ts';
import { type Call, callFields, hasSecurityGroups, isPeer } from '../kinds/index.ts';
import type { CommandNamed } from './command.ts';
import { idFault } from './new-id.ts';
import { dangling, malformed } from './refusals.ts';

export function addCall(
  draft: Draft<Design>,
  { call, before }: CommandNamed<'add-call'>,
): readonly Finding[] {
  const { id, ...fields } = call;
  const problems = idFault(draft, id) ?? faultsOf(draft, id, fields);
  if (problems.length > 0) return problems;
  return insert(draft, castDraft(call), before);
}

/**
 * Copies the connections that have an id for their copy, behind the last one and in their order; each lies between the
 * copies of its ends, as far as there are such. What is wrong with the original is wrong with its copy.
 */
export function copyCalls(
  draft: Draft<Design>,
  copies: CommandNamed<'duplicate-thing'>['copies'],
): readonly Finding[] {
  for (const call of callsOf(draft)) {
    const id = copies[call.id];
    if (id === undefined) continue;
    const wrongId = idFault(draft, id);
    if (wrongId) return wrongId;
    const { on, other } = call;
    const ends = {
      on: copies[on] ?? on,
      ...(other === undefined ? {} : { other: copies[other] ?? other }),
    };
    insert(draft, { ...call, id, ...ends }, undefined);
  }
  return [];
}

export function setCall(draft: Draft<Design>, { id, changes }: CommandNamed<'set-call'>): readonly Finding[] {
  const call = callIn(draft, id);
  if (!call) return dangling('set-call', id);
  const problems = faultsOf(draft, id, changes);
  if (problems.length > 0) return problems;
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) Reflect.deleteProperty(call, name);
    else Reflect.set(call, name, value);
  }
  return [];
}

/** Looked for in what the draft was made of: looking into drafts makes one of every connection on the way. */
function callIn(draft: Draft<Design>, id: Id): Draft<Call> | undefined {
  const index = callsOf(original(draft) ?? draft).findIndex((call) => call.id === id);
  const likely = draft.calls?.[index];
  // Commands that are one step may have moved it.
  return likely?.id === id ? likely : draft.calls?.find((call) => call.id === id);
}

export function moveCall(
  draft: Draft<Design>,
  { id, before }: CommandNamed<'move-call'>,
): readonly Finding[] {
  const call = draft.calls?.find((one) => one.id === id);
  if (!call) return dangling('move-call', id);
  if (before === id) return [];
  withoutCalls(draft, (one) => one.id === id);
  return insert(draft, call, before);
}

export function removeCall(draft: Draft<Design>, { id }: CommandNamed<'remove-call'>): readonly Finding[] {
  if (!draft.calls?.some((one) => one.id === id)) return dangling('remove-call', id);
  withoutCalls(draft, (one) => one.id === id);
  return [];
}

/** Takes the connections of things along that are gone. */
export function forgetCalls(draft: Draft<Design>, gone: ReadonlySet<Id>): void {
  withoutCalls(draft, ({ on, other }) => gone.has(on) || (other !== undefined && gone.has(other)));
}

/** A design without connections says nothing of them. */
function withoutCalls(draft: Draft<Design>, isGone: (call: Call) => boolean): void {
  const { calls } = draft;
  if (!calls?.some(isGone)) return;
  const rest = calls.filter((call) => !isGone(call));
  if (rest.length > 0) draft.calls = rest;
  else delete draft.calls;
}

function insert(draft: Draft<Design>, call: Draft<Call>, before: Id | undefined): readonly Finding[] {
  const calls = [...callsOf(draft)];
  const index = before === undefined ? calls.length : calls.findIndex((one) => one.id === before);
  if (index < 0) return dangling('before', before ?? '');
  draft.calls = [...calls.slice(0, index), call, ...calls.slice(index)].map((one) => castDraft(one));
  return [];
}

/** What is malformed, or speaks of something that isn't there. */
function faultsOf(design: Design, id: Id, changes: CommandNamed<'set-call'>['changes']): readonly Finding[] {
  return Object.entries(changes).flatMap(([name, value]) => {
    const field = Object.hasOwn(callFields, name) ? callFields[name as keyof typeof callFields] : undefined;
    if (!field) return malformed(id, name, name, 'a field of a connection');
    if (value === undefined) return 'required' in field ? malformed(id, name, value, 'a value') : [];
    const fault = valueFault(field, value);
    if (fault !== undefined) return malformed(id, name, value, fault);
    return field.type === 'reference' ? referenceFaults(design, name, String(value)) : [];
  });
}

function referenceFaults(design: Design, name: string, id: Id): readonly Finding[] {
  // What is remembered of a draft's things doesn't know those that came in the same step.
  const thing = design.things.find((one) => one.id === id);
  const mayBe = thing && (hasSecurityGroups(thing) || (name === 'other' && isPeer(thing)));
  return mayBe ? [] : dangling(name, id);
}
