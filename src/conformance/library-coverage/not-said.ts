/** What a program could say and this app doesn't, with the reason; checked against the library and against all plans. */
export const notSaid: Readonly<Record<string, string>> = {
  'VpcProps.flowLogs': 'said by `addFlowLog`, with the same options',
  'Vpc.DEFAULT_CIDR_RANGE': 'a constant for reading',
  'Vpc.DEFAULT_SUBNETS': 'a constant for reading; saying no groups gives the same',
  'Vpc.DEFAULT_SUBNETS_NO_NAT': 'a constant for reading; saying no groups and no NAT gives the same',
  'Vpc.addClientVpnEndpoint': 'client VPN endpoints are not drawn',
  'Vpc.enableVpnGateway': 'said by `vpnGateway` when the VPC is made, with the same gateway',
  'DefaultInstanceTenancy.HOST': 'AWS takes only default and dedicated for a VPC',
  'SubnetSelection.subnetFilters': 'subnets are chosen by group, type and zone only',
  'SubnetSelection.subnets': 'subnets are chosen by group, type and zone only',
  ...all('SubnetFilter', 'subnets are chosen by group, type and zone only', [
    'availabilityZones',
    'byCidrMask',
    'byCidrRanges',
    'byIds',
    'containsIpAddresses',
    'onePerAz',
    'selectSubnets',
  ]),
  ...all('NatProvider', 'the library calls it itself while it makes a VPC', [
    'configureNat',
    'configureSubnet',
  ]),
  'RegionalNatGatewayProviderProps.availabilityZoneAddresses':
    'addresses for single zones of a regional gateway are not offered',
  'RegionalNatGatewayProviderProps.eip':
    'an Elastic IP is no thing of its own; an existing one is named by `allocationId`',
  'NatInstanceProps.userData': 'NAT instances run the commands that the library gives them',
  'SecurityGroup.fromLookupById':
    'an existing group is named by `fromSecurityGroupId`, which asks no account',
  'SecurityGroup.fromLookupByName': 'an existing group is named by its ID, which asks no account',
  'SecurityGroup.isSecurityGroup': 'a question about an object, for programs',
  ...all('SecurityGroup', 'the library calls it itself while it writes rules', [
    'toEgressRuleConfig',
    'toIngressRuleConfig',
  ]),
  'Connections.addSecurityGroup':
    'a workload is given its groups where it is made, or by its own `addSecurityGroup`',
  ...all('Port', 'said with its number, by `Port.tcp` or `Port.udp`', [
    'DNS_TCP',
    'DNS_UDP',
    'HTTP',
    'HTTPS',
    'IMAP',
    'IMAPS',
    'LDAP',
    'MSSQL',
    'MYSQL_AURORA',
    'NFS',
    'POP3',
    'POP3S',
    'POSTGRES',
    'RDP',
    'SMB',
    'SMTP',
    'SSH',
  ]),
  ...all('Port', 'the library calls it itself while it writes rules', ['toRuleJson', 'toString']),
  'MachineImage.resolveSsmParameterAtLaunch': 'a parameter is read at deployment, by `fromSsmParameter`',
  ...all('GatewayVpcEndpointOptions', 'the service’s own choice stands', [
    'dnsRecordIpType',
    'ipAddressType',
  ]),
  ...all('InterfaceVpcEndpointOptions', 'the service’s own choice stands', [
    'dnsRecordIpType',
    'ipAddressType',
  ]),
  ...all('VpcEndpointIpAddressType', 'the service’s own choice stands', ['DUALSTACK', 'IPV4', 'IPV6']),
  ...all('VpcEndpointDnsRecordIpType', 'the service’s own choice stands', [
    'DUALSTACK',
    'IPV4',
    'IPV6',
    'SERVICE_DEFINED',
  ]),
  'InterfaceVpcEndpointOptions.lookupSupportedAzs': 'it asks an account for the zones of a service',
  'InterfaceVpcEndpointOptions.privateDnsOnlyForInboundResolverEndpoint': 'resolver endpoints are not drawn',
  'InterfaceVpcEndpointOptions.serviceRegion': 'services of another region are not offered',
  'GatewayVpcEndpoint.fromGatewayVpcEndpointId': 'existing endpoints are not drawn',
  'InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes': 'existing endpoints are not drawn',
  'VpnConnection.fromVpnConnectionAttributes': 'existing connections are not drawn',
  ...all('VpnConnection', 'alarms watch the three metrics that have methods of their own', [
    'metric',
    'metricAll',
  ]),
  ...all('EnableVpnGatewayOptions', 'said by `vpnGateway` and its fields when the VPC is made', [
    'amazonSideAsn',
    'type',
    'vpnRoutePropagation',
  ]),
  'FlowLogDestination.bind': 'the library calls it itself while it makes a flow log',
  'BastionHostLinuxProps.availabilityZone': 'said by the zones of `subnetSelection`',
  'BastionHostLinuxProps.init': 'what a host does when it starts is not drawn',
  'BastionHostLinuxProps.initOptions': 'what a host does when it starts is not drawn',
  'BastionHostLinuxProps.userDataCausesReplacement': 'what a host does when it starts is not drawn',
  'VpcLookupOptions.ownerAccountId': 'VPCs are looked up in the account of the stack',
  'VpcLookupOptions.region': 'VPCs are looked up in the region of the stack',
  'VpcLookupOptions.returnVpnGateways': 'nothing is drawn at the gateway of a VPC that exists already',
  'VpcAttributes.region': 'an existing VPC is in the region of its stack',
  'VpcAttributes.vpnGatewayId': 'nothing is drawn at the gateway of a VPC that exists already',
  'BastionHostLinux.allowSshAccessFrom':
    'said by `connections.allowFrom` on TCP 22, which gives the same rule',
};

function all(type: string, reason: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`${type}.${name}`, reason]));
}
