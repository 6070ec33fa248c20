/** A section of the founding text: the guide to the CDK's EC2 library of 2019, whose networks this app draws. */
export interface Section {
  readonly title: string;
  readonly examples: readonly FoundingExample[];
}

export interface FoundingExample {
  /** What it shows, in our own words. */
  readonly shows: string;
  /** The starter that says the same; absent with a reason. */
  readonly starter?: string;
  /** What that starter's plan has to name for it, in today's words. */
  readonly names?: readonly string[];
  /** The specs and tests that prove it, besides those that every starter has. */
  readonly tests?: readonly string[];
  readonly missing?: string;
}

const GROUPS = ['SubnetConfiguration.name', 'SubnetConfiguration.subnetType'];

/** Every section, in its order, with every example and with what its prose promises. */
export const foundingText: readonly Section[] = [
  {
    title: 'VPC',
    examples: [
      {
        shows: 'a VPC with nothing said',
        starter: 'default',
        names: ['Vpc.new'],
        tests: ['e2e/first-minutes.spec.ts'],
      },
    ],
  },
  {
    title: 'Subnet Types',
    examples: [
      {
        shows: 'public, private and isolated subnets',
        starter: 'founding',
        names: ['SubnetType.PUBLIC', 'SubnetType.PRIVATE_WITH_EGRESS', 'SubnetType.PRIVATE_ISOLATED'],
        tests: ['e2e/founding-by-mouse.spec.ts'],
      },
      {
        shows: 'isolated in place of private, for no NAT gateway',
        starter: 'isolated',
        names: ['VpcProps.natGateways', 'SubnetType.PRIVATE_ISOLATED'],
      },
      {
        shows: 'fewer NAT gateways than zones',
        starter: 'single-nat',
        names: ['VpcProps.natGateways'],
        tests: ['e2e/nat.spec.ts'],
      },
      {
        shows: 'choosing the subnets of what stands in them',
        starter: 'three-tier',
        names: ['SubnetSelection.subnetGroupName'],
        tests: ['e2e/three-tier-by-mouse.spec.ts'],
      },
    ],
  },
  {
    title: 'Control over availability zones',
    examples: [
      {
        shows: 'at most so many zones',
        starter: 'founding',
        names: ['VpcProps.maxAzs'],
        tests: ['e2e/zones.spec.ts'],
      },
    ],
  },
  {
    title: 'Using NAT instances',
    examples: [
      {
        shows: 'two machines in place of gateways',
        starter: 'nat-instances',
        names: ['VpcProps.natGatewayProvider', 'NatInstanceProps.instanceType', 'VpcProps.natGateways'],
        tests: ['e2e/nat.spec.ts', 'src/core/checks/nat-instances.test.ts'],
      },
    ],
  },
  {
    title: 'Advanced Subnet Configuration',
    examples: [
      {
        shows: 'a /21 of three groups on three zones, and the table of its subnets',
        starter: 'founding',
        names: ['IpAddresses.cidr', 'VpcProps.maxAzs', ...GROUPS, 'SubnetConfiguration.cidrMask'],
        tests: [
          'src/examples/goldens.test.ts',
          'e2e/founding-by-mouse.spec.ts',
          'e2e/founding-by-keyboard.spec.ts',
        ],
      },
    ],
  },
  {
    title: 'Reserving subnet IP space',
    examples: [
      {
        shows: 'a group whose room is kept and that is not made',
        starter: 'reserved',
        names: [...GROUPS, 'SubnetConfiguration.cidrMask', 'SubnetConfiguration.reserved'],
        tests: ['e2e/table.spec.ts'],
      },
    ],
  },
  {
    title: 'Sharing VPCs between stacks',
    examples: [
      {
        shows: 'a second stack in the VPC of a first',
        starter: 'shared-vpc',
        names: ['SecurityGroupProps.vpc', 'Connections.allowFrom'],
        tests: ['e2e/stacks.spec.ts', 'src/core/design/stack-order.test.ts'],
      },
    ],
  },
  {
    title: 'Importing an existing VPC',
    examples: [
      {
        shows: 'a VPC of an account, looked up by what it is',
        starter: 'existing-vpc',
        names: ['Vpc.fromLookup', 'VpcLookupOptions.isDefault'],
        tests: ['e2e/existing-vpcs.spec.ts'],
      },
      {
        shows: 'a VPC by its attributes, without a look-up',
        starter: 'existing-vpc',
        names: ['Vpc.fromVpcAttributes', 'VpcAttributes.availabilityZones'],
        tests: ['e2e/existing-vpcs.spec.ts'],
      },
    ],
  },
  {
    title: 'Allowing Connections',
    examples: [
      {
        shows: 'a security group with a rule of its own',
        starter: 'connections',
        names: [
          'SecurityGroupProps.description',
          'SecurityGroupProps.allowAllOutbound',
          'SecurityGroup.addIngressRule',
        ],
        tests: ['e2e/rules.spec.ts'],
      },
      {
        shows: 'a load balancer that anyone, or one address, may reach',
        starter: 'connections',
        names: ['Connections.allowFromAnyIpv4', 'Connections.allowFrom'],
        tests: ['e2e/connections-by-mouse.spec.ts'],
      },
      {
        shows: 'one fleet that may call another',
        starter: 'connections',
        names: ['Connections.allowTo'],
        tests: ['e2e/connections-by-keyboard.spec.ts'],
      },
    ],
  },
  {
    title: 'Connection Peers',
    examples: [
      {
        shows: 'addresses of both families, anyone, and a prefix list',
        starter: 'connections',
        names: ['Peer.ipv4', 'Peer.anyIpv4', 'Peer.ipv6', 'Peer.anyIpv6', 'Peer.prefixList'],
      },
      {
        shows: 'a fleet as the other end',
        starter: 'connections',
        names: ['Connections.allowTo', 'Connections.allowFromAnyIpv4'],
      },
    ],
  },
  {
    title: 'Port Ranges',
    examples: [
      {
        shows: 'one port, a range, all of TCP, everything',
        starter: 'connections',
        names: ['Port.tcp', 'Port.tcpRange', 'Port.allTcp', 'Port.allTraffic'],
      },
    ],
  },
  {
    title: 'Default Ports',
    examples: [
      {
        shows: 'a listener’s own port',
        starter: 'connections',
        names: ['Connections.allowDefaultPortFromAnyIpv4'],
      },
      {
        shows: 'a database’s own port',
        starter: 'connections',
        names: ['Connections.allowToDefaultPort'],
        tests: ['e2e/three-tier-by-mouse.spec.ts'],
      },
    ],
  },
  {
    title: 'Machine Images (AMIs)',
    examples: [
      {
        shows: 'Amazon Linux with all that can be said of it',
        starter: 'images',
        names: [
          'AmazonLinuxImageProps.generation',
          'AmazonLinuxImageProps.edition',
          'AmazonLinuxImageProps.virtualization',
          'AmazonLinuxImageProps.storage',
        ],
        tests: ['src/core/checks/amazon-linux.test.ts'],
      },
      {
        shows: 'an edition of Windows',
        starter: 'images',
        names: ['MachineImage.latestWindows'],
      },
      {
        shows: 'the newest image that passes filters',
        starter: 'images',
        names: ['MachineImage.lookup'],
        tests: ['src/core/checks/machine-images.test.ts'],
      },
      {
        shows: 'images of one’s own by region, Linux and Windows',
        starter: 'images',
        names: ['MachineImage.genericLinux', 'MachineImage.genericWindows'],
        tests: ['src/core/checks/image-regions.test.ts'],
      },
    ],
  },
  {
    title: 'VPN connections to a VPC',
    examples: [
      {
        shows: 'connections by BGP and with static routes, said with the VPC',
        starter: 'vpn',
        names: ['VpcProps.vpnConnections', 'VpnConnectionOptions.ip', 'VpnConnectionOptions.staticRoutes'],
        tests: ['e2e/vpn.spec.ts', 'src/core/checks/vpn.test.ts'],
      },
      { shows: 'a gateway alone', starter: 'vpn', names: ['VpcProps.vpnGateway'] },
      { shows: 'a connection added later', starter: 'vpn', names: ['Vpc.addVpnConnection'] },
      {
        shows: 'metrics of all tunnels and of one connection',
        starter: 'vpn',
        names: ['VpnConnection.metricAllTunnelDataOut', 'VpnConnection.metricTunnelState'],
        tests: ['src/core/checks/vpn-alarms.test.ts'],
      },
    ],
  },
  {
    title: 'VPC endpoints',
    examples: [
      {
        shows: 'a gateway endpoint said with the VPC, and one added',
        starter: 'endpoints',
        names: ['VpcProps.gatewayEndpoints', 'Vpc.addGatewayEndpoint'],
        tests: ['e2e/endpoints.spec.ts'],
      },
      {
        shows: 'an endpoint’s policy',
        starter: 'endpoints',
        names: ['GatewayVpcEndpoint.addToPolicy'],
        tests: ['src/core/checks/endpoints.test.ts'],
      },
      {
        shows: 'an interface endpoint and who may use it',
        starter: 'endpoints',
        names: ['Vpc.addInterfaceEndpoint', 'Connections.allowDefaultPortFrom'],
      },
    ],
  },
  {
    title: 'Security groups for interface VPC endpoints',
    examples: [
      {
        shows: 'traffic let in by the default port',
        starter: 'endpoints',
        names: ['Connections.allowDefaultPortFrom'],
      },
      {
        shows: 'existing groups in place of its own',
        starter: 'everything',
        names: ['InterfaceVpcEndpointOptions.securityGroups'],
      },
    ],
  },
  {
    title: 'Bastion Hosts',
    examples: [
      {
        shows: 'a host for Session Manager, with nothing said',
        starter: 'bastions',
        names: ['BastionHostLinux.new'],
        tests: ['e2e/bastions.spec.ts'],
      },
      {
        shows: 'a host in a public subnet, over SSH from given addresses',
        starter: 'bastions',
        names: ['BastionHostLinuxProps.subnetSelection', 'Connections.allowFrom', 'Port.tcp'],
        tests: ['e2e/bastions.spec.ts'],
      },
    ],
  },
];
