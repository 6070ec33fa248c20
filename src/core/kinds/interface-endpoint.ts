import { endpointServiceByName, USUAL_PORT } from '../catalog/endpoint-services.ts';
import { endpointPolicyFields } from './endpoint-policy.ts';
import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';
import { carriedGroupFields, subnetSelectionFields } from './subnet-selection.ts';

/** The CDK takes one subnet of each zone for it, whatever is said. */
const { onePerZone: _, ...selectionFields } = subnetSelectionFields;

/** An address in each of its subnets behind which a service answers: `vpc.addInterfaceEndpoint`. */
export const interfaceEndpoint = {
  kind: 'interface-endpoint',
  label: 'Interface endpoint',
  says: 'A private way to a service, by an address in one subnet of each zone.',
  defaultId: 'Endpoint',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  namedWithinParent: true,
  connects: 'security-groups',
  fields: {
    service: {
      type: 'text',
      label: 'Service',
      says: 'An AWS service by its short name, like ssm or ecr.dkr, or another by its full name.',
      search: ['InterfaceVpcEndpointAwsService', 'InterfaceVpcEndpointService', 'PrivateLink', 'serviceName'],
      limits: { alphabet: 'endpoint-service', minLength: 1, maxLength: 255 },
      required: true,
    },
    port: {
      type: 'integer',
      label: 'Port',
      says: 'The port on which a service that isn’t AWS’s own answers; 443 if nothing is said.',
      search: ['port', 'default port'],
      min: 1,
      max: 65535,
    },
    privateDnsEnabled: {
      type: 'boolean',
      label: 'Private DNS',
      says: 'In the VPC the service’s own name leads to the endpoint.',
      search: ['privateDnsEnabled', 'DNS'],
      default: true,
    },
    ...selectionFields,
    ...carriedGroupFields,
    open: {
      type: 'boolean',
      label: 'Open to the VPC',
      says: 'All addresses of the VPC may open connections to it; otherwise only who is allowed to.',
      search: ['open', 'allowDefaultPortFrom'],
      default: true,
    },
    ...endpointPolicyFields,
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on it and its own security group.',
      search: ['tags'],
      maxItems: 49,
    },
    ...outputsOf([
      {
        value: 'endpoint-id',
        label: 'Endpoint ID',
        says: 'the ID of the endpoint',
        property: 'vpcEndpointId',
      },
      {
        value: 'dns-entries',
        label: 'DNS entries',
        says: 'its names with the zones they stand in, joined by commas',
        property: 'vpcEndpointDnsEntries',
        isList: true,
      },
    ]),
  },
} as const satisfies Kind;

export type InterfaceEndpoint = ThingOf<typeof interfaceEndpoint>;

/** Is it of AWS's own, which the CDK knows by a name? */
export function isAwsService({ service }: Pick<InterfaceEndpoint, 'service'>): boolean {
  return endpointServiceByName(service) !== undefined;
}

/** The port on which its service answers. */
export function portOfEndpoint({ service, port }: Pick<InterfaceEndpoint, 'service' | 'port'>): number {
  return endpointServiceByName(service)?.port ?? port ?? USUAL_PORT;
}

/** Whether names of the service lead to it: the CDK turns that on for AWS's own services alone. */
export function hasPrivateDns(endpoint: Pick<InterfaceEndpoint, 'service' | 'privateDnsEnabled'>): boolean {
  return endpoint.privateDnsEnabled ?? isAwsService(endpoint);
}

/** Does it name a service in full, like `com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0`? */
export function isFullServiceName(name: string): boolean {
  return name.split('.').length >= 4;
}

/** The services that the agent of Session Manager calls. */
export const sessionServices = ['ssm', 'ssmmessages'] as const;
