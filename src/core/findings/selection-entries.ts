import type { Entries } from './entry.ts';
import { count } from './phrases.ts';
import { unsay } from './steps.ts';

/** In which subnets something stands. */
export const selectionEntries: Entries<'selection'> = {
  'selection/both': {
    title: 'Subnets by group and by type',
    text: ({ name }) =>
      `${name} names a subnet group and a type of subnets; the CDK takes one of the two and refuses both.`,
    fixes: ({ at }) => [
      [{ label: 'Keep the group', command: unsay(at.id, 'subnetType') }],
      [{ label: 'Keep the type', command: unsay(at.id, 'subnetGroup') }],
    ],
  },
  'selection/no-such-group': {
    title: 'No subnets to stand in',
    text: ({ name, group, vpc }) =>
      `${name} is to stand in ${group}, and ${vpc} makes no subnets for a group of that name.`,
    fixes: ({ at }) => [[{ label: 'Let the CDK choose', command: unsay(at.id, 'subnetGroup') }]],
  },
  'selection/no-such-type': {
    title: 'No subnets of the type',
    text: ({ name, subnetType, vpc }) => `${name} is to stand in ${subnetType} subnets, and ${vpc} has none.`,
    fixes: ({ at }) => [[{ label: 'Let the CDK choose', command: unsay(at.id, 'subnetType') }]],
  },
  'selection/no-such-zone': {
    title: 'A zone that there is not',
    text: ({ name, zone, zones }) =>
      `${name} is to stand in zone ${zone}, and its VPC has ${count(zones, 'zone')}.`,
    fixes: ({ at }) => [[{ label: 'Allow all zones', command: unsay(at.id, 'zones') }]],
  },
};
