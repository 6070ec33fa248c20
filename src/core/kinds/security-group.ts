import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';
import { ownStackFields } from './own-stack.ts';

/** Who may open connections to its members, and where to they may: `ec2.SecurityGroup`. */
export const securityGroup = {
  kind: 'security-group',
  label: 'Security group',
  says: 'A firewall around whatever carries it: the connections that it may accept and open. Answers return by themselves.',
  defaultId: 'SecurityGroup',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  connects: 'security-groups',
  fields: {
    description: {
      type: 'text',
      label: 'Description',
      says: 'What the group is for; its path in the stack if nothing is said. AWS never lets it be changed: another text makes another group.',
      search: ['description', 'GroupDescription'],
      limits: { alphabet: 'rule-text', minLength: 1, maxLength: 255 },
    },
    securityGroupName: {
      type: 'text',
      label: 'Group name',
      says: 'The name of the group in AWS, unique in its VPC; one that CloudFormation makes up if nothing is said.',
      search: ['securityGroupName', 'GroupName'],
      limits: { alphabet: 'group-name', minLength: 1, maxLength: 255 },
    },
    allowAllOutbound: {
      type: 'boolean',
      label: 'Allow all outbound',
      says: 'Its members may open connections to any IPv4 address; otherwise only to where a rule says.',
      search: ['allowAllOutbound', 'egress'],
      default: true,
    },
    allowAllIpv6Outbound: {
      type: 'boolean',
      label: 'Allow all outbound IPv6',
      says: 'Its members may open connections to any IPv6 address.',
      search: ['allowAllIpv6Outbound', 'egress'],
      default: false,
    },
    disableInlineRules: {
      type: 'boolean',
      label: 'Every rule a resource',
      says: 'Writes rules for IP ranges as resources of their own too, instead of into the group.',
      search: ['disableInlineRules'],
      default: false,
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on the security group.',
      search: ['tags'],
      maxItems: 49,
    },
    ...outputsOf([
      {
        value: 'security-group-id',
        label: 'Security group ID',
        says: 'the ID of the group',
        property: 'securityGroupId',
      },
    ]),
    ...ownStackFields,
  },
} as const satisfies Kind;

export type SecurityGroup = ThingOf<typeof securityGroup>;
