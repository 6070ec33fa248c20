import { isSaidFromOneSide } from '../../core/design/call-sides.ts';
import type { Design } from '../../core/design/design.ts';
import { anyVpcOf, callsOf, stackIdOf, thingById } from '../../core/design/queries.ts';
import { isAnyVpc, isPeer, mayStandElsewhere, type Thing } from '../../core/kinds/index.ts';

/** Stacks of which the later ones speak of the earlier ones, in one place. */
export function soundStacks(drawn: Design): Design {
  const [first] = drawn.stacks;
  if (!first || drawn.stacks.length < 2) return drawn;
  const spread = { ...drawn, things: drawn.things.map((thing, index) => spreadOut(thing, index, drawn)) };
  const late = { ...drawn, things: spread.things.map((thing) => asLate(thing, spread)) };
  const things = late.things.map((thing) => withReachable(thing, late));
  return {
    ...drawn,
    stacks: drawn.stacks.map((stack) => ({ ...stack, environment: first.environment })),
    things,
  };
}

/** Without those stacks that make nothing, as some do when their things could not stand where they were drawn. */
export function withoutEmptyStacks(design: Design): Design {
  if (design.stacks.length < 2) return design;
  const made = new Set(design.things.filter(makesResource).map((thing) => stackIdOf(design, thing)));
  const isKept = (thing: Thing) =>
    [thing, anyVpcOf(design, thing) ?? thing].every((one) => made.has(stackIdOf(design, one)));
  return {
    ...design,
    stacks: design.stacks.filter(({ id }) => made.has(id)),
    things: design.things.filter(isKept),
  };
}

function makesResource(thing: Thing): boolean {
  return thing.kind === 'vpc' || mayStandElsewhere(thing);
}

/** VPCs mostly in the first stack, groups now and then in a later one, and workloads in any. */
function spreadOut(thing: Thing, index: number, { stacks }: Design): Thing {
  const [first] = stacks;
  const any = stacks[index % stacks.length];
  if (!first || !any) return thing;
  if (isAnyVpc(thing)) return index % 4 === 3 ? thing : { ...thing, parent: first.id };
  if (!mayStandElsewhere(thing) || 'stack' in thing) return thing;
  const stays = thing.kind === 'security-group' && index % 3 > 0;
  return stays ? thing : { ...thing, stack: any.id };
}

/** Not in a stack before that of its VPC. */
function asLate(thing: Thing, design: Design): Thing {
  if (!('stack' in thing) || thing.stack === undefined) return thing;
  const vpc = anyVpcOf(design, thing);
  return vpc && place(design, thing) < place(design, vpc)
    ? { ...thing, stack: stackIdOf(design, vpc) }
    : thing;
}

/** Carries groups of its own stack and of those before. */
function withReachable(thing: Thing, design: Design): Thing {
  if (!('securityGroups' in thing) || !thing.securityGroups) return thing;
  const { securityGroups: carried, ...rest } = thing;
  const kept = carried.filter((id) => {
    const group = thingById(design, id);
    return group && place(design, group) <= place(design, thing);
  });
  return kept.length > 0 ? { ...thing, securityGroups: kept } : (rest as Thing);
}

/** What only one side can say is said by the later one. */
export function soundCallsBetweenStacks(design: Design): Design {
  if (design.stacks.length < 2) return design;
  const calls = callsOf(design).filter((call) => {
    const [on, other] = [thingById(design, call.on), thingById(design, call.other ?? '')];
    if (!on || !other || isPeer(other) || !isSaidFromOneSide(call)) return true;
    return place(design, on) >= place(design, other);
  });
  const { calls: _, ...rest } = design;
  return calls.length > 0 ? { ...rest, calls } : rest;
}

function place(design: Design, thing: Thing): number {
  const stack = stackIdOf(design, thing);
  return design.stacks.findIndex(({ id }) => id === stack);
}
