import type { FindingCode } from '../core/base/finding.ts';
import {
  type ErrorPattern,
  emptyId,
  malformedType,
  noLogicalId,
  noPublicSubnets,
  noRoom,
  noRoomInPool,
  noSubnetsLeft,
  noSuchGroup,
  notAnAddress,
  notAnArn,
  notDivided,
  nothingToJoin,
  notIpv4,
  notMultiple,
  notOneName,
  strangeGroup,
  strangeOwner,
  strangeRegion,
  taken,
  takenInBalancer,
  takenInStack,
  takenInSubnet,
  takenInVpc,
  wrongSize,
} from './error-patterns.ts';
import type { LibraryError } from './interpreter.ts';

/** What the library says of texts that are none of their field's; one that is too long or too short mostly is none either. */
const strangeTexts: readonly ErrorPattern[] = [
  malformedType,
  { name: 'ValidationFailedWithErrors', message: /Export name must only include alphanumeric characters/ },
  { name: 'UnrecognizedTokenKey', message: /Unrecognized token key: / },
  // A text that spells a token which exists, of some other app.
  { name: 'CannotReferenceAcrossApps', message: /^Cannot reference across apps\. / },
  {
    name: 'EncodedListTokenInScalarContext',
    message: /Found an encoded list token string in a scalar string context/,
  },
  {
    name: 'ArnResourceRequired',
    message: /^The `resource` component \(6th component\) of an ARN is required/,
  },
  { name: 'InputDoesMatchTemplate', message: /^Input .* does not match template /s },
  { name: 'InvalidBucketNameValue', message: /^Invalid S3 bucket name / },
  { name: 'BucketNameRequired', message: /^Bucket name is required$/ },
  { name: 'StackNameInvalidFormat', message: /^Stack name must match the regular expression: / },
  { name: 'CloudAssemblyError', message: /^Unable to parse environment specification / },
  notIpv4,
  notAnArn,
  { name: 'SecretIdContainsColon', message: /is not an ARN but contains ":"$/ },
  { name: 'InvalidPv', message: /^Invalid IPv6 CIDR: / },
  { name: 'CidrMaskMissingIpv6', message: /^CIDR mask is missing in IPv6: / },
  { name: 'ActionInvalid', message: /^Action '.*' is invalid\. /s },
  strangeGroup,
  strangeOwner,
  noLogicalId,
  strangeRegion,
  { name: 'ComponentsContainUnresolvedTokens', message: /ID components may not include unresolved tokens/ },
  { name: 'LogicalAdhereRegularExpression', message: /Logical ID must adhere to the regular expression/ },
];

/**
 * Which finding of ours says the same as which error of the library: one table. A code without a line here and not
 * among the stricter ones never comes of a design.
 */
