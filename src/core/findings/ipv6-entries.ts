import { formatCount } from '../base/phrases.ts';
import { vpcById } from '../design/queries.ts';
import { addSubnetGroup } from '../proposals/add-subnet-group.ts';
import type { Entries } from './entry.ts';
import { groupOf, makeDualStack, say, unsay } from './steps.ts';

/** IPv6 of VPCs and subnet groups, and of security groups in dual stack. */
export const ipv6Entries: Entries<'ipv6'> = {
  'ipv6/addresses-without-dual-stack': {
    title: 'IPv6 addresses without dual stack',
    text: ({ vpc }) =>
      `${vpc} says where its IPv6 addresses come from but is IPv4 only: the CDK takes that in dual stack alone.`,
    fixes: ({ at }, design) => [
      makeDualStack(design, vpcById(design, at.id)),
      [{ label: 'Drop the setting', command: unsay(at.id, 'ipv6Addresses') }],
    ],
  },
  'ipv6/assigned-without-dual-stack': {
    title: 'IPv6 addresses in an IPv4 VPC',
    text: ({ group, vpc }) =>
      `${group} says whether interfaces get IPv6 addresses but ${vpc} is IPv4 only: the CDK takes that in dual stack alone.`,
    fixes: ({ at }, design) => [
      makeDualStack(design, groupOf(design, at.id)?.vpc),
      [{ label: 'Drop the setting', command: unsay(at.id, 'ipv6AssignAddressOnCreation') }],
    ],
  },
  'ipv6/no-subnets': {
    title: 'Dual stack without subnets',
    text: ({ vpc }) =>
      `${vpc} is dual stack and has no subnets: the CDK would divide its IPv6 block among none of them, and fails.`,
    fixes: ({ at }, design) => {
      const proposed = addSubnetGroup(design, at.id);
      return [
        proposed.ok ? [{ label: 'Add a subnet group', command: proposed.value.command }] : [],
        [{ label: 'Make it IPv4 only', command: unsay(at.id, 'ipProtocol') }],
      ];
    },
  },
  'ipv6/too-many-subnets': {
    title: 'More subnets than the IPv6 block has',
    text: ({ vpc, count }) =>
      `${vpc} divides its IPv6 block among ${formatCount(count)} subnets, those that are reserved counted; a /56 has 256 blocks of /64, and the CDK refuses to make more of it.`,
  },
  'ipv6/no-outbound': {
    title: 'No IPv6 connections out',
    text: ({ group, vpc }) =>
      `${group} lets its members open any IPv4 connection but none over IPv6, though ${vpc} gives them IPv6 addresses; the CDK allows IPv6 only where it is said.`,
    fixes: ({ at }) => [
      [{ label: 'Allow all outbound IPv6', command: say(at.id, 'allowAllIpv6Outbound', true) }],
      [{ label: 'Keep it so', command: say(at.id, 'allowAllIpv6Outbound', false) }],
    ],
  },
};
