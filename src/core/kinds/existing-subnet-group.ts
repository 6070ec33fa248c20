import type { Kind, ThingOf } from './kind.ts';
import { subnetTypeField } from './subnet-group.ts';

/** Subnets of an existing VPC that go by one name; they may be spread over its zones unevenly. */
export const existingSubnetGroup = {
  kind: 'existing-subnet-group',
  label: 'Existing subnet group',
  says: 'Subnets of an existing VPC that have one name and one type.',
  defaultId: 'Group',
  parent: 'existing-vpc',
  namedWithinParent: true,
  fields: {
    subnetType: {
      ...subnetTypeField,
      search: ['aws-cdk:subnet-type', 'tier', 'route table'],
      options: [
        { value: 'public', label: 'Public', says: 'a route to an internet gateway' },
        { value: 'private', label: 'Private', says: 'a way out, through NAT or a transit gateway' },
        { value: 'isolated', label: 'Isolated', says: 'no way out' },
      ],
    },
    subnets: {
      type: 'record-list',
      label: 'Subnets',
      says: 'The subnets of the group, as they are in AWS.',
      search: ['publicSubnetIds', 'privateSubnetIds', 'isolatedSubnetIds', 'subnetId'],
      maxItems: 200,
      fields: {
        zone: {
          type: 'integer',
          label: 'Zone',
          says: 'The number of the Availability Zone among those of the VPC.',
          min: 1,
          max: 6,
          required: true,
        },
        subnetId: {
          type: 'text',
          label: 'Subnet ID',
          says: 'The ID of the subnet in AWS.',
          search: ['subnetId', 'subnet-'],
          limits: { alphabet: 'subnet-id', minLength: 1, maxLength: 24 },
          required: true,
        },
        cidr: {
          type: 'cidr',
          label: 'CIDR',
          says: 'The addresses of the subnet.',
          search: ['ipv4CidrBlock'],
          required: true,
        },
        routeTableId: {
          type: 'text',
          label: 'Route table ID',
          says: 'The ID of the route table that the subnet uses.',
          search: ['routeTableId', 'rtb-'],
          limits: { alphabet: 'route-table-id', minLength: 1, maxLength: 21 },
        },
      },
    },
  },
} as const satisfies Kind;

export type ExistingSubnetGroup = ThingOf<typeof existingSubnetGroup>;

/** A subnet that is there already. */
export type ExistingSubnet = NonNullable<ExistingSubnetGroup['subnets']>[number];
