import type { Kind, ThingOf } from './kind.ts';

/** A VPC that is there already: `ec2.Vpc.fromLookup` or `ec2.Vpc.fromVpcAttributes`. What stands here is what is known of it. */
export const existingVpc = {
  kind: 'existing-vpc',
  label: 'Existing VPC',
  says: 'A VPC that is there already, in which new workloads can stand. Nothing of it is created or changed.',
  defaultId: 'ExistingVpc',
  fields: {
    way: {
      type: 'choice',
      label: 'How the code finds it',
      says: 'Whether the code looks the VPC up or has all that is known of it written out.',
      search: ['fromLookup', 'fromVpcAttributes'],
      required: true,
      options: [
        {
          value: 'lookup',
          label: 'Look-up',
          says: 'by ID, name or tags; the answer is kept in cdk.context.json',
        },
        {
          value: 'attributes',
          label: 'Written out',
          says: 'every ID stands in the code; each group needs one subnet in each zone',
        },
      ],
    },
    vpcId: {
      type: 'text',
      label: 'VPC ID',
      says: 'The ID of the VPC in AWS.',
      search: ['vpcId', 'vpc-'],
      limits: { alphabet: 'vpc-id', minLength: 1, maxLength: 21 },
      required: true,
    },
    byId: {
      type: 'boolean',
      label: 'Look up by ID',
      says: 'The look-up asks for this VPC ID.',
      search: ['vpcId', 'VpcLookupOptions'],
      default: false,
    },
    vpcName: {
      type: 'text',
      label: 'Look up by name',
      says: 'The look-up asks for a VPC with this Name tag.',
      search: ['vpcName', 'VpcLookupOptions'],
      limits: { alphabet: 'tag-text', minLength: 1, maxLength: 256 },
    },
    filterTags: {
      type: 'record-list',
      label: 'Look up by tags',
      says: 'The look-up asks for a VPC with all these tags.',
      search: ['tags', 'VpcLookupOptions'],
      maxItems: 50,
      fields: {
        key: {
          type: 'text',
          label: 'Key',
          says: 'The key of the tag.',
          limits: { alphabet: 'filter-name', minLength: 1, maxLength: 128 },
          required: true,
        },
        value: {
          type: 'text',
          label: 'Value',
          says: 'The value that the tag has.',
          limits: { alphabet: 'tag-text', minLength: 0, maxLength: 256 },
          required: true,
        },
      },
    },
    isDefault: {
      type: 'boolean',
      label: 'The default VPC',
      says: 'The look-up asks for the default VPC of the account in the region; or, if this is off, for one that is not.',
      search: ['isDefault', 'default VPC'],
      default: false,
    },
    subnetGroupNameTag: {
      type: 'text',
      label: 'Tag with the group’s name',
      says: 'The tag by which the look-up names subnet groups; aws-cdk:subnet-name if nothing is said.',
      search: ['subnetGroupNameTag'],
      limits: { alphabet: 'tag-text', minLength: 1, maxLength: 128 },
    },
    cidr: {
      type: 'cidr',
      label: 'IPv4 CIDR',
      says: 'The addresses of the VPC: its first block, where it has several.',
      search: ['vpcCidrBlock'],
      required: true,
    },
    availabilityZones: {
      type: 'text-list',
      label: 'Availability Zones',
      says: 'The zones in which it has subnets, by name.',
      search: ['availabilityZones', 'AZ'],
      limits: { alphabet: 'zone', minLength: 1, maxLength: 32 },
      maxItems: 6,
      required: true,
    },
  },
} as const satisfies Kind;

export type ExistingVpc = ThingOf<typeof existingVpc>;

/** What only a look-up asks for. */
export const lookupFields: readonly string[] = [
  'byId',
  'vpcName',
  'filterTags',
  'isDefault',
  'subnetGroupNameTag',
] satisfies readonly (keyof ExistingVpc)[];
