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

/** Those of the CDK's own, such as a bastion host's ID, count too. */
export const outputCount: Check = ({ design, network }) =>
  design.stacks.flatMap(({ id, name }) => {
    const outputs = network.stacks.find(({ origin }) => origin.id === id)?.outputs.length ?? 0;
    const facts = { stack: name, outputs, limit: MOST_OUTPUTS };
    return outputs > MOST_OUTPUTS ? [finding('stack/too-many-outputs', { id }, facts)] : [];
  });
