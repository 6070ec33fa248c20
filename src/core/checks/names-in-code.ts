import { type Finding, finding } from '../base/finding.ts';
import type { Id, Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { stackIdOf, thingsByParent } from '../design/queries.ts';
import {
  type ConstructThing,
  hasConstruct,
  isNamedWithinParent,
  isWorkload,
  type Thing,
} from '../kinds/index.ts';
import { alphanumerics, logicalId, respellConstructId } from '../plan/paths.ts';
import { type Check, perVpc } from './check.ts';

/** Ids of outputs that differ in punctuation only: they alone have no hash in their logical ids. */
export const outputIds: Check = ({ vpcs }) => {
  const owners = new Map<string, string>();
  return vpcs.flatMap(({ vpc, stack }) =>
    (vpc.outputs ?? []).flatMap(({ constructId }, item) => {
      const id = respellConstructId(constructId);
      const logical = logicalId(id);
      const key = `${stack.id} ${logical}`;
      const other = owners.get(key);
      if (other === undefined) owners.set(key, constructId);
      // Equal ids are told of by the network.
      if (other === undefined || respellConstructId(other) === id) return [];
      const at = { id: vpc.id, field: 'outputs', item };
      return [finding('id/clash', at, { id: constructId, other, logicalId: logical })];
    }),
  );
};

/** What the CDK adds to a stack with a VPC that restricts its default security group; it takes the id for itself. */
const RESTRICT_PROVIDER = 'Custom::VpcRestrictDefaultSGCustomResourceProvider';

/** The one name that is taken in some stacks only; those that are taken in all are told of by the network. */
export const restrictProvider: Check = ({ design, vpcs }) => {
  const restricting = vpcs.filter(({ built }) => built.restrictsDefaultSecurityGroup);
  const stacks = new Set(restricting.map(({ stack }) => stack.id));
  return stacks.size === 0 ? [] : reserved(RESTRICT_PROVIDER, namedIn(design, stacks));
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
  return stacks.size === 0 ? [] : reserved(RESOURCE, namedIn(design, stacks));
}

function isNamedInStack(thing: Thing): thing is ConstructThing {
  return hasConstruct(thing) && !isNamedWithinParent(thing.kind);
}

function namedIn(design: Design, stacks: ReadonlySet<Id>): readonly ConstructThing[] {
  return design.things.filter(isNamedInStack).filter((thing) => stacks.has(stackIdOf(design, thing)));
}

/** The things and outputs that have a name which is taken. */
function reserved(id: string, things: readonly ConstructThing[]): readonly Finding[] {
  const places = things.flatMap((thing): readonly Place[] => [
    ...(thing.constructId === id ? [{ id: thing.id, field: 'constructId' }] : []),
    ...(thing.kind === 'vpc' ? (thing.outputs ?? []) : []).flatMap(({ constructId }, item) =>
      constructId === id ? [{ id: thing.id, field: 'outputs', item }] : [],
    ),
  ]);
  return places.map((at) => finding('id/reserved', at, { id }));
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
