import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import { fullNameOfService } from '../catalog/endpoint-services.ts';
import { inRegion } from '../network/interface-endpoint.ts';
import type { GatewayEndpointNetwork, InterfaceEndpointNetwork } from '../network/network.ts';
import { vpcIdOf } from '../network/vpc-network.ts';
import { ref, type TemplateValue } from '../plan/template-value.ts';
import { resource, withValue } from './resource.ts';
import { securityGroupResources } from './security-group.ts';
import { renderTags } from './tags.ts';
import type { Resource, ResourceGroup } from './template.ts';

type Endpoint = InterfaceEndpointNetwork | GatewayEndpointNetwork;

/** An endpoint of a VPC; an interface endpoint behind its own security group, if it has one. */
export const endpointResources = memoByIdentity(
  (endpoint: Endpoint, stackTags: readonly Tag[]): ResourceGroup => {
    const made = endpointResource(endpoint, stackTags);
    const ownGroup = endpoint.is === 'interface-endpoint' ? endpoint.ownGroup : undefined;
    return {
      resources: [...(ownGroup ? securityGroupResources(ownGroup, stackTags).resources : []), made],
    };
  },
);

function endpointResource(endpoint: Endpoint, stackTags: readonly Tag[]): Resource {
  const { origin, logicalId, vpc, policy, tags } = endpoint;
  const isInterface = endpoint.is === 'interface-endpoint';
  // In an existing VPC there may be none.
  const rendered = renderTags(stackTags, tags);
  return resource(
    origin,
    logicalId,
    'AWS::EC2::VPCEndpoint',
    withValue({
      PolicyDocument: policy,
      PrivateDnsEnabled: isInterface ? endpoint.privateDns : undefined,
      RouteTableIds: isInterface ? undefined : endpoint.routeTables.map((table) => ref(table.logicalId)),
      SecurityGroupIds: isInterface ? endpoint.groupIds : undefined,
      ServiceName: isInterface ? endpoint.serviceName : gatewayServiceName(endpoint),
      SubnetIds: isInterface ? endpoint.subnets.map(({ subnetId }) => subnetId) : undefined,
      Tags: rendered.length > 0 ? rendered : undefined,
      VpcEndpointType: isInterface ? 'Interface' : 'Gateway',
      VpcId: vpcIdOf(vpc),
    }),
  );
}

/** Here the CDK leaves the region to the deployment even where it is known. */
function gatewayServiceName({ service }: GatewayEndpointNetwork): TemplateValue {
  return inRegion(fullNameOfService(service, undefined), undefined);
}
