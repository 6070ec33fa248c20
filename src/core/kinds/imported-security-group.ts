import type { Kind, ThingOf } from './kind.ts';

/** A security group that exists already: `ec2.SecurityGroup.fromSecurityGroupId`. */
export const importedSecurityGroup = {
  kind: 'imported-security-group',
  label: 'Existing security group',
  says: 'A security group that is there already, by its ID. Rules for it are resources of this stack.',
  defaultId: 'ExistingGroup',
  connects: 'security-groups',
  fields: {
    securityGroupId: {
      type: 'text',
      label: 'Security group ID',
      says: 'The ID of the group in AWS.',
      search: ['fromSecurityGroupId', 'sg-'],
      limits: { alphabet: 'security-group-id', minLength: 1, maxLength: 20 },
      required: true,
    },
    mutable: {
      type: 'boolean',
      label: 'Add rules to it',
      says: 'Connections add rules to the group; otherwise it stays as it is.',
      search: ['mutable'],
      default: true,
    },
    allowAllOutbound: {
      type: 'boolean',
      label: 'Allows all outbound',
      says: 'The group lets its members open any IPv4 connection, so no outbound rules are added. Adding the first one to a group that does takes that away.',
      search: ['allowAllOutbound', 'egress'],
      default: true,
    },
    allowAllIpv6Outbound: {
      type: 'boolean',
      label: 'Allows all outbound IPv6',
      says: 'The group lets its members open any IPv6 connection.',
      search: ['allowAllIpv6Outbound', 'egress'],
      default: false,
    },
  },
} as const satisfies Kind;

export type ImportedSecurityGroup = ThingOf<typeof importedSecurityGroup>;
