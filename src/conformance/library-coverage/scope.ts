import {
  type Docs,
  describedType,
  fullName,
  lineage,
  type TypeDescription,
} from '../types/type-description.ts';

/**
 * The types of `aws_ec2` with which a program says a network, by the chapters of the page. What they have is read from
 * the library's own description. Workloads (instances, fleets, load balancers, databases) are none of them, and neither
 * are catalogues that this app reads as a whole (services of interface endpoints, versions of Windows, log fields).
 */
export const scope = {
  VPC: ['VpcProps', 'Vpc', 'IpAddresses', 'DefaultInstanceTenancy'],
  Subnets: ['SubnetConfiguration', 'SubnetType', 'SubnetSelection', 'SubnetFilter'],
  NAT: [
    'NatProvider',
    'NatGatewayProps',
    'RegionalNatGatewayProviderProps',
    'NatInstanceProps',
    'NatTrafficDirection',
  ],
  'Security groups and connections': [
    'SecurityGroupProps',
    'SecurityGroup',
    'SecurityGroupImportOptions',
    'Connections',
    'Peer',
    'Port',
  ],
  'Machine images': ['MachineImage'],
  'VPC endpoints': [
    'GatewayVpcEndpointOptions',
    'GatewayVpcEndpoint',
    'GatewayVpcEndpointAwsService',
    'InterfaceVpcEndpointOptions',
    'InterfaceVpcEndpoint',
    'VpcEndpointIpAddressType',
    'VpcEndpointDnsRecordIpType',
  ],
  VPN: ['VpnConnectionOptions', 'VpnTunnelOption', 'VpnConnection', 'EnableVpnGatewayOptions'],
  'Bastion hosts': ['BastionHostLinuxProps', 'BastionHostLinux'],
  'Flow logs': [
    'FlowLogOptions',
    'FlowLogDestination',
    'FlowLogTrafficType',
    'FlowLogMaxAggregationInterval',
  ],
  'Existing VPCs': ['VpcLookupOptions', 'VpcAttributes'],
  'IPv6 and IPAM': ['IpProtocol', 'Ipv6Addresses', 'AwsIpamProps'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export interface MemberInScope {
  /** `VpcProps.maxAzs`: the type without its module, and the name in TypeScript. */
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly isDeprecated: boolean;
}

/**
 * What a program can say with a type, in the library's order: fields of a struct, members of an enum, static members
 * and methods of a class. What all constructs have, and what only subclasses see, says nothing of a network.
 */
export function membersOf(type: string): readonly MemberInScope[] {
  const description = describedType(ec2Type(type));
  if (!description) throw new Error(`the library has no type aws_ec2.${type}`);
  const members = description.datatype ? fieldsOf(description) : [...spokenBy(description)];
  const byName = new Map<string, Docs | undefined>();
  for (const { name, docs } of members) if (!byName.has(name)) byName.set(name, docs);
  return [...byName].map(([name, docs]) => ({
    key: `${type}.${name}`,
    type,
    name,
    isDeprecated: docs?.deprecated !== undefined,
  }));
}

/** The full name of a type of `aws_ec2`. */
export function ec2Type(type: string): string {
  return fullName(`aws_ec2.${type}`);
}

interface Named {
  readonly name: string;
  readonly docs?: Docs;
}

function fieldsOf({ fqn }: TypeDescription): readonly Named[] {
  return lineage(fqn).flatMap(({ properties }) => properties ?? []);
}

/** By which the library finds classes that are replaced by others. */
const INJECTION_ID = 'PROPERTY_INJECTION_ID';

function spokenBy({ fqn, members, properties, methods }: TypeDescription): readonly Named[] {
  return [
    ...(members ?? []),
    ...(properties ?? []).filter((property) => property.static && property.name !== INJECTION_ID),
    ...(methods ?? []).filter((method) => method.static),
    ...lineage(fqn)
      .filter((type) => type.fqn.startsWith(ec2Type('')))
      .flatMap((type) => type.methods ?? [])
      .filter((method) => !method.static && !method.protected),
  ];
}
