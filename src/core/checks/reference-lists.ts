import { type Finding, finding, type LeftOut } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { groupById, stackIdOf, thingById, vpcOf } from '../design/queries.ts';
import { targetsOf } from '../design/targets.ts';
import { fieldsOf, hasRole, isSecurityGroup, kinds, type Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Lists of security groups and of targets that name what can't be there: what is left out of the code, or that AWS refuses. */
export const referenceLists: Check = ({ design }) =>
  design.things.flatMap((thing) => listsOf(thing).flatMap((list) => ofList(list, thing, design)));

interface ReferenceList {
  readonly field: 'securityGroups' | 'targets' | 'subnetGroups';
  readonly ids: readonly Id[];
  readonly canName: (thing: Thing) => boolean;
}

function listsOf(thing: Thing): readonly ReferenceList[] {
  if (thing.kind === 'listener') return [{ field: 'targets', ids: targetsOf(thing), canName: hasRole }];
  if (thing.kind === 'gateway-endpoint')
    return [{ field: 'subnetGroups', ids: thing.subnetGroups ?? [], canName: isSubnetGroup }];
  return 'securityGroups' in thing && thing.securityGroups
    ? [{ field: 'securityGroups', ids: thing.securityGroups, canName: isSecurityGroup }]
    : [];
}

function isSubnetGroup({ kind }: Thing): boolean {
  return kind === 'subnet-group';
}

function ofList({ field, ids, canName }: ReferenceList, thing: Thing, design: Design): readonly Finding[] {
  const vpc = vpcOf(design, thing);
  const about = { name: thing.label, field: fieldsOf(kinds[thing.kind])[field]?.label ?? field };
  return ids.flatMap((id, item): readonly Finding[] => {
    const at = { id: thing.id, field, item };
    const named = thingById(design, id) ?? groupById(design, id);
    const facts = { ...about, entry: named?.label ?? id };
    const because = whyLeftOut(named, thing, canName, design);
    if (because) return [finding('list/left-out', at, { ...facts, because })];
    if (ids.indexOf(id) < item) return [finding('list/twice', at, facts)];
    const other = named && vpcOf(design, named);
    return vpc && other && vpc !== other
      ? [finding('list/other-vpc', at, { ...facts, vpc: vpc.label, otherVpc: other.label })]
      : [];
  });
}

function whyLeftOut(
  named: Thing | undefined,
  by: Thing,
  canName: (thing: Thing) => boolean,
  design: Design,
): LeftOut | undefined {
  if (!named) return 'gone';
  if (!canName(named)) return 'other-kind';
  // Groups of another stack are spoken of across stacks; targets are registered where their listener is.
  const isNear = isSecurityGroup(named) || stackIdOf(design, named) === stackIdOf(design, by);
  return isNear ? undefined : 'other-stack';
}
