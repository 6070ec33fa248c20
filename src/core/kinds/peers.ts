import type { Kind, ThingOf } from './kind.ts';

/** Who may be at the other end of a connection without standing in the design: what `ec2.Peer` makes. */

export const internet = {
  kind: 'internet',
  label: 'Internet',
  says: 'Any address at all.',
  defaultId: 'Internet',
  connects: 'peer',
  fields: {
    addresses: {
      type: 'choice',
      label: 'Addresses',
      says: 'Which addresses are meant; a rule is about one of the two.',
      search: ['anyIpv4', 'anyIpv6', '0.0.0.0/0', '::/0'],
      required: true,
      options: [
        { value: 'ipv4', label: 'IPv4', says: 'any IPv4 address, 0.0.0.0/0' },
        { value: 'ipv6', label: 'IPv6', says: 'any IPv6 address, ::/0' },
      ],
    },
  },
} as const satisfies Kind;

export const ipRange = {
  kind: 'ip-range',
  label: 'IP range',
  says: 'IPv4 addresses outside of the design, or some inside: an office, a partner, one machine.',
  defaultId: 'IpRange',
  connects: 'peer',
  fields: {
    cidr: {
      type: 'cidr',
      label: 'IPv4 CIDR',
      says: 'The addresses; a single one ends with /32.',
      search: ['Peer.ipv4', 'CidrIp'],
      required: true,
    },
  },
} as const satisfies Kind;

export const ipv6Range = {
  kind: 'ipv6-range',
  label: 'IPv6 range',
  says: 'IPv6 addresses outside of the design.',
  defaultId: 'Ipv6Range',
  connects: 'peer',
  fields: {
    cidr: {
      type: 'text',
      label: 'IPv6 CIDR',
      says: 'The addresses; a single one ends with /128.',
      search: ['Peer.ipv6', 'CidrIpv6'],
      limits: { alphabet: 'ipv6-block', minLength: 1, maxLength: 43 },
      required: true,
    },
  },
} as const satisfies Kind;

export const prefixList = {
  kind: 'prefix-list',
  label: 'Prefix list',
  says: 'A list of IP ranges that AWS or the account keeps, by its ID.',
  defaultId: 'PrefixList',
  connects: 'peer',
  fields: {
    prefixListId: {
      type: 'text',
      label: 'Prefix list ID',
      says: 'The ID of the list in the region of the stack.',
      search: ['Peer.prefixList', 'managed prefix list', 'pl-'],
      limits: { alphabet: 'prefix-list-id', minLength: 1, maxLength: 20 },
      required: true,
    },
  },
} as const satisfies Kind;

export const foreignSecurityGroup = {
  kind: 'foreign-security-group',
  label: 'Security group elsewhere',
  says: 'A security group of a peered VPC or another account, by its ID; only its members’ side is spoken of here.',
  defaultId: 'ForeignGroup',
  connects: 'peer',
  fields: {
    securityGroupId: {
      type: 'text',
      label: 'Security group ID',
      says: 'The ID of the group in AWS.',
      search: ['Peer.securityGroupId', 'sg-'],
      limits: { alphabet: 'security-group-id', minLength: 1, maxLength: 20 },
      required: true,
    },
    ownerAccount: {
      type: 'text',
      label: 'Account',
      says: 'The account that the group belongs to, if it is another one.',
      search: ['sourceSecurityGroupOwnerId', 'account'],
      limits: { alphabet: 'account', minLength: 12, maxLength: 12 },
    },
  },
} as const satisfies Kind;

export type Internet = ThingOf<typeof internet>;
export type IpRange = ThingOf<typeof ipRange>;
export type Ipv6Range = ThingOf<typeof ipv6Range>;
export type PrefixList = ThingOf<typeof prefixList>;
export type ForeignSecurityGroup = ThingOf<typeof foreignSecurityGroup>;
export type Peer = Internet | IpRange | Ipv6Range | PrefixList | ForeignSecurityGroup;
