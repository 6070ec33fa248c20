import type { InsideCidrFault } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById, vpcById } from '../design/queries.ts';
import type { Vpc, VpnAlarm, VpnConnection } from '../kinds/index.ts';
import type { Entries, Fix } from './entry.ts';
import { say, unsay, withoutItem } from './steps.ts';

/** The virtual private gateway of a VPC, and its VPN connections. */
export const vpnEntries: Entries<'vpn'> = {
  'vpn/gateway-off': {
    title: 'A VPN without a gateway',
    text: ({ vpc }) =>
      `${vpc} is to have no virtual private gateway, and its VPN connections or the gateway’s ASN need one.`,
    fixes: ({ at }) => [[gatewayFor(at.id)]],
  },
  'vpn/no-subnets': {
    title: 'A virtual private gateway without subnets',
    text: ({ vpc }) =>
      `${vpc} has no subnets, so no route table could learn the routes of its virtual private gateway; the CDK refuses that.`,
    fixes: ({ at }, design) => {
      const vpc = vpcById(design, at.id);
      return vpc?.vpnGateway
        ? [[{ label: 'Leave the gateway out', command: unsay(vpc.id, 'vpnGateway') }]]
        : [];
    },
  },
  'vpn/propagates-nowhere': {
    title: 'Route propagation to subnets that aren’t there',
    text: ({ vpc }) =>
      `The virtual private gateway of ${vpc} is to tell its routes to subnets that the VPC doesn’t have.`,
    fixes: ({ at }, design) => [[withoutPropagation(design, at)]],
  },
  'vpn/propagation-unused': {
    title: 'Route propagation without a gateway',
    text: ({ vpc }) =>
      `${vpc} says which subnets learn the routes of its virtual private gateway, but doesn’t ask for one itself: what it says is ignored.`,
    fixes: ({ at }) => [
      [gatewayFor(at.id)],
      [{ label: 'Leave the propagation out', command: unsay(at.id, 'vpnRoutePropagation') }],
    ],
  },
  'vpn/asn-taken-over': {
    title: 'A gateway with the ASN of the other side',
    text: ({ vpc, name, asn }) =>
      `${vpc} doesn’t ask for a virtual private gateway, so the CDK makes one for ${name} and gives it the customer’s ASN ${asn}: BGP needs two.`,
    fixes: ({ at }, design) => {
      const connection = connectionAt(design, at);
      return connection ? [[gatewayFor(connection.parent)]] : [];
    },
  },
  'vpn/asn-not-amazon': {
    title: 'An ASN that Amazon’s side can’t have',
    text: ({ vpc, asn }) =>
      `${vpc} gives its virtual private gateway the ASN ${asn}; AWS takes 64512 to 65534 and 4200000000 to 4294967294.`,
    fixes: ({ at }) => [
      [{ label: 'Use 64512', command: say(at.id, 'vpnGatewayAsn', 64_512) }],
      [{ label: 'Leave the ASN to Amazon', command: unsay(at.id, 'vpnGatewayAsn') }],
    ],
  },
  'vpn/one-asn': {
    title: 'One ASN on both sides',
    text: ({ name, vpc, asn }) =>
      `The customer gateway of ${name} and the virtual private gateway of ${vpc} both have the ASN ${asn}: a BGP session between them needs two.`,
    fixes: ({ at, facts: { asn } }) => {
      const other = asn === 65_000 ? 65_001 : 65_000;
      return [[{ label: `Use ${other} for the customer gateway`, command: say(at.id, 'asn', other) }]];
    },
  },
  'vpn/no-address': {
    title: 'A VPN connection to nowhere',
    text: ({ name }) => `${name} has no customer gateway IP: say the public IPv4 address of your device.`,
  },
  'vpn/private-address': {
    title: 'A customer gateway that the internet doesn’t reach',
    text: ({ name, ip }) =>
      `${name} leads to ${ip}, which is private, and AWS reaches your device over the internet: say its public address, or that of the NAT device before it.`,
  },
  'vpn/no-static-routes': {
    title: 'Static routing without routes',
    text: ({ name }) => `${name} is statically routed and has no routes, so nothing is ever sent through it.`,
    fixes: ({ at }) => [[{ label: 'Learn routes by BGP', command: unsay(at.id, 'routing') }]],
  },
  'vpn/route-host-bits': {
    title: 'A static route to an address inside a block',
    text: ({ name, destination, network }) =>
      `${name} has a static route to ${destination}, which lies inside ${network}: AWS keeps ${network}, and the stack looks changed ever after.`,
    fixes: ({ at, facts: { network } }, design) => [[useRoute(design, at, network)]],
  },
  'vpn/route-inside-vpc': {
    title: 'A static route to addresses of the VPC',
    text: ({ name, destination, vpc, vpcCidr }) =>
      `${name} has a static route to ${destination}, which lies in ${vpc} (${vpcCidr}): the local route comes first, so nothing is sent there.`,
    fixes: ({ at }, design) => [[withoutRoute(design, at)]],
  },
  'vpn/routes-alike': {
    title: 'Static routes of the same digits',
    text: ({ name, destination, other }) =>
      destination === other
        ? `${name} has the static route ${destination} twice.`
        : `${name} has static routes to ${other} and ${destination}: the CDK names them by their digits, which are the same, and refuses the second.`,
    fixes: ({ at }, design) => [[withoutRoute(design, at)]],
  },
  'vpn/inside-cidr': {
    title: 'A tunnel with a CIDR that AWS doesn’t take',
    text: ({ name, tunnel, cidr, because }) =>
      `Tunnel ${tunnel} of ${name} has the inside CIDR ${cidr}, ${faults[because]}; AWS takes a /30 of 169.254.0.0/16.`,
    fixes: ({ at }, design) => [[withoutInsideCidr(design, at)]],
  },
  'vpn/inside-cidr-twice': {
    title: 'Two tunnels with one inside CIDR',
    text: ({ name, tunnel, cidr, other }) =>
      `Tunnel ${tunnel} of ${name} has the inside CIDR ${cidr}, which a tunnel of ${name === other ? 'the same connection' : other} has already.`,
    fixes: ({ at }, design) => [[withoutInsideCidr(design, at)]],
  },
  'vpn/alarm-name-twice': {
    title: 'Two alarms of one name',
    text: ({ alarmName }) =>
      `Two alarms of this stack are called ${alarmName}; CloudWatch knows one of a name.`,
    fixes: ({ at }, design) => [[withoutAlarmName(design, at)]],
  },
  'vpn/topic-elsewhere': {
    title: 'An alarm that tells a topic of another region',
    text: ({ name, topicRegion, region }) =>
      `An alarm of ${name} tells a topic in ${topicRegion}, and the stack goes to ${region}: CloudWatch takes topics of its own region only.`,
    fixes: ({ at }, design) => [[withoutTopic(design, at)]],
  },
};

