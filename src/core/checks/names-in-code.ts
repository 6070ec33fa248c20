import { type Finding, finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { crossingsOf } from '../design/crossings.ts';
import type { Design } from '../design/design.ts';
import { outputsIn } from '../design/outputs.ts';
import { stackIdOf, thingsByParent } from '../design/queries.ts';
import {
  type ConstructThing,
  hasConstruct,
  isNamedWithinParent,
  isWorkload,
  type Thing,
} from '../kinds/index.ts';
import { alphanumerics, logicalId, respellConstructId } from '../plan/paths.ts';
import { OUTPUT_HOLDERS } from '../plan/stack-reference.ts';
import { type Check, perVpc } from './check.ts';

/** Ids of outputs that differ in punctuation only: they alone have no hash in their logical ids. */
export const outputIds: Check = ({ design }) => {
  const owners = new Map<string, string>();
  return outputsIn(design).flatMap(({ output: { constructId }, at, stack }) => {
    const id = respellConstructId(constructId);
    const logical = logicalId(id);
    const key = `${stack} ${logical}`;
    const other = owners.get(key);
    if (other === undefined) owners.set(key, constructId);
    // Equal ids are told of by the network.
    if (other === undefined || respellConstructId(other) === id) return [];
    return [finding('id/clash', at, { id: constructId, other, logicalId: logical })];
  });
};

/** What the CDK adds to a stack with a VPC that restricts its default security group; it takes the id for itself. */
const RESTRICT_PROVIDER = 'Custom::VpcRestrictDefaultSGCustomResourceProvider';

/** The one name that is taken in some stacks only; those that are taken in all are told of by the network. */
export const restrictProvider: Check = ({ design, vpcs }) => {
  const restricting = vpcs.filter(({ built }) => built.restrictsDefaultSecurityGroup);
  const stacks = new Set(restricting.map(({ stack }) => stack.id));
  return stacks.size === 0 ? [] : reservedIn(stacks, RESTRICT_PROVIDER, design);
};

/**
 * What the CDK makes the outputs below that other stacks import or read: whatever is called so, in a stack that is spoken
 * of. A connection may be called on either end, so that both of its stacks may be.
 */
export const outputHolders: Check = ({ design }) => {
  const spokenOf = crossingsOf(design).flatMap(({ stack, needs, isEitherWay }) =>
    isEitherWay ? [stack, needs] : [needs],
  );
  const stacks = new Set(spokenOf);
  return stacks.size === 0
    ? []
    : Object.values(OUTPUT_HOLDERS).flatMap((id) => reservedIn(stacks, id, design));
};

/** The resource that a construct stands for is its child of one of these two names: with both there is no telling. */
const [DEFAULT, RESOURCE] = ['Default', 'Resource'] as const;

/** A stack may have something called Default or something called Resource, not both (the CDK asks for that child). */
export const defaultChild: Check = ({ design }) => [
  ...workloadsCalledDefault(design),
  ...vpcsCalledDefault(design),
  ...besideDefault(design),
];

/** What stands in a workload of that name, or is connected to a VPC, would have the logical ids of the stack’s own. */
function workloadsCalledDefault({ things }: Design): readonly Finding[] {
  const connected = new Set(
    things.filter(({ kind }) => kind === 'vpn-connection').map(({ parent }) => parent),
  );
  const holds = (thing: Thing) => isWorkload(thing) || connected.has(thing.id);
  return reserved(DEFAULT, things.filter(holds).filter(isNamedInStack));
}

/** The same goes for the endpoints of a VPC; its subnets have numbers that nothing else has. */
function vpcsCalledDefault({ things }: Design): readonly Finding[] {
  const inside = thingsByParent(things);
  const hasEndpoints = ({ id }: Thing) =>
    (inside.get(id) ?? []).some(({ kind }) => kind === 'interface-endpoint' || kind === 'gateway-endpoint');
  return reserved(DEFAULT, things.filter((thing) => thing.kind === 'vpc').filter(hasEndpoints));
}

function besideDefault(design: Design): readonly Finding[] {
  const called = design.things.filter((thing) => isNamedInStack(thing) && thing.constructId === DEFAULT);
  const stacks = new Set(called.map((thing) => stackIdOf(design, thing)));
  return stacks.size === 0 ? [] : reservedIn(stacks, RESOURCE, design);
}

function isNamedInStack(thing: Thing): thing is ConstructThing {
  return hasConstruct(thing) && !isNamedWithinParent(thing.kind);
}

/** The things and outputs of some stacks that have a name which is taken in them. */
function reservedIn(stacks: ReadonlySet<Id>, id: string, design: Design): readonly Finding[] {
  const things = design.things.filter(isNamedInStack).filter((thing) => stacks.has(stackIdOf(design, thing)));
  const outputs = outputsIn(design).filter(
    ({ output, stack }) => output.constructId === id && stacks.has(stack),
  );
  return [...reserved(id, things), ...outputs.map(({ at }) => finding('id/reserved', at, { id }))];
}

/** The things that have a name which is taken. */
function reserved(id: string, things: readonly ConstructThing[]): readonly Finding[] {
  return things
    .filter(({ constructId }) => constructId === id)
    .map((thing) => finding('id/reserved', { id: thing.id, field: 'constructId' }, { id }));
}

/** Groups whose names differ in punctuation only: that works, and people take one for the other. */
export const similarGroups: Check = perVpc(({ vpc, groups }) => {
  const seen = new Map<string, string>();
  return groups.flatMap(({ id, constructId }) => {
    const letters = alphanumerics(constructId);
    const other = seen.get(letters);
    if (other === undefined) seen.set(letters, constructId);
    // Equal ids are told of by the network.
    if (other === undefined || respellConstructId(other) === respellConstructId(constructId)) return [];
    const facts = { group: constructId, other, vpc: vpc.label };
    return [finding('group/similar-name', { id, field: 'constructId' }, facts)];
  });
});
