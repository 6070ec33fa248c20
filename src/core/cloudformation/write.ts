import { memoByIdentity } from '../base/memo.ts';
import type {
  ConstructNetwork,
  GatewayEndpointNetwork,
  ImageParameter,
  InterfaceEndpointNetwork,
  Network,
  OutputNetwork,
  StackNetwork,
  TaggedVpc,
} from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { autoScalingResources } from './auto-scaling-group.ts';
import { databaseResources } from './database.ts';
import { endpointResources } from './endpoints.ts';
import { loggingInVpc } from './flow-log.ts';
import { instanceResources } from './instance.ts';
import { linkStacks } from './link-stacks.ts';
import { loadBalancerResources } from './load-balancer.ts';
import {
  restrictDefaultSecurityGroup,
  restrictProviderResources,
} from './restrict-default-security-group.ts';
import { securityGroupResources } from './security-group.ts';
import type { Properties, ResourceGroup, Template, TemplateEntry } from './template.ts';
import { vpcResources } from './vpc.ts';
import { addedResources } from './vpn.ts';

/** One template for each stack of the network; written when somebody asks first. */
export const writeTemplates = memoByIdentity((network: Network): readonly Template[] =>
  linkStacks(network.stacks.map(writeTemplate), network),
);

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
    case 'vpc':
      return resourcesOfVpc(construct, stack, restricted);
    case 'existing-vpc':
      return endpointsIn(construct.vpc, stack).map((made) => endpointResources(made, stack.tags));
    // Written with their VPC.
    case 'nat-instances':
    case 'interface-endpoint':
    case 'gateway-endpoint':
      return [];
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
  }
}

/** A VPC with what is made in it: what its properties say comes before what the last of them brings. */
function resourcesOfVpc(
  { vpc, tags, natInstances }: TaggedVpc,
  stack: StackNetwork,
  restricted: readonly VpcNetwork[],
): readonly ResourceGroup[] {
  const endpoints = endpointsIn(vpc, stack);
  const inProps = endpoints.filter(standsInProps);
  const later = endpoints.filter((made) => !standsInProps(made));
  const added = [
    ...later.map((made) => ({ id: made.logicalId, group: endpointResources(made, stack.tags) })),
    ...vpc.added.map((one) => ({ id: one.logicalId, group: addedResources(one, vpc, stack.tags, tags) })),
    ...vpc.logging.map((one) => ({
      id: one.logicalId,
      group: loggingInVpc(one, vpc, stack.tags, tags),
    })),
  ];
  const order = new Map(stack.madeInVpcs.map((id, index) => [id, index]));
  return [
    vpcResources(vpc, stack.tags, tags, natInstances),
    ...inProps.map((made) => endpointResources(made, stack.tags)),
    ...(vpc.restrictsDefaultSecurityGroup ? [restrictedGroup(vpc, stack.account)] : []),
    ...added
      .toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
      .map(({ group }) => group),
    ...(vpc === restricted[0] ? [restrictProviderResources(stack, restricted)] : []),
  ];
}

/** In the order in which they are made. */
function endpointsIn(vpc: VpcNetwork, { constructs }: StackNetwork): readonly Endpoint[] {
  return constructs.filter(isEndpoint).filter((made) => made.vpc.origin.id === vpc.origin.id);
}

type Endpoint = InterfaceEndpointNetwork | GatewayEndpointNetwork;

function isEndpoint(made: ConstructNetwork): made is Endpoint {
  return made.is === 'interface-endpoint' || made.is === 'gateway-endpoint';
}

function standsInProps(made: Endpoint): boolean {
  return made.is === 'gateway-endpoint' && made.inProps;
}

const restrictedGroup = memoByIdentity(
  (vpc: VpcNetwork, account: string | undefined): ResourceGroup => ({
    resources: [restrictDefaultSecurityGroup(vpc, account)],
  }),
);

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
