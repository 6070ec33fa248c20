import { memoByIdentity } from '../base/memo.ts';
import type {
  ConstructNetwork,
  ImageParameter,
  Network,
  OutputNetwork,
  StackNetwork,
  VpcNetwork,
} from '../network/network.ts';
import { autoScalingResources } from './auto-scaling-group.ts';
import { databaseResources } from './database.ts';
import { instanceResources } from './instance.ts';
import { loadBalancerResources } from './load-balancer.ts';
import { restrictProviderResources } from './restrict-default-security-group.ts';
import { securityGroupResources } from './security-group.ts';
import type { Properties, ResourceGroup, Template, TemplateEntry } from './template.ts';
import { vpcResources } from './vpc.ts';

/** One template for each stack of the network. */
export function writeTemplates(network: Network): readonly Template[] {
  return network.stacks.map(writeTemplate);
}

function writeTemplate(stack: StackNetwork): Template {
  const restricted = stack.vpcs.filter(({ vpc }) => vpc.restrictsDefaultSecurityGroup).map(({ vpc }) => vpc);
  const resources = stack.constructs.flatMap((construct) => constructResources(construct, stack, restricted));
  return {
    stackId: stack.id,
    parameters: stack.imageParameters.map(writeParameter),
    mappings: stack.constructs.flatMap(mappingsOf),
    resources,
    outputs: stack.outputs.map(writeOutput),
    ...(stack.description === undefined ? {} : { description: stack.description }),
  };
}

function constructResources(
  construct: ConstructNetwork,
  stack: StackNetwork,
  restricted: readonly VpcNetwork[],
): readonly ResourceGroup[] {
  switch (construct.is) {
    case 'vpc': {
      const { vpc, tags, natInstances } = construct;
      const own = vpcResources(vpc, stack.account, stack.tags, tags, natInstances);
      return vpc === restricted[0] ? [own, restrictProviderResources(stack, restricted)] : [own];
    }
    case 'security-group':
      return [securityGroupResources(construct, stack.tags)];
    case 'instance':
      return [instanceResources(construct, stack.tags)];
    case 'auto-scaling-group':
      return [autoScalingResources(construct, stack.tags)];
    case 'load-balancer':
      return [loadBalancerResources(construct, stack.tags)];
    case 'database':
      return [databaseResources(construct, stack.tags)];
    // Among those of their VPC.
    case 'nat-instances':
      return [];
  }
}

/** What the deployment reads from SSM. */
const writeParameter = memoByIdentity(
  ({ origin, logicalId, name }: ImageParameter): TemplateEntry => ({
    origin,
    logicalId,
    body: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: name },
  }),
);

/** Images by region, where the template may go to any. */
function mappingsOf(construct: ConstructNetwork): readonly TemplateEntry[] {
  if (construct.is === 'nat-instances') return construct.instances.flatMap(mappingsOf);
  if (!('image' in construct) || !construct.image.mapping) return [];
  const { logicalId, images } = construct.image.mapping;
  const body = Object.fromEntries(images.map(([region, ami]) => [region, { ami }]));
  return [{ origin: { ...construct.origin, field: 'image' }, logicalId, body }];
}

const writeOutput = memoByIdentity((output: OutputNetwork): TemplateEntry => {
  const { description, exportName } = output;
  const body: Properties = {
    ...(description === undefined ? {} : { Description: description }),
    Value: output.value,
    ...(exportName === undefined ? {} : { Export: { Name: exportName } }),
  };
  return { origin: output.origin, logicalId: output.logicalId, body };
});
