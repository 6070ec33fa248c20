import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import type { GroupRoute } from '../kinds/index.ts';
import type { Entries, Fix } from './entry.ts';
import { groupOf, makeDualStack, say, unsay, withoutItem } from './steps.ts';

/** Routes of subnet groups to what exists. */
export const routeEntries: Entries<'route'> = {
  'route/host-bits': {
    title: 'A route to an address inside a block',
    text: ({ group, destination, network }) =>
      `${group} has a route to ${destination}, which lies inside ${network}: AWS keeps ${network}, and the stack looks changed ever after.`,
    fixes: ({ at, facts: { network } }, design) => [[use(design, at, network)]],
  },
  'route/inside-vpc': {
    title: 'A route to addresses of its own VPC',
    text: ({ group, destination, vpc, vpcCidr }) =>
      `${group} has a route to ${destination}, which lies in ${vpc} (${vpcCidr}): within a VPC the local route leads, and AWS refuses another.`,
    fixes: ({ at }, design) => [[leaveOut(design, at)]],
  },
  'route/destination-twice': {
    title: 'Two routes to one destination',
    text: ({ group, destination }) =>
      `${group} has two routes to ${destination}; a route table has one for each destination.`,
    fixes: ({ at }, design) => [[leaveOut(design, at, 'Leave out the second')]],
  },
  'route/default-taken': {
    title: 'A second default route',
    text: ({ group, destination, by }) =>
      `${group} has a route to ${destination}, and the CDK has written one already: to ${gateways[by]}.`,
    fixes: ({ at }, design) => [
      [leaveOut(design, at)],
      [{ label: 'Make the group isolated', command: say(at.id, 'subnetType', 'isolated') }],
    ],
  },
  'route/without-ipv6': {
    title: 'A route for IPv6 in a VPC without',
    text: ({ group, destination, vpc }) =>
      `${group} has a route to ${destination}, but ${vpc} has no IPv6 addresses: nothing can take it.`,
    fixes: ({ at }, design) => [[leaveOut(design, at)], makeDualStack(design, groupOf(design, at.id)?.vpc)],
  },
  'route/reserved-group': {
    title: 'Routes of a group that only keeps its space',
    text: ({ group }) =>
      `${group} only reserves its space, so it has no route tables: its routes count once it has subnets.`,
    fixes: ({ at }) => [[{ label: 'Leave them out', command: unsay(at.id, 'routes') }]],
  },
  'route/not-attached': {
    title: 'A route to what the VPC isn’t attached to yet',
    text: ({ vpc, target, is }) => `${ways[is](vpc, target)}: deploy without the route first, then with it.`,
  },
};

const gateways = {
  'internet-gateway': 'the internet gateway',
  'nat-gateway': 'a NAT gateway',
  'nat-instance': 'a NAT instance',
  'regional-nat-gateway': 'the regional NAT gateway',
  'egress-only-internet-gateway': 'the egress-only internet gateway',
} as const;

type Way = (vpc: string, target: string) => string;

const ways = {
  'transit-gateway': (vpc, target) => `${vpc} has to be attached to ${target} before a route can lead there`,
  'peering-connection': (vpc, target) =>
    `${vpc} has to be at one end of ${target}, and accepted, before a route can lead there`,
  'virtual-private-gateway': (vpc, target) =>
    `${target} has to be attached to ${vpc} before a route can lead there`,
  'network-interface': (vpc, target) => `${target} has to stand in ${vpc} before a route can lead there`,
} as const satisfies Record<string, Way>;

function use(design: Design, at: Place, destination: string): Fix {
  const changed = listOf(design, at).map((one, item) => (item === at.item ? { ...one, destination } : one));
  return { label: `Use ${destination}`, command: say(at.id, 'routes', changed) };
}

function leaveOut(design: Design, at: Place, label = 'Leave the route out'): Fix {
  const left = withoutItem(listOf(design, at), at.item);
  return { label, command: left.length > 0 ? say(at.id, 'routes', left) : unsay(at.id, 'routes') };
}

function listOf(design: Design, { id }: Place): readonly GroupRoute[] {
  const group = thingById(design, id);
  return (group?.kind === 'subnet-group' && group.routes) || [];
}
