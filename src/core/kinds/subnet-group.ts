import type { Kind, ThingOf } from './kind.ts';

/** Which way out the subnets of a group have, made or there already. */
export const subnetTypeField = {
  type: 'choice',
  label: 'Type',
  says: 'Where the default route of its subnets leads.',
  required: true,
} as const;

/** One subnet in each zone of its VPC, all of one type and size: an entry of `subnetConfiguration`. */
export const subnetGroup = {
  kind: 'subnet-group',
  label: 'Subnet group',
  says: 'One subnet in each Availability Zone.',
  defaultId: 'Group',
  parent: 'vpc',
  namedWithinParent: true,
  fields: {
    subnetType: {
      ...subnetTypeField,
      search: ['subnetType', 'tier', 'route table'],
      options: [
        { value: 'public', label: 'Public', says: 'internet gateway; reachable if a security group allows' },
        { value: 'private', label: 'Private', says: 'out through NAT in the same zone' },
        { value: 'isolated', label: 'Isolated', says: 'only inside the VPC' },
      ],
    },
    cidrMask: {
      type: 'integer',
      label: 'Size of each subnet',
      says: 'The prefix length of each subnet; without one, the groups share what is left evenly.',
      search: ['cidrMask', 'netmask', 'prefix length'],
      min: 16,
      max: 28,
    },
    fixedCidrs: {
      type: 'record-list',
      label: 'Fixed CIDRs',
      says: 'Subnets whose addresses are given, by an address plan for example; all others are placed around them.',
      search: ['IIpAddresses', 'pin', 'address plan', 'custom CIDR'],
      maxItems: 64,
      fields: {
        zone: {
          type: 'integer',
          label: 'Zone',
          says: 'The number of the Availability Zone, those that are reserved counted too.',
          min: 1,
          max: 64,
          required: true,
        },
        cidr: {
          type: 'cidr',
          label: 'CIDR',
          says: 'The addresses of the subnet there.',
          required: true,
        },
      },
    },
    routes: {
      type: 'record-list',
      label: 'Routes to what exists',
      says: 'Routes in each of its route tables to a gateway, a peering connection or a network interface that exists already.',
      search: ['CfnRoute', 'transit gateway', 'TGW', 'VPC peering', 'route table'],
      maxItems: 50,
      fields: {
        destination: {
          type: 'text',
          label: 'Destination',
          says: 'The addresses that are reached that way: a CIDR, an IPv6 block, or the ID of a prefix list.',
          search: ['destinationCidrBlock', 'destinationIpv6CidrBlock', 'destinationPrefixListId'],
          limits: { alphabet: 'route-destination', minLength: 1, maxLength: 43 },
          required: true,
        },
        target: {
          type: 'text',
          label: 'Target',
          says: 'The ID of a transit gateway, peering connection, virtual private gateway or network interface.',
          search: ['transitGatewayId', 'vpcPeeringConnectionId', 'gatewayId', 'networkInterfaceId'],
          limits: { alphabet: 'route-target', minLength: 1, maxLength: 21 },
          required: true,
        },
      },
    },
    reserved: {
      type: 'boolean',
      label: 'Only reserve the space',
      says: 'Keeps the addresses free for later and creates no subnets.',
      search: ['reserved', 'reserved space'],
      default: false,
    },
    mapPublicIpOnLaunch: {
      type: 'boolean',
      label: 'Auto-assign public IPv4',
      says: 'Network interfaces that start here get a public IPv4 address; public groups only. Off in dual stack if nothing is said.',
      search: ['mapPublicIpOnLaunch', 'public IP'],
      default: true,
    },
    ipv6AssignAddressOnCreation: {
      type: 'boolean',
      label: 'Auto-assign IPv6',
      says: 'Network interfaces that start here get an IPv6 address; in dual stack VPCs only.',
      search: ['ipv6AssignAddressOnCreation', 'AssignIpv6AddressOnCreation', 'IPv6'],
      default: true,
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on its subnets and all that stands in them: route tables, NAT gateways and their Elastic IPs.',
      search: ['tags', 'kubernetes.io/role/elb', 'kubernetes.io/role/internal-elb', 'EKS', 'Karpenter'],
      maxItems: 49,
    },
  },
} as const satisfies Kind;

export type SubnetGroup = ThingOf<typeof subnetGroup>;

/** A route in the route tables of a group to what exists outside of the stack. */
export type GroupRoute = NonNullable<SubnetGroup['routes']>[number];

export type SubnetType = SubnetGroup['subnetType'];
