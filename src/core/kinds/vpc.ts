import { alarmFields } from './alarm.ts';
import type { Kind, ThingOf } from './kind.ts';
import { outputFields } from './outputs.ts';

/** A virtual private cloud: `ec2.Vpc`. */
export const vpc = {
  kind: 'vpc',
  label: 'VPC',
  says: 'A network of its own: one IPv4 block, spread over Availability Zones and divided into subnet groups.',
  defaultId: 'Vpc',
  fields: {
    layout: {
      type: 'choice',
      label: 'Layout',
      says: 'Whether the subnet groups are the CDK’s own or written out.',
      required: true,
      options: [
        {
          value: 'default',
          label: 'The CDK’s own',
          says: 'Public and Private, or Public and Isolated without NAT',
        },
        { value: 'own', label: 'Written out', says: 'the subnet groups that are drawn' },
      ],
    },
    ipAddresses: {
      type: 'choice',
      label: 'IPv4 addresses',
      says: 'Where the addresses of the VPC come from.',
      search: ['ipAddresses', 'IpAddresses.awsIpamAllocation', 'IPAM'],
      default: 'cidr',
      options: [
        { value: 'cidr', label: 'A CIDR of its own', says: 'written here' },
        { value: 'ipam', label: 'An IPAM pool', says: 'a block that the pool gives at deployment' },
      ],
    },
    ipv4IpamPoolId: {
      type: 'text',
      label: 'IPAM pool',
      says: 'The ID of the pool that gives the VPC its block.',
      search: ['ipv4IpamPoolId', 'IPAM', 'pool'],
      limits: { alphabet: 'ipam-pool-id', minLength: 1, maxLength: 27 },
    },
    ipv4NetmaskLength: {
      type: 'integer',
      label: 'Size of the block',
      says: 'The prefix length of the block that the pool gives.',
      search: ['ipv4NetmaskLength', 'netmask', 'IPAM'],
      min: 16,
      max: 28,
    },
    defaultSubnetIpv4NetmaskLength: {
      type: 'integer',
      label: 'Size of subnets without their own',
      says: 'The prefix length of subnets whose group says none.',
      search: ['defaultSubnetIpv4NetmaskLength', 'netmask', 'IPAM'],
      min: 16,
      max: 28,
    },
    cidr: {
      type: 'cidr',
      label: 'IPv4 CIDR',
      says: 'The addresses of the VPC; between /16 and /28.',
      search: ['ipAddresses', 'CIDR block', 'IPv4 block'],
    },
    ipProtocol: {
      type: 'choice',
      label: 'IP protocol',
      says: 'Whether the VPC has IPv6 addresses beside its IPv4 ones.',
      search: ['ipProtocol', 'DUAL_STACK', 'dual stack', 'IPv6', 'egress-only internet gateway', 'EIGW'],
      default: 'ipv4-only',
      options: [
        { value: 'ipv4-only', label: 'IPv4 only', says: 'no IPv6 addresses' },
        {
          value: 'dual-stack',
          label: 'Dual stack',
          says: 'IPv4 and IPv6: an Amazon-provided /56, a /64 of it for each subnet',
        },
      ],
    },
    ipv6Addresses: {
      type: 'choice',
      label: 'IPv6 addresses',
      says: 'Where the IPv6 block comes from; the CDK has no source but Amazon.',
      search: ['ipv6Addresses', 'Ipv6Addresses.amazonProvided'],
      default: 'amazon-provided',
      options: [{ value: 'amazon-provided', label: 'Amazon-provided', says: 'a /56 of Amazon’s' }],
    },
    maxAzs: {
      type: 'integer',
      label: 'Availability Zones',
      says: 'The VPC takes the first zones of its stack, at most this many.',
      search: ['maxAzs', 'AZ', 'zones'],
      min: 1,
      max: 6,
      default: 3,
    },
    availabilityZones: {
      type: 'text-list',
      label: 'Zones by name',
      says: 'The zones that the VPC spreads over, by name.',
      search: ['availabilityZones', 'AZ'],
      limits: { alphabet: 'zone', minLength: 1, maxLength: 32 },
      maxItems: 6,
    },
    reservedAzs: {
      type: 'integer',
      label: 'Keep space for more zones',
      says: 'Keeps the addresses of zones that may be added later, so that adding them moves nothing.',
      search: ['reservedAzs'],
      min: 0,
      max: 5,
      default: 0,
    },
    natGateways: {
      type: 'integer',
      label: 'NAT gateways',
      says: 'How many NAT gateways carry the private subnets’ way out; one per zone if nothing is said.',
      search: ['natGateways', 'NAT'],
      min: 0,
      max: 6,
    },
    natGatewayType: {
      type: 'choice',
      label: 'Kind of NAT gateway',
      says: 'Whether each gateway stands in one zone, or one serves every zone of the VPC.',
      search: ['natGatewayProvider', 'NatProvider.regionalGateway', 'regional NAT gateway'],
      default: 'zonal',
      options: [
        { value: 'zonal', label: 'Zonal', says: 'each stands in a public subnet of one zone' },
        { value: 'regional', label: 'Regional', says: 'one for the VPC, in every zone that needs it' },
      ],
    },
    natSubnetGroup: {
      type: 'reference',
      to: 'subnet-group',
      label: 'NAT gateways stand in',
      says: 'The public subnet group that carries the NAT gateways; the first subnets of all public groups if none is named.',
      search: ['natGatewaySubnets', 'NAT placement'],
    },
    natEipAllocationIds: {
      type: 'text-list',
      label: 'Own Elastic IPs',
      says: 'Allocation IDs of Elastic IPs that the NAT gateways use, one for each; new ones if none are given.',
      search: ['eipAllocationIds', 'EIP', 'Elastic IP'],
      limits: { alphabet: 'allocation-id', minLength: 1, maxLength: 26 },
      maxItems: 6,
    },
    natMaxDrainDuration: {
      type: 'integer',
      label: 'Drain NAT gateways, seconds',
      says: 'How long open connections may keep an address of a NAT gateway before it is taken away; 350 if nothing is said.',
      search: ['maxDrainDuration', 'MaxDrainDurationSeconds'],
      min: 1,
      max: 4000,
      default: 350,
    },
    createInternetGateway: {
      type: 'boolean',
      label: 'Internet gateway',
      says: 'Without it public subnets have no way to the internet, and there are no NAT gateways either.',
      search: ['createInternetGateway', 'IGW'],
      default: true,
    },
    enableDnsSupport: {
      type: 'boolean',
      label: 'DNS resolution',
      says: 'Amazon’s DNS server answers inside the VPC.',
      search: ['enableDnsSupport', 'DNS support'],
      default: true,
    },
    enableDnsHostnames: {
      type: 'boolean',
      label: 'DNS host names',
      says: 'Instances get DNS names; needs DNS resolution.',
      search: ['enableDnsHostnames'],
      default: true,
    },
    defaultInstanceTenancy: {
      type: 'choice',
      label: 'Tenancy',
      says: 'Whether instances run on shared or on dedicated hardware.',
      search: ['defaultInstanceTenancy', 'dedicated'],
      default: 'default',
      options: [
        { value: 'default', label: 'Default', says: 'shared hardware unless an instance asks for its own' },
        { value: 'dedicated', label: 'Dedicated', says: 'every instance on hardware of its own, at a price' },
      ],
    },
    vpcName: {
      type: 'text',
      label: 'Name tag',
      says: 'The Name tag of the VPC; its path in the stack if none is given.',
      search: ['vpcName', 'Name'],
      limits: { alphabet: 'line', minLength: 1, maxLength: 256 },
    },
    restrictDefaultSecurityGroup: {
      type: 'boolean',
      label: 'Restrict the default security group',
      says: 'Takes all rules from the VPC’s default security group; brings a Lambda function, so the template can only be deployed through the CDK.',
      search: ['restrictDefaultSecurityGroup', 'default security group'],
      default: false,
    },
    vpnGateway: {
      type: 'boolean',
      label: 'Virtual private gateway',
      says: 'The VPC’s end of VPN and Direct Connect, attached to it.',
      search: ['vpnGateway', 'VGW', 'VPN gateway', 'enableVpnGateway'],
      default: false,
    },
    vpnGatewayAsn: {
      type: 'integer',
      label: 'Amazon side ASN',
      says: 'The BGP number of the gateway: 64512 to 65534 or 4200000000 to 4294967294; 64512 if nothing is said.',
      search: ['vpnGatewayAsn', 'amazonSideAsn', 'BGP ASN'],
      min: 64_512,
      max: 4_294_967_294,
    },
    vpnRoutePropagation: {
      type: 'record-list',
      label: 'Routes from the gateway',
      says: 'The subnets whose route tables learn the routes of the gateway; private ones if nothing is said, else isolated, else public.',
      search: ['vpnRoutePropagation', 'VPNGatewayRoutePropagation', 'route propagation'],
      maxItems: 20,
      fields: {
        subnetGroup: {
          type: 'reference',
          to: 'subnet-group',
          label: 'Subnet group',
          says: 'The group whose route tables are meant.',
          search: ['subnetGroupName'],
        },
        subnetType: {
          type: 'choice',
          label: 'Subnets of type',
          says: 'All subnets of a type, where no group is named.',
          search: ['subnetType'],
          options: [
            { value: 'public', label: 'Public', says: 'all public subnets' },
            { value: 'private', label: 'Private', says: 'all private subnets' },
            { value: 'isolated', label: 'Isolated', says: 'all isolated subnets' },
          ],
        },
      },
    },
    vpnAlarms: {
      type: 'record-list',
      label: 'Alarms over all VPN tunnels',
      says: 'CloudWatch alarms over all VPN connections of the account in the region together.',
      search: [
        'metricAllTunnelState',
        'metricAllTunnelDataIn',
        'metricAllTunnelDataOut',
        'CloudWatch',
        'metric',
      ],
      maxItems: 20,
      fields: alarmFields,
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on the VPC and everything in it.',
      search: ['tags'],
      maxItems: 49,
    },
    outputs: {
      type: 'record-list',
      label: 'Outputs',
      says: 'Values that the stack hands out when it is deployed.',
      search: ['CfnOutput', 'export', 'Outputs'],
      maxItems: 60,
      fields: {
        of: {
          type: 'choice',
          label: 'Value',
          says: 'What is handed out.',
          required: true,
          options: [
            { value: 'vpc-id', label: 'VPC ID', says: 'the ID of the VPC' },
            {
              value: 'subnet-ids',
              label: 'Subnet IDs',
              says: 'the IDs of a group’s subnets, joined by commas',
            },
            {
              value: 'route-table-ids',
              label: 'Route table IDs',
              says: 'the IDs of a group’s route tables, joined by commas',
            },
            {
              value: 'nat-addresses',
              label: 'NAT addresses',
              says: 'the public addresses of the NAT gateways, joined by commas',
            },
          ],
        },
        group: {
          type: 'reference',
          to: 'subnet-group',
          label: 'Subnet group',
          says: 'The group whose subnets or route tables are meant.',
        },
        ...outputFields,
      },
    },
  },
} as const satisfies Kind;

export type Vpc = ThingOf<typeof vpc>;

export type Output = NonNullable<Vpc['outputs']>[number];

/** Do its IPv4 addresses come from an IPAM pool, so that nobody knows them before it is deployed? */
export function usesIpam({ ipAddresses }: Pick<Vpc, 'ipAddresses'>): boolean {
  return ipAddresses === 'ipam';
}

/** Does it have IPv6 addresses beside its IPv4 ones? */
export function isDualStack({ ipProtocol }: Pick<Vpc, 'ipProtocol'>): boolean {
  return ipProtocol === 'dual-stack';
}

/** Subnets whose route tables learn the routes of the gateway. */
export type Propagation = NonNullable<Vpc['vpnRoutePropagation']>[number];
