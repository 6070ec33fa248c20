import type { Fields } from '../base/fields.ts';
import { machineImageFields } from './machine-image.ts';
import { carriedGroupFields, subnetSelectionFields } from './subnet-selection.ts';

/** What can be said of machines: of an instance, and of those that an Auto Scaling group starts. */
export const machineFields = {
  instanceType: {
    type: 'text',
    label: 'Instance type',
    says: 'The hardware: class and size.',
    search: ['instanceType', 'size'],
    limits: { alphabet: 'instance-type', minLength: 1, maxLength: 40 },
    required: true,
  },
  ...machineImageFields,
  ...subnetSelectionFields,
  ...carriedGroupFields,
  allowAllOutbound: {
    type: 'boolean',
    label: 'Allow all outbound',
    says: 'The security group of its own lets it open connections to any IPv4 address.',
    search: ['allowAllOutbound', 'egress'],
    default: true,
  },
  associatePublicIpAddress: {
    type: 'boolean',
    label: 'Public IPv4 address',
    says: 'Whether it gets a public address, whatever its subnet says.',
    search: ['associatePublicIpAddress', 'public IP'],
    default: false,
  },
  keyPairName: {
    type: 'text',
    label: 'Key pair',
    says: 'The name of a key pair that exists in the region, for SSH.',
    search: ['keyPair', 'keyName', 'SSH key'],
    limits: { alphabet: 'line', minLength: 1, maxLength: 255 },
  },
  rootVolumeSize: {
    type: 'integer',
    label: 'Root volume, GiB',
    says: 'The size of the volume that it starts from; what the image says if nothing is said.',
    search: ['blockDevices', 'EBS', 'disk'],
    min: 1,
    max: 16384,
  },
  rootVolumeType: {
    type: 'choice',
    label: 'Root volume type',
    says: 'The kind of the root volume, where a size is said.',
    search: ['volumeType', 'EBS'],
    options: [
      { value: 'gp3', label: 'gp3', says: 'general purpose SSD' },
      { value: 'gp2', label: 'gp2', says: 'general purpose SSD, older' },
    ],
  },
  rootVolumeEncrypted: {
    type: 'boolean',
    label: 'Root volume encrypted',
    says: 'Whether the root volume is encrypted, where a size is said.',
    search: ['encrypted'],
    default: false,
  },
  requireImdsv2: {
    type: 'boolean',
    label: 'Require IMDSv2',
    says: 'The instance metadata service answers only requests with a token.',
    search: ['requireImdsv2', 'metadata', 'IMDS'],
    default: false,
  },
  ssmSessionPermissions: {
    type: 'boolean',
    label: 'Session Manager',
    says: 'Its role lets Session Manager open a shell on it, without SSH or open ports.',
    search: ['ssmSessionPermissions', 'SSM'],
    default: false,
  },
  tags: {
    type: 'tags',
    label: 'Tags',
    says: 'Tags on it, its role and its own security group.',
    search: ['tags'],
    maxItems: 49,
  },
} as const satisfies Fields;
