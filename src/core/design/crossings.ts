import { memoByIdentity } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import { type Call, isPeer, type Thing } from '../kinds/index.ts';
import { isSaidFromOneSide } from './call-sides.ts';
import type { Design, Stack } from './design.ts';
import { anyVpcOf, callsOf, stackIdOf, thingById } from './queries.ts';

/** What one stack says of a thing of another. */
export interface Crossing {
  readonly at: Place;
  /** Who says it. */
  readonly by: Thing;
  readonly stack: Id;
  readonly other: Thing;
  readonly needs: Id;
  /** Could the other stack say it as well? Connections can mostly be called on either end. */
  readonly isEitherWay: boolean;
}

/** All that things and connections say across stacks. */
export function crossingsOf(design: Design): readonly Crossing[] {
  return design.stacks.length < 2 ? noCrossings : crossings(design);
}

const noCrossings: readonly Crossing[] = [];

const crossings = memoByIdentity((design: Design): readonly Crossing[] => {
  const { things, stacks } = design;
  return [
    ...crossingsOfThings(things, stacks),
    ...callsOf(design).flatMap((call) => crossingsOfCall(call, things, stacks)),
  ];
});

const crossingsOfThings = memoByIdentity(
  (things: readonly Thing[], stacks: readonly Stack[]): readonly Crossing[] => {
    const design = { things, stacks };
    return things.flatMap((thing) => [
      ...crossing(design, thing, anyVpcOf(design, thing), { id: thing.id, field: 'stack' }),
      ...('securityGroups' in thing ? (thing.securityGroups ?? []) : []).flatMap((id, item) =>
        crossing(design, thing, thingById(design, id), { id: thing.id, field: 'securityGroups', item }),
      ),
    ]);
  },
);

/** By themselves, since most edits change none or one of many. */
const crossingsOfCall = memoByIdentity(
  (call: Call, things: readonly Thing[], stacks: readonly Stack[]): readonly Crossing[] => {
    const design = { things, stacks };
    const on = thingById(design, call.on);
    const other = call.other === undefined ? undefined : thingById(design, call.other);
    return on ? crossing(design, on, other, { id: call.id }, !isSaidFromOneSide(call)) : [];
  },
);

function crossing(
  design: Pick<Design, 'things' | 'stacks'>,
  by: Thing,
  other: Thing | undefined,
  at: Place,
  isEitherWay = false,
): readonly Crossing[] {
  if (!other || isPeer(other)) return [];
  const [stack, needs] = [stackIdOf(design, by), stackIdOf(design, other)];
  return stack === needs ? [] : [{ at, by, stack, other, needs, isEitherWay }];
}
