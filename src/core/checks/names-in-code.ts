import { type Finding, finding } from '../base/finding.ts';
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

/** What the CDK keeps in a stack for itself: the rule of its synthesizer, the maker of restricted groups. */
const BOOTSTRAP_RULE = 'CheckBootstrapVersion';
const RESTRICT_PROVIDER = 'Custom::VpcRestrictDefaultSGCustomResourceProvider';

/** A part of a path that logical ids leave out, so that an output of this name has none. */
const HIDDEN = 'Default';

/** What the CDK keeps in an app for itself: the construct that writes `tree.json`. */
const TREE = 'Tree';

/** Names that the CDK has taken; those that trip every construct are told of by the network. */
export const reservedIds: Check = ({ design, vpcs }) => {
  const restricted = new Set(
    vpcs.filter(({ built }) => built.restrictsDefaultSecurityGroup).map(({ stack }) => stack.id),
  );
  const isTaken = (id: string, stack: string) =>
    id === BOOTSTRAP_RULE || (id === RESTRICT_PROVIDER && restricted.has(stack));
  return [
    ...design.stacks
      .filter(({ name }) => name === TREE || name in Object.prototype)
      .map(({ id, name }) => finding('id/reserved', { id, field: 'name' }, { id: name })),
    ...vpcs.flatMap(({ vpc, stack }): readonly Finding[] => [
      ...(isTaken(vpc.constructId, stack.id)
        ? [finding('id/reserved', { id: vpc.id, field: 'constructId' }, { id: vpc.constructId })]
        : []),
      ...(vpc.outputs ?? []).flatMap(({ constructId: id }, item) =>
        id === HIDDEN || isTaken(id, stack.id)
          ? [finding('id/reserved', { id: vpc.id, field: 'outputs', item }, { id })]
          : [],
      ),
    ]),
  ];
};

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
