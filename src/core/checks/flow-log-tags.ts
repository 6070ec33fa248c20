import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Id, Place } from '../base/place.ts';
import { stackIdOf, thingsByParent } from '../design/queries.ts';
import { isWorkload } from '../kinds/index.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import type { Check } from './check.ts';
import { isTakenByWorkloads } from './workload-tags.ts';

/**
 * Roles, log groups and buckets that are made for flow logs carry the tags of the flow log, its VPC and its stack, and
 * IAM, CloudWatch Logs and S3 take less in them than EC2 does.
 */
export const flowLogTags: Check = ({ design, vpcs }) => {
  const told = new Set(design.things.filter(isWorkload).map((workload) => stackIdOf(design, workload)));
  const inside = thingsByParent(design.things);
  return vpcs.flatMap(({ vpc, stack, built }): readonly Finding[] => {
    if (!makesTargets(built)) return [];
    const isStackTold = told.has(stack.id);
    told.add(stack.id);
    return [
      ...(isStackTold ? [] : tagFindings(stack.tags, { id: stack.id, field: 'tags' }, stack.name)),
      ...tagFindings(vpc.tags, { id: vpc.id, field: 'tags' }, vpc.label),
      ...nameFinding(vpc.vpcName, { id: vpc.id, field: 'vpcName' }, vpc.label, built),
      ...(inside.get(vpc.id) ?? []).flatMap((thing) =>
        thing.kind === 'flow-log' && makesTargets(built, thing.id)
          ? tagFindings(thing.tags, { id: thing.id, field: 'tags' }, thing.label)
          : [],
      ),
    ];
  });
};

/** @param id of a flow log, where no other is meant */
function makesTargets({ logging }: VpcNetwork, id?: Id): boolean {
  return logging.some(
    (made) =>
      (id === undefined || made.origin.id === id) && (made.is !== 'flow-log' || made.targets.length > 0),
  );
}

function tagFindings(tags: readonly Tag[] = [], at: Place, name: string): readonly Finding[] {
  return tags.flatMap(({ key, value }, item) => {
    const place = { ...at, item };
    if (!isTakenByWorkloads(key)) return [finding('tag/not-for-flow-logs', place, { name, key })];
    return isTakenByWorkloads(value) ? [] : [finding('tag/not-for-flow-logs', place, { name, key, value })];
  });
}

/** What a flow log makes for itself has its path for a name; what several share has that of the VPC, unless told otherwise. */
function nameFinding(
  vpcName: string | undefined,
  at: Place,
  name: string,
  { logging }: VpcNetwork,
): readonly Finding[] {
  const isShared = logging.some(
    ({ is, tags }) => is !== 'flow-log' && !tags.some(({ key }) => key === 'Name'),
  );
  if (vpcName === undefined || !isShared || isTakenByWorkloads(vpcName)) return [];
  return [finding('tag/not-for-flow-logs', at, { name, key: 'Name', value: vpcName })];
}
