import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { alphanumerics, logicalId, respellConstructId } from '../plan/paths.ts';
import { type Check, type DrawnVpc, perVpc } from './check.ts';

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
export const restrictProvider: Check = ({ vpcs }) => {
  const restricting = vpcs.filter(({ built }) => built.restrictsDefaultSecurityGroup);
  return reserved(RESTRICT_PROVIDER, inStacksOf(restricting, vpcs));
};

/** The resource that a construct stands for is its child of one of these two names: with both there is no telling. */
const [DEFAULT, RESOURCE] = ['Default', 'Resource'] as const;

/** A stack may have a VPC called Default or something called Resource, not both (the validator asks for that child). */
export const defaultChild: Check = ({ vpcs }) => {
  const called = vpcs.filter(({ vpc }) => vpc.constructId === DEFAULT);
  return reserved(RESOURCE, inStacksOf(called, vpcs));
};

/** The VPCs that live in the stacks of some of them. */
function inStacksOf(some: readonly DrawnVpc[], vpcs: readonly DrawnVpc[]): readonly DrawnVpc[] {
  if (some.length === 0) return [];
  const stacks = new Set(some.map(({ stack }) => stack.id));
  return vpcs.filter(({ stack }) => stacks.has(stack.id));
}

/** The VPCs and outputs that have a name which is taken. */
function reserved(id: string, vpcs: readonly DrawnVpc[]): readonly Finding[] {
  const places = vpcs.flatMap(({ vpc }): readonly Place[] => [
    ...(vpc.constructId === id ? [{ id: vpc.id, field: 'constructId' }] : []),
    ...(vpc.outputs ?? []).flatMap(({ constructId }, item) =>
      constructId === id ? [{ id: vpc.id, field: 'outputs', item }] : [],
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
