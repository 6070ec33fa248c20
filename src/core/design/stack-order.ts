import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import { isPeer, type Thing } from '../kinds/index.ts';
import { crossingsOf } from './crossings.ts';
import type { Design, Stack } from './design.ts';
import { anyVpcOf, stackIdOf, thingById } from './queries.ts';

/**
 * The stacks in the order in which they are made: in document order, but each behind those that it needs. Where two need
 * each other, what would speak of the later one is found and left out.
 */
export function stacksInOrder(design: Design): readonly Stack[] {
  return design.stacks.length < 2 ? design.stacks : ordered(design);
}

const ordered = memoByIdentity((design: Design): readonly Stack[] => {
  const needs = crossingsOf(design).flatMap(({ stack, needs: other, isEitherWay }) =>
    isEitherWay ? [] : [needText(stack, other)],
  );
  return inOrder(design.stacks, [...new Set(needs)].join('\n'));
});

/** The same list as long as the stacks need each other alike, a line for each that one needs. */
const inOrder = memoByIdentity((stacks: readonly Stack[], needs: string): readonly Stack[] => {
  const needed = new Set(needs.split('\n'));
  const done = new Set<Stack>();
  const visiting = new Set<Stack>();
  const visit = (stack: Stack): void => {
    if (done.has(stack) || visiting.has(stack)) return;
    visiting.add(stack);
    for (const other of stacks) if (needed.has(needText(stack.id, other.id))) visit(other);
    done.add(stack);
  };
  for (const stack of stacks) visit(stack);
  return [...done];
});

/** On one line, whatever the ids are. */
function needText(stack: Id, other: Id): string {
  return JSON.stringify([stack, other]);
}

/** The stacks that have to be there before another one, in their order. */
export function stacksNeededBy(design: Design, { id }: Stack): readonly Stack[] {
  const needed = new Set(
    crossingsOf(design).flatMap(({ stack, needs, other }) => {
      if (stack !== id && needs !== id) return [];
      // What both could say is said by the later one.
      return isWithinReach(reachOf(design), stack, other)
        ? stack === id
          ? [needs]
          : []
        : needs === id
          ? [stack]
          : [];
    }),
  );
  return stacksInOrder(design).filter((one) => needed.has(one.id));
}

/** What decides which things a stack may speak of: what stands where, and the stacks in the order in which they are made. */
export interface Reach {
  readonly things: readonly Thing[];
  readonly order: readonly Stack[];
}

export function reachOf(design: Design): Reach {
  return { things: design.things, order: stacksInOrder(design) };
}

/** May what is made in a stack speak of a thing? Of those of the same stack, of those before it, and of whoever is outside. */
export function isWithinReach({ things, order }: Reach, stack: Id, thing: Thing): boolean {
  if (isPeer(thing)) return true;
  const owner = stackIdOf({ things, stacks: order }, thing);
  if (owner === stack) return true;
  return order.findIndex(({ id }) => id === owner) < order.findIndex(({ id }) => id === stack);
}

/** The thing of this id, where it is made and what is made in a stack may speak of it. */
export function thingInReach(reach: Reach, stack: Id, id: Id | undefined): Thing | undefined {
  const thing = id === undefined ? undefined : thingById(reach, id);
  return thing && isWithinReach(reach, stack, thing) && isMade(reach, thing) ? thing : undefined;
}

/** Can its own stack speak of the VPC that it stands in? */
function isMade(reach: Reach, thing: Thing): boolean {
  const vpc = anyVpcOf(reach, thing);
  const { things, order: stacks } = reach;
  return vpc === undefined || isWithinReach(reach, stackIdOf({ things, stacks }, thing), vpc);
}
