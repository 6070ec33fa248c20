import { memoByIdentity } from '../base/memo.ts';
import type {
  ConstructNetwork,
  ImageParameter,
  Network,
  OutputNetwork,
  StackNetwork,
} from '../network/network.ts';
import { instanceResources } from './instance.ts';
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
  const resources = stack.constructs.flatMap((construct): readonly ResourceGroup[] => {
    if (construct.is === 'security-group') return [securityGroupResources(construct, stack.tags)];
    if (construct.is === 'instance') return [instanceResources(construct, stack.tags)];
    const { vpc, tags } = construct;
    const own = vpcResources(vpc, stack.account, stack.tags, tags);
    return vpc === restricted[0] ? [own, restrictProviderResources(stack, restricted)] : [own];
  });
  return {
    stackId: stack.id,
    parameters: stack.imageParameters.map(writeParameter),
    mappings: stack.constructs.flatMap(mappingsOf),
    resources,
    outputs: stack.outputs.map(writeOutput),
    ...(stack.description === undefined ? {} : { description: stack.description }),
  };
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
