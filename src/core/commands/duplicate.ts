import type { Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { defaultGroups, familyOf } from '../design/queries.ts';
import { hasConstruct, isNamedWithinParent, type Thing } from '../kinds/index.ts';
import { copyCalls } from './calls.ts';
import type { CommandNamed } from './command.ts';
import { constructIdFor, siblingConstructIds } from './names.ts';
import { idFault } from './new-id.ts';
import { redirectReferences } from './references.ts';
import { dangling, malformed } from './refusals.ts';
import { findOrWriteOut } from './things.ts';

type Copies = CommandNamed<'duplicate-thing'>['copies'];

export function duplicateThing(
  draft: Draft<Design>,
  { id, copies, position }: CommandNamed<'duplicate-thing'>,
): readonly Finding[] {
  const thing = findOrWriteOut(draft, id);
  if (!thing) return dangling('duplicate-thing', id);
  const family = familyOf(draft.things, id);
  const groupsLaidOut = copiesOfDefaultGroups(thing, copies[id]);
  const originals = draft.things.filter((one) => family.has(one.id));
  let end = draft.things.findLastIndex((one) => family.has(one.id)) + 1;
  for (const original of originals) {
    const copyId = copies[original.id];
    if (copyId === undefined) return malformed(id, 'copies', copies, 'an id for each copy');
    const wrongId = idFault(draft, copyId);
    if (wrongId) return wrongId;
    const copy: Draft<Thing> = { ...structuredCopy(original), id: copyId };
    copy.parent = copies[original.parent] ?? original.parent;
    draft.things.splice(end, 0, copy);
    withoutOutputs(copy);
    withoutAlarmNames(copy);
    redirectReferences(copy, { ...copies, ...groupsLaidOut });
    nameCopy(draft, copy, original.id === id);
    end += 1;
  }
  const copyId = copies[id];
  if (position && copyId !== undefined) draft.canvas.positions[copyId] = position;
  return copyCalls(draft, copies);
}

/** The groups that the CDK lays out stand in no list, and workloads may speak of them all the same. */
function copiesOfDefaultGroups(thing: Draft<Thing>, copyId: Id | undefined): Copies {
  if (thing.kind !== 'vpc' || thing.layout !== 'default' || copyId === undefined) return {};
  const groups = defaultGroups({ ...thing, id: copyId });
  return Object.fromEntries(defaultGroups(thing).map(({ id }, index) => [id, groups[index]?.id ?? id]));
}

function structuredCopy(thing: Draft<Thing>): Draft<Thing> {
  return JSON.parse(JSON.stringify(thing));
}

/** A copy has a name of its own, and nothing was deployed under it yet; what is named within it keeps its names. */
function nameCopy(draft: Draft<Design>, copy: Draft<Thing>, isRoot: boolean): void {
  if (!hasConstruct(copy)) return;
  delete copy.idFixed;
  if (!isRoot && isNamedWithinParent(copy.kind)) return;
  copy.constructId = constructIdFor(copy.label, copy.kind, siblingConstructIds(draft, copy));
  if (isRoot) copy.label = copy.constructId;
}

function withoutOutputs(copy: Draft<Thing>): void {
  // An output's name is unique in its stack, so the copy starts without any.
  if ('outputs' in copy) delete copy.outputs;
}

/** CloudWatch knows one alarm of a name. */
function withoutAlarmNames(copy: Draft<Thing>): void {
  const alarms =
    copy.kind === 'vpc' ? copy.vpnAlarms : copy.kind === 'vpn-connection' ? copy.alarms : undefined;
  for (const alarm of alarms ?? []) delete alarm.alarmName;
}
