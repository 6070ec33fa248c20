import type { Entries } from './entry.ts';
import { count } from './phrases.ts';
import { say, unsay } from './steps.ts';

/** What stands in subnets: where, and from what it starts. */
export const workloadEntries: Entries<'selection' | 'machine' | 'image'> = {
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
  'machine/public-address': {
    title: 'A public address outside public subnets',
    text: ({ name }) =>
      `${name} asks for a public IPv4 address, but doesn’t stand in a public subnet, where alone that works; the CDK refuses it.`,
    fixes: ({ at }) => [
      [{ label: 'Take no public address', command: unsay(at.id, 'associatePublicIpAddress') }],
    ],
  },
  'machine/unknown-type': {
    title: 'An instance type that there is not',
    text: ({ name, type, nearest }) =>
      `${name} asks for ${type}, which EC2 doesn’t have in any region${nearest === undefined ? '' : `; the nearest is ${nearest}`}.`,
    fixes: ({ at, facts: { nearest } }) =>
      nearest === undefined
        ? []
        : [[{ label: `Use ${nearest}`, command: say(at.id, 'instanceType', nearest) }]],
  },
  'machine/wrong-architecture': {
    title: 'An image for another processor',
    text: ({ name, type, architecture, image }) =>
      `${name} would start an image for ${image} on ${type}, which is ${architecture}; EC2 refuses that.`,
    fixes: ({ at, facts: { architecture, image } }) => [
      [{ label: `Use an image for ${architecture}`, command: say(at.id, 'cpuType', architecture) }],
      [
        {
          label: `Use ${image === 'arm64' ? 't4g' : 't3'}.micro`,
          command: say(at.id, 'instanceType', `${image === 'arm64' ? 't4g' : 't3'}.micro`),
        },
      ],
    ],
  },
  'image/not-in-region': {
    title: 'No image for the region',
    text: ({ name, region }) =>
      `${name} has an image for some regions, but none for ${region}, where the stack goes.`,
  },
  'image/needs-account': {
    title: 'A look-up without an account',
    text: ({ name }) =>
      `${name} looks its image up by name, which the CDK does only where account and region of the stack are known.`,
  },
  'image/not-looked-up': {
    title: 'An image that was not looked up yet',
    text: ({ name }) =>
      `Which image ${name} gets isn’t known yet; paste the ID that “aws ec2 describe-images” finds, so that the code needs no account.`,
  },
  'image/unknown-version': {
    title: 'A version of Windows that there is not',
    text: ({ name, version, nearest }) =>
      version === ''
        ? `${name} starts from an image of Windows, and no version is said.`
        : `${name} asks for ${version}, which AWS doesn’t publish${nearest === undefined ? '' : `; the nearest is ${nearest}`}.`,
    fixes: ({ at, facts: { nearest } }) =>
      nearest === undefined
        ? []
        : [[{ label: `Use ${nearest}`, command: say(at.id, 'windowsVersion', nearest) }]],
  },
  'image/impossible': {
    title: 'An image that there is not',
    text: ({ name }) =>
      `${name} asks for a combination of version, storage and virtualization for which there is no image.`,
  },
};
