import { grouped } from '../base/grouped.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import { fromOtherEnd } from '../design/call-sides.ts';
import type { Design, Stack } from '../design/design.ts';
import { callsOf, groupsCarriedBy, stackIdOf, thingById } from '../design/queries.ts';
import { stacksInOrder } from '../design/stack-order.ts';
import { type Call, isPeer, type Thing } from '../kinds/index.ts';

/**
 * The connections that the code of a stack says: those of its things; of two stacks the later one has them, each called
 * on the side whose rules stand later, since both rules stand there and an earlier stack must not speak of a later one.
 */
export function callsInStack(design: Design, { id }: Stack): readonly Call[] {
  return design.stacks.length < 2 ? callsOf(design) : (callsByStack(design).get(id) ?? []);
}

interface Placed {
  readonly stack: Id;
  readonly call: Call;
}

const callsByStack = memoByIdentity((design: Design): ReadonlyMap<Id, readonly Call[]> => {
  const order = stacksInOrder(design);
  const placed = callsOf(design).flatMap((call) => placedCall(call, design.things, order));
  const byStack = grouped(placed, ({ stack }) => stack);
  return new Map([...byStack].map(([stack, calls]) => [stack, calls.map(({ call }) => call)]));
});

/** By itself, since most edits change none or one of many. */
const placedCall = memoByIdentity(
  (call: Call, things: readonly Thing[], order: readonly Stack[]): readonly Placed[] => {
    const design = { things, stacks: order };
    const placeOf = (thing: Thing) => {
      const stack = stackIdOf(design, thing);
      return Math.max(
        0,
        order.findIndex(({ id }) => id === stack),
      );
    };
    const placeOfRules = (thing: Thing) => {
      const carried = groupsCarriedBy(design, thing).flatMap((id) => thingById(design, id) ?? []);
      return Math.max(...(carried.length > 0 ? carried : [thing]).map(placeOf));
    };
    const on = thingById(design, call.on);
    if (!on) return [];
    const other = call.other === undefined ? undefined : thingById(design, call.other);
    if (!other || isPeer(other)) return [{ stack: stackIdOf(design, on), call }];
    const stack = stackIdOf(design, placeOf(other) > placeOf(on) ? other : on);
    const isLater = placeOfRules(other) > placeOfRules(on);
    return [{ stack, call: isLater ? (fromOtherEnd(call) ?? call) : call }];
  },
);
