import type { Kind, ThingOf } from './kind.ts';
import { machineFields } from './machine.ts';
import { machineOutputs } from './outputs.ts';
import { ownStackFields } from './own-stack.ts';
import { carriedGroupFields, subnetSelectionFields } from './subnet-selection.ts';

/** What the CDK takes where nothing is said. */
export const BASTION_TYPE = 't3.nano';

const { rootVolumeSize, rootVolumeType, rootVolumeEncrypted, requireImdsv2 } = machineFields;

/** A machine by which people get into the VPC: `ec2.BastionHostLinux`. */
export const bastionHost = {
  kind: 'bastion-host',
  label: 'Bastion host',
  says: 'A small Linux machine by which people get into the VPC: by Session Manager, or by SSH from addresses that are allowed.',
  defaultId: 'BastionHost',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  connects: 'security-groups',
  fields: {
    ...subnetSelectionFields,
    instanceType: {
      type: 'text',
      label: 'Instance type',
      says: `The hardware: class and size; ${BASTION_TYPE} if nothing is said.`,
      search: ['instanceType', 'size'],
      limits: { alphabet: 'instance-type', minLength: 1, maxLength: 40 },
    },
    imageParameter: {
      type: 'text',
      label: 'Own machine image',
      says: 'The name of an SSM parameter that holds the ID of a Linux image; Amazon Linux 2023 for the processor of the hardware if none is named.',
      search: ['machineImage', 'AMI', 'fromSsmParameter'],
      limits: { alphabet: 'parameter-name', minLength: 1, maxLength: 1011 },
    },
    ...carriedGroupFields,
    rootVolumeSize,
    rootVolumeType,
    rootVolumeEncrypted,
    requireImdsv2,
    instanceName: {
      type: 'text',
      label: 'Name tag',
      says: 'Its Name tag; BastionHost if none is given.',
      search: ['instanceName', 'Name'],
      limits: { alphabet: 'tag-text', minLength: 1, maxLength: 256 },
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on it, its role and its own security group.',
      search: ['tags'],
      maxItems: 49,
    },
    ...machineOutputs,
    ...ownStackFields,
  },
} as const satisfies Kind;

export type BastionHost = ThingOf<typeof bastionHost>;
