import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { natInstancesOf, stackById, stackIdOf, vpcsOf } from '../design/queries.ts';
import { concerns, isWorkload, type Vpc } from '../kinds/index.ts';
import type { Check } from './check.ts';
import { groupsWithNatInstances } from './nat-groups.ts';

/**
 * What IAM, Elastic Load Balancing and RDS take in keys and values of tags, which is less than EC2 takes. Workloads
 * carry their own tags and those of their stack, NAT instances those of their VPC and of the subnet group that they stand
 * in. https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html
 */
const TAKEN = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function isTakenByWorkloads(text: string): boolean {
  return TAKEN.test(text);
}

export const workloadTags: Check = ({ design, vpcs }) => {
  const workloads = design.things.filter(isWorkload);
  const nats = vpcsOf(design).flatMap((vpc) => natInstancesOf(design, vpc) ?? []);
  const stacks = new Set([...workloads, ...nats].map((one) => stackById(design, stackIdOf(design, one))));
  return [
    ...[...stacks].flatMap((stack) => (stack?.tags ? tagFindings(stack.tags, stack.id, stack.name) : [])),
    ...vpcsOf(design).flatMap((vpc) => {
      const instances = natInstancesOf(design, vpc);
      if (!instances) return [];
      const ofName = instances.generation === 'v1' ? nameFindings(vpc) : [];
      return [...tagFindings(vpc.tags ?? [], vpc.id, vpc.label), ...ofName];
    }),
    ...vpcs.flatMap((drawn) =>
      groupsWithNatInstances(drawn).flatMap(({ id, label, tags }) =>
        tags ? tagFindings(tags, id, label) : [],
      ),
    ),
    ...[...workloads, ...nats].flatMap((one) =>
      'tags' in one && one.tags && concerns(one, 'tags') ? tagFindings(one.tags, one.id, one.label) : [],
    ),
  ];
};

const tagFindings = memoByIdentity((tags: readonly Tag[], id: string, name: string): readonly Finding[] =>
  tags.flatMap(({ key, value }, item) => {
    const at = { id, field: 'tags', item };
    if (!isTakenByWorkloads(key)) return [finding('tag/not-for-workloads', at, { name, key })];
    return isTakenByWorkloads(value) ? [] : [finding('tag/not-for-workloads', at, { name, key, value })];
  }),
);

/** `ec2.NatInstanceProvider` has one role for all of its instances, right below the VPC, so that it is called as the VPC. */
function nameFindings({ id, label: name, vpcName }: Vpc): readonly Finding[] {
  if (vpcName === undefined || isTakenByWorkloads(vpcName)) return [];
  return [finding('tag/not-for-workloads', { id, field: 'vpcName' }, { name, key: 'Name', value: vpcName })];
}
