import type { Fields } from '../base/fields.ts';

/**
 * Which subnets of its VPC something stands in: `ec2.SubnetSelection`. Where neither a group nor a type is said, the
 * CDK takes private subnets, or isolated or public ones where there are none.
 */
export const subnetSelectionFields = {
  subnetGroup: {
    type: 'reference',
    to: 'subnet-group',
    label: 'Subnet group',
    says: 'The subnet group that it stands in.',
    search: ['vpcSubnets', 'subnetGroupName'],
  },
  subnetType: {
    type: 'choice',
    label: 'Subnets of type',
    says: 'All subnets of a type, where no group is named.',
    search: ['vpcSubnets', 'subnetType'],
    options: [
      { value: 'public', label: 'Public', says: 'all public subnets' },
      { value: 'private', label: 'Private', says: 'all private subnets' },
      { value: 'isolated', label: 'Isolated', says: 'all isolated subnets' },
    ],
  },
  zones: {
    type: 'integer-list',
    label: 'Only in zones',
    says: 'The zones of the VPC that count, by their numbers; all of them if nothing is said.',
    search: ['availabilityZones', 'AZ'],
    min: 1,
    max: 6,
    maxItems: 6,
  },
  onePerZone: {
    type: 'boolean',
    label: 'One subnet per zone',
    says: 'Of several subnets in a zone only the first.',
    search: ['onePerAz'],
    default: false,
  },
} as const satisfies Fields;

/** Which security groups it carries. */
export const carriedGroupFields = {
  securityGroups: {
    type: 'reference-list',
    to: 'security group',
    label: 'Security groups',
    says: 'The groups that it carries; one of its own if none are named.',
    search: ['securityGroup', 'securityGroups'],
    maxItems: 5,
  },
} as const satisfies Fields;
