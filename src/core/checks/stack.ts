import { type Finding, finding } from '../base/finding.ts';
import type { Check } from './check.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const MOST_RESOURCES = 500;
const MOST_OUTPUTS = 200;

/** Where the CDK begins to say that a stack is getting full. */
const NEARLY_FULL = 0.8;

/** CloudFormation refuses a template without resources. */
export const emptyStack: Check = ({ design, resourceCounts }) =>
  design.stacks
    .filter((stack) => !resourceCounts.get(stack.id))
    .map(({ id, name }) => finding('stack/empty', { id }, { stack: name }));

export const stackSize: Check = ({ design, resourceCounts }) =>
  design.stacks.flatMap(({ id, name }): readonly Finding[] => {
    const resources = resourceCounts.get(id) ?? 0;
    const facts = { stack: name, resources, limit: MOST_RESOURCES };
    if (resources > MOST_RESOURCES) return [finding('stack/over-limit', { id }, facts)];
    return resources >= MOST_RESOURCES * NEARLY_FULL ? [finding('stack/near-limit', { id }, facts)] : [];
  });

export const outputCount: Check = ({ design, vpcs }) =>
  design.stacks.flatMap((stack) => {
    const own = vpcs.filter((drawn) => drawn.stack === stack);
    const outputs = own.reduce((count, { vpc }) => count + (vpc.outputs?.length ?? 0), 0);
    const facts = { stack: stack.name, outputs, limit: MOST_OUTPUTS };
    return outputs > MOST_OUTPUTS ? [finding('stack/too-many-outputs', { id: stack.id }, facts)] : [];
  });
