import { memoByIdentity } from '../base/memo.ts';
import type { Network, OutputNetwork, StackNetwork } from '../network/network.ts';
import { restrictProviderResources } from './restrict-default-security-group.ts';
import { securityGroupResources } from './security-group.ts';
import type { Properties, ResourceGroup, Template, TemplateOutput } from './template.ts';
import { vpcResources } from './vpc.ts';

/** One template for each stack of the network. */
export function writeTemplates(network: Network): readonly Template[] {
  return network.stacks.map(writeTemplate);
}

function writeTemplate(stack: StackNetwork): Template {
  const restricted = stack.vpcs.filter(({ vpc }) => vpc.restrictsDefaultSecurityGroup).map(({ vpc }) => vpc);
  const resources = stack.constructs.flatMap((construct): readonly ResourceGroup[] => {
    if (construct.is === 'security-group') return [securityGroupResources(construct, stack.tags)];
    const { vpc, tags } = construct;
    const own = vpcResources(vpc, stack.account, stack.tags, tags);
    return vpc === restricted[0] ? [own, restrictProviderResources(stack, restricted)] : [own];
  });
  return {
    stackId: stack.id,
    resources,
    outputs: stack.outputs.map(writeOutput),
    ...(stack.description === undefined ? {} : { description: stack.description }),
  };
}

const writeOutput = memoByIdentity((output: OutputNetwork): TemplateOutput => {
  const { description, exportName } = output;
  const body: Properties = {
    ...(description === undefined ? {} : { Description: description }),
    Value: output.value,
    ...(exportName === undefined ? {} : { Export: { Name: exportName } }),
  };
  return { origin: output.origin, logicalId: output.logicalId, body };
});