export const pairs: { readonly [C in FindingCode]?: readonly ErrorPattern[] } = {
  'field/alphabet': strangeTexts,
  'connection/cycle': [{ name: 'DependencyCycle', message: /would create a cyclic reference/ }],
  'stack/same-name': [taken('App\\d*$')],
  'stack/other-environment': [
    {
      name: 'CrossRegionReferencesRequireExplicitRegion',
      message: /Cross stack\/region references are only supported for stacks with an explicit region/,
    },
  ],
  'field/too-long': [
    ...strangeTexts,
    { name: 'StackDescriptionTooLong', message: /^Stack description must be <= 1024 bytes/ },
    { name: 'ValidationFailedWithErrors', message: /Export name cannot exceed 255 characters/ },
  ],
  'field/too-short': [
    ...strangeTexts,
    { name: 'SecretIdCannotBeEmpty', message: /^secretId cannot be empty$/ },
    { name: 'ParameterNameCannotBeEmpty', message: /^parameterName cannot be an empty string$/ },
    emptyId,
    { name: 'ValidationFailedWithErrors', message: /Export name cannot be empty/ },
  ],
  'field/too-many': [
    { name: 'TooManyTunnelOptions', message: /^Cannot specify more than two `tunnelOptions`$/ },
  ],
  'field/out-of-range': [
    wrongSize,
    noRoomInPool,
    noRoom,
    noSuchGroup,
    nothingToJoin,
    noPublicSubnets,
    {
      name: 'InvalidMaxDrainDuration',
      message: /^`maxDrainDuration` must be between 1 and 4000 seconds, got \d+ seconds\.$/,
    },
    { name: 'DurationAmountsCannotNegative', message: /^Duration amounts cannot be negative\./ },
  ],
  'vpc/host-bits': [notAnAddress, noRoom, wrongSize],
  'vpc/size': [noRoom, wrongSize],
  'zones/both': [
    {
      name: 'VpcSupportsAvailabilityZonesMax',
      message: /^Vpc supports 'availabilityZones' or 'maxAzs', but not both\.$/,
    },
  ],
  'zones/none': [wrongSize, noSuchGroup, nothingToJoin, noPublicSubnets],
  'zones/not-in-stack': [
    {
      name: 'GivenAvailabilityZones',
      message: /^Given VPC 'availabilityZones' .* must be a subset of the stack's availability zones /s,
    },
  ],
  'group/does-not-fit': [noRoom, noRoomInPool],
  'group/share-does-not-fit': [wrongSize, noRoom],
  'group/no-room': [{ name: 'Error', message: / has no CIDR$/ }],
  'group/mask-out-of-range': [wrongSize, noRoomInPool],
  'group/duplicate-name': [takenInVpc],
  'group/public-ip-not-public': [
    {
      name: 'MapPublicIpNotAllowed',
      message: /^(?:Private|Isolated) subnet cannot include mapPublicIpOnLaunch parameter$/,
    },
  ],
  'nat/no-public-subnets': [
    {
      name: 'ConfigureSubnetsSubnetConfigurationConfigu',
      message:
        /^If you configure PRIVATE subnets in 'subnetConfiguration', you must also configure PUBLIC subnets/,
    },
  ],
  'nat/group-not-public': [
    { name: 'NatGatewayPlacement', message: /^natGatewayPlacement .* contains non public subnet / },
  ],
  'nat/group-without-subnets': [noSuchGroup],
  'nat/too-few-allocations': [
    {
      name: 'EnoughGatewayAllocationProvided',
      message: /^Not enough NAT gateway EIP allocation IDs \(\d+ provided\)/,
    },
  ],
  'nat/instances-not-made': [
    {
      name: 'PassNatInstanceProviderVpc',
      message: /^Pass the NatInstanceProvider to a Vpc before accessing 'connections'$/,
    },
  ],
  'nat/no-credits': [
    {
      name: 'CreditSpecificationSupportedInstanceType',
      message: /^creditSpecification is supported only for T4g, T3a, T3, T2 instance type, got: /,
    },
  ],
  'vpn/gateway-off': [
    {
      name: 'CannotSpecifyVpnConnectionsVpn',
      message: /^Cannot specify `vpnConnections` or `vpnGatewayAsn`/,
    },
  ],
  'vpn/no-subnets': [
    { name: 'EnableGatewaySubnets', message: /^Can not enable the VPN gateway while the VPC has no subnets/ },
    { name: 'ThereSubnetGroups', message: /^There are no '.*' subnet groups in this VPC\./ },
    noSuchGroup,
  ],
  'vpn/propagates-nowhere': [
    noSuchGroup,
    { name: 'ThereSubnetGroups', message: /^There are no '.*' subnet groups in this VPC\./ },
  ],
  'vpn/no-address': [notIpv4],
  'vpn/routes-alike': [taken('VpnConnection\\d* \\[')],
  'vpn/inside-cidr': [
    { name: 'ReservedTunnelInsideCidr', message: /is a reserved inside CIDR\.$/ },
    { name: 'InvalidTunnelInsideCidrFormat', message: /is not a size \/30 CIDR block from the/ },
  ],
  'vpn/inside-cidr-twice': [
    { name: 'DuplicateTunnelInsideCidr', message: /cannot be used for both tunnels\.$/ },
  ],
  'dns/hostnames-without-support': [
    { name: 'Hostnames', message: /^To use DNS Hostnames, DNS Support must be enabled/ },
  ],
  'ipv6/addresses-without-dual-stack': [
    { name: 'RequiresIpv6Enabled', message: /^ipv6Addresses can only be set if IPv6 is enabled\./ },
  ],
  'ipv6/assigned-without-dual-stack': [
    {
      name: 'RequiresIpv6Enabled',
      message: /^ipv6AssignAddressOnCreation can only be set if IPv6 is enabled\./,
    },
  ],
  'ipam/no-subnet-size': [
    { name: 'CidrSubnetsCaseDefaultcidrmask', message: /^If you have not set a cidr for all subnets / },
  ],
  'ipv6/no-subnets': [notDivided],
  'ipv6/too-many-subnets': [notDivided],
  'connection/no-default-port': [
    {
      name: 'CannotCallAllowDefaultPort',
      message: /^Cannot call allow\w+\(\): (?:this|other) resource has no default port$/,
    },
  ],
  'connection/all-outbound': [
    { name: 'CannotAddTrafficEgressRule', message: /^Cannot add an "all traffic" egress rule in this way/ },
  ],
  'selection/both': [
    {
      name: 'OnlySuppliedSubnetSelection',
      message: /^Only one of 'subnetType,subnetGroupName' can be supplied to subnet selection/,
    },
  ],
  'selection/no-such-group': [noSuchGroup],
  'selection/no-such-type': [
    { name: 'ThereSubnetGroups', message: /^There are no '.*' subnet groups in this VPC\./ },
  ],
  'machine/public-address': [
    {
      name: 'SetAssociatePublicIpAddress',
      message: /^To set 'associatePublicIpAddress: true' you must select Public/,
    },
  ],
  'database/no-private-subnets': [
    { name: 'ThereSubnetGroups', message: /^There are no 'Private' subnet groups in this VPC\./ },
  ],
  'bastion-host/odd-type': [malformedType],
  'machine/unknown-type': [malformedType],
  'flow-log/no-group': [noSuchGroup],
  'flow-log/no-stream': [{ name: 'InputDoesMatchTemplate', message: /^Input .* does not match template / }],
  'flow-log/other-account': [
    {
      name: 'IamRoleRequiredCrossAccount',
      message: /^The iamRole is required for cross-account log delivery\.$/,
    },
  ],
  'scaling/sizes': [
    { name: 'MinCapacity', message: /^minCapacity \(-?\d+\) should be <= maxCapacity \(-?\d+\)$/ },
  ],
  'scaling/desired': [
    { name: 'MinCapacity', message: /^Should have minCapacity \(-?\d+\) <= desiredCapacity \(-?\d+\)$/ },
    { name: 'DesiredCapacity', message: /^Should have desiredCapacity \(-?\d+\) <= maxCapacity \(-?\d+\)$/ },
  ],
  'listener/no-protocol': [
    { name: 'DonTKnowDefaultProtocol', message: /^Don't know default protocol for port: \d+/ },
    { name: 'IsRequiredLeastPortProtocol', message: /^At least one of 'port' or 'protocol' is required/ },
  ],
  'listener/no-certificate': [
    { name: 'ValidationFailedWithErrors', message: /HTTPS Listener needs at least one certificate/ },
  ],
  'listener/redirect-loop': [{ name: 'PreventRedirectLoops', message: /./ }],
  'listener/target-port': [
    { name: 'DonTKnowDefaultProtocol', message: /^Don't know default protocol for port: \d+/ },
    { name: 'IsRequiredLeastPortProtocol', message: /^At least one of 'port' or 'protocol' is required/ },
    { name: 'TypeError', message: /^Cannot read properties of undefined \(reading 'toString'\)/ },
  ],
  'image/incomplete': [
    { name: 'ParameterNameCannotBeEmpty', message: /^parameterName cannot be an empty string$/ },
  ],
  'image/not-in-region': [
    {
      name: 'UnableToUnableFindMap',
      message: /^Unable to find AMI in AMI map: no AMI specified for region /,
    },
  ],
  'existing-vpc/needs-account': [
    {
      name: 'StackAccountRegionNotSpecified',
      message: /^Cannot retrieve value from context provider vpc-provider since account\/region /,
    },
  ],
  'existing-vpc/no-zones': [notMultiple],
  'existing-vpc/uneven': [notMultiple, notOneName],
  'existing-vpc/no-such-zone': [notMultiple],
  'selection/no-subnet-in-zone': [
    { name: 'ValidationFailed', message: /Did not find any subnets matching / },
    noSubnetsLeft,
  ],
  'existing-vpc/some-route-tables': [
    {
      name: 'MustBeNumberEqualAmount',
      message: /^Number of \w+SubnetRouteTableIds \(\d+\) must be equal to the amount of /,
    },
  ],
  'image/needs-account': [
    {
      name: 'StackAccountRegionNotSpecified',
      message: /^Cannot retrieve value from context provider ami since account\/region are not specified/,
    },
  ],
  'image/not-looked-up': [{ name: 'MissingContext', message: /"provider":"ami"/ }],
  'image/impossible': [
    {
      name: 'StorageParameterDoesExist',
      message: /^Storage parameter does not exist in SSM parameter name /,
    },
    {
      name: 'VirtualizationParameterDoesExist',
      message: /^Virtualization parameter does not exist in SSM parameter name /,
    },
  ],
  'id/taken': [takenInStack, takenInBalancer, takenInVpc, takenInSubnet],
  'id/reserved': [
    takenInStack,
    takenInVpc,
    takenInBalancer,
    takenInVpc,
    takenInSubnet,
    { name: 'SectionAlreadyContains', message: /^section 'Resources' already contains '/ },
    taken('App'),
    noLogicalId,
    { name: 'Error', message: /^Cannot determine default child for / },
    { name: 'TypeError', message: /^provider\.addToRolePolicy is not a function$/ },
  ],
  'endpoint/no-route-tables': [
    {
      name: 'CanTGatewayEndpointVpc',
      message: /^Can't add a gateway endpoint to VPC; route table IDs are not available/,
    },
  ],
  'endpoint/no-principal': [{ name: 'Statement', message: /^Statement must have a `Principal`\./ }],
  'id/clash': [
    { name: 'SectionAlreadyContains', message: /^section '(?:Outputs|Parameters)' already contains '/ },
  ],
  'output/no-subnets': [noSuchGroup, nothingToJoin],
  'output/no-group': [noSuchGroup],
  'output/no-nat-addresses': [nothingToJoin],
  'stack/over-limit': [
    {
      name: 'TooManyResourcesInStack',
      message: /^Number of resources in stack '.*': \d+ is greater than allowed maximum of 500/s,
    },
  ],
};

/** The keys of the table; their type is known, though `Object.keys` forgets it. */
export const pairedCodes = Object.keys(pairs) as readonly FindingCode[];

export function isPaired(code: FindingCode, error: LibraryError): boolean {
  const patterns = pairs[code] ?? [];
  return patterns.some(({ name, message }) => name === error.name && message.test(error.message));
}
