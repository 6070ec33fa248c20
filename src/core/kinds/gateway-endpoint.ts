import type { Choice } from '../base/fields.ts';
import { endpointPolicyFields } from './endpoint-policy.ts';
import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';
import { subnetSelectionFields } from './subnet-selection.ts';

const services = [
  { value: 's3', label: 'S3', says: 'object storage' },
  { value: 'dynamodb', label: 'DynamoDB', says: 'tables' },
  { value: 's3express', label: 'S3 Express', says: 'S3 Express One Zone, directory buckets' },
] as const satisfies readonly Choice[];

/** A route to a service in route tables of its VPC: `vpc.addGatewayEndpoint`. It has no address and costs nothing. */
export const gatewayEndpoint = {
  kind: 'gateway-endpoint',
  label: 'Gateway endpoint',
  says: 'A private way to S3 or DynamoDB: a route in the route tables of subnets, at no charge.',
  defaultId: 'Endpoint',
  parent: 'vpc',
  namedWithinParent: true,
  fields: {
    service: {
      type: 'choice',
      label: 'Service',
      says: 'The service that it leads to.',
      search: ['GatewayVpcEndpointAwsService'],
      required: true,
      options: services,
    },
    subnetGroups: {
      type: 'reference-list',
      to: 'subnet-group',
      label: 'Subnet groups',
      says: 'The groups in whose route tables it is; all of the VPC’s if none are named.',
      search: ['subnets', 'route tables', 'SubnetSelection'],
      maxItems: 20,
    },
    subnetType: {
      ...subnetSelectionFields.subnetType,
      says: 'The route tables of all subnets of a type, where no group is named.',
      search: ['subnets', 'subnetType', 'route tables'],
    },
    inVpcProps: {
      type: 'boolean',
      label: 'Said with the VPC',
      says: 'The code says it among the properties of the VPC, as gatewayEndpoints; otherwise in a line of its own. It stays the same endpoint.',
      search: ['gatewayEndpoints', 'addGatewayEndpoint'],
      default: false,
    },
    ...endpointPolicyFields,
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on the endpoint.',
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
    ]),
  },
} as const satisfies Kind;

export type GatewayEndpoint = ThingOf<typeof gatewayEndpoint>;

/** What is said among the properties of a VPC has no name in the code by which policy, tags and outputs could be added. */
export function standsInVpcProps({
  inVpcProps,
  policy = [],
  tags = [],
  outputs = [],
}: GatewayEndpoint): boolean {
  return inVpcProps === true && policy.length === 0 && tags.length === 0 && outputs.length === 0;
}

/** What people call a service: "DynamoDB". */
export function gatewayServiceLabel(name: string): string {
  return services.find(({ value }) => value === name)?.label ?? name;
}
