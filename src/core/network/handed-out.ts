import { logicalId } from '../plan/paths.ts';
import { getAtt, ref, type TemplateValue } from '../plan/template-value.ts';
import { arnOf } from './arn.ts';
import type { LibraryObject } from './runtime.ts';

/** What a construct hands out of what it made, by the name of the property; `undefined` for what is none. */
export function handedOut(of: LibraryObject, property: string): TemplateValue | undefined {
  switch (of.type) {
    case 'security-group':
      return property === 'securityGroupId' ? of.group.groupId : undefined;
    case 'instance':
      return attributeOf(logicalId(...of.draft.parts.path, 'Resource'), instanceAttributes[property]);
    case 'auto-scaling-group': {
      const id = logicalId(...of.draft.parts.path, 'ASG');
      if (property === 'autoScalingGroupName') return ref(id);
      return property === 'autoScalingGroupArn'
        ? arnOf(of.draft.scope, ['autoscaling', 'own', 'autoScalingGroup:*:autoScalingGroupName/', ref(id)])
        : undefined;
    }
    case 'load-balancer':
      return attributeOf(logicalId(...of.draft.path, 'Resource'), balancerAttributes[property]);
    case 'database': {
      const id = of.draft.parts.logicalId;
      return property === 'instanceArn'
        ? arnOf(of.draft.scope, ['rds', 'own', 'db:', ref(id)])
        : attributeOf(id, databaseAttributes[property]);
    }
    case 'interface-endpoint':
    case 'gateway-endpoint':
      return attributeOf(of.draft.parts.logicalId, endpointAttributes[property]);
    case 'vpn-connection': {
      const { connection } = of.added;
      if (property === 'vpnId') return ref(connection.logicalId);
      return property === 'customerGatewayId' ? ref(connection.customerGatewayLogicalId) : undefined;
    }
    case 'flow-log':
      return property === 'flowLogId' ? ref(of.draft.logicalId) : undefined;
    default:
      return undefined;
  }
}

/** What `Fn::GetAtt` asks for, and `Ref` for what has no name there. */
type Attributes = Readonly<Record<string, string>>;

const REF = '';

/** Those of a bastion host are its instance's. */
const instanceAttributes: Attributes = {
  instanceId: REF,
  instancePrivateIp: 'PrivateIp',
  instancePrivateDnsName: 'PrivateDnsName',
  instancePublicIp: 'PublicIp',
  instancePublicDnsName: 'PublicDnsName',
};

const balancerAttributes: Attributes = {
  loadBalancerArn: REF,
  loadBalancerDnsName: 'DNSName',
  loadBalancerCanonicalHostedZoneId: 'CanonicalHostedZoneID',
  loadBalancerFullName: 'LoadBalancerFullName',
};

const databaseAttributes: Attributes = {
  instanceIdentifier: REF,
  dbInstanceEndpointAddress: 'Endpoint.Address',
  dbInstanceEndpointPort: 'Endpoint.Port',
};

const endpointAttributes: Attributes = { vpcEndpointId: REF, vpcEndpointDnsEntries: 'DnsEntries' };

function attributeOf(id: string, attribute: string | undefined): TemplateValue | undefined {
  if (attribute === undefined) return undefined;
  return attribute === REF ? ref(id) : getAtt(id, attribute);
}