const faults = {
  size: 'which has another size',
  outside: 'which lies elsewhere',
  'host-bits': 'which isn’t where a /30 begins',
  reserved: 'which Amazon keeps for itself',
} as const satisfies Record<InsideCidrFault, string>;

function gatewayFor(vpc: Vpc['id']): Fix {
  return { label: 'Add a virtual private gateway', command: say(vpc, 'vpnGateway', true) };
}

function withoutPropagation(design: Design, at: Place): Fix {
  const left = withoutItem(vpcById(design, at.id)?.vpnRoutePropagation ?? [], at.item);
  return { label: 'Leave these subnets out', command: sayList(at, left) };
}

function useRoute(design: Design, at: Place, destination: string): Fix {
  const routes = routesAt(design, at).map((one, item) => (item === at.item ? destination : one));
  return { label: `Use ${destination}`, command: sayList(at, routes) };
}

function withoutRoute(design: Design, at: Place): Fix {
  return { label: 'Leave the route out', command: sayList(at, withoutItem(routesAt(design, at), at.item)) };
}

/** The tunnel itself stays, since its place in the list says which one is meant. */
function withoutInsideCidr(design: Design, at: Place): Fix {
  const tunnels = (connectionAt(design, at)?.tunnelOptions ?? []).map((tunnel, item) => {
    const { tunnelInsideCidr: _, ...left } = tunnel;
    return item === at.item ? left : tunnel;
  });
  const says = tunnels.some((tunnel) => Object.keys(tunnel).length > 0);
  return { label: 'Let Amazon choose it', command: sayList(at, says ? tunnels : []) };
}

function withoutAlarmName(design: Design, at: Place): Fix {
  const left = withAlarm(design, at, ({ alarmName: _, ...unnamed }) => unnamed);
  return { label: 'Leave the name to CloudFormation', command: sayList(at, left) };
}

function withoutTopic(design: Design, at: Place): Fix {
  const left = withAlarm(design, at, ({ topicArn: _, ...silent }) => silent);
  return { label: 'Tell nobody', command: sayList(at, left) };
}

/** The alarms at a place, the one that is meant as it is changed. */
function withAlarm(design: Design, at: Place, change: (alarm: VpnAlarm) => VpnAlarm): readonly VpnAlarm[] {
  const alarms = connectionAt(design, at)?.alarms ?? vpcById(design, at.id)?.vpnAlarms ?? [];
  return alarms.map((alarm, item) => (item === at.item ? change(alarm) : alarm));
}

/** An empty list isn’t said at all. */
function sayList({ id, field = '' }: Place, list: readonly unknown[]) {
  return list.length > 0 ? say(id, field, list) : unsay(id, field);
}

function routesAt(design: Design, at: Place): readonly string[] {
  return connectionAt(design, at)?.staticRoutes ?? [];
}

function connectionAt(design: Design, { id }: Place): VpnConnection | undefined {
  const thing = thingById(design, id);
  return thing?.kind === 'vpn-connection' ? thing : undefined;
}
