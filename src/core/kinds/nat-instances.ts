import type { Kind, ThingOf } from './kind.ts';
import { machineFields } from './machine.ts';
import { machineImageFields } from './machine-image.ts';

/**
 * The machines that take the private subnets of a VPC out, in place of NAT gateways: `ec2.NatProvider.instanceV2`. The
 * VPC says how many there are and where they stand; they share one security group.
 */
export const natInstances = {
  kind: 'nat-instances',
  label: 'NAT instances',
  says: 'Machines in place of NAT gateways: cheaper, and yours to watch and to patch.',
  defaultId: 'NatInstances',
  parent: 'vpc',
  connects: 'security-groups',
  fields: {
    generation: {
      type: 'choice',
      label: 'Set up as',
      says: 'What is on the machines, and how they are set up.',
      search: ['NatProvider.instanceV2', 'NatProvider.instance', 'natGatewayProvider'],
      default: 'v2',
      options: [
        { value: 'v2', label: 'Amazon Linux 2023', says: 'a script makes it forward packets' },
        {
          value: 'v1',
          label: 'Former NAT image',
          says: 'deprecated: AWS stopped looking after it at the end of 2023',
        },
      ],
    },
    instanceType: machineFields.instanceType,
    regionImages: {
      ...machineImageFields.regionImages,
      label: 'Own images by region',
      says: 'The AMI ID for each region that the stack may go to, in place of the usual image.',
      search: ['machineImage', 'GenericLinuxImage', 'AMI map'],
    },
    imageId: {
      ...machineImageFields.imageId,
      says: 'What the look-up of the former NAT image came to; the code finds it in cdk.context.json.',
    },
    defaultAllowedTraffic: {
      type: 'choice',
      label: 'Allowed traffic',
      says: 'What their security group lets pass before any connection is drawn.',
      search: ['defaultAllowedTraffic', 'NatTrafficDirection'],
      default: 'inbound-and-outbound',
      options: [
        { value: 'inbound-and-outbound', label: 'In and out', says: 'everything, from anyone to anyone' },
        { value: 'outbound-only', label: 'Out only', says: 'what may come in is drawn as connections' },
        { value: 'none', label: 'None', says: 'only what connections say' },
      ],
    },
    keyPairName: machineFields.keyPairName,
    creditSpecification: {
      type: 'choice',
      label: 'CPU credits',
      says: 'What becomes of a T instance whose CPU credits are spent.',
      search: ['creditSpecification', 'CpuCredits', 'burstable'],
      options: [
        { value: 'standard', label: 'Standard', says: 'it slows down to its baseline' },
        { value: 'unlimited', label: 'Unlimited', says: 'it goes on, and what it takes is billed' },
      ],
    },
    associatePublicIpAddress: machineFields.associatePublicIpAddress,
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on them, their roles and their security group.',
      search: ['tags', 'Name'],
      maxItems: 49,
    },
  },
} as const satisfies Kind;

export type NatInstances = ThingOf<typeof natInstances>;
