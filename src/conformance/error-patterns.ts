/** An error of the library, by its name and what its message says. */
export interface ErrorPattern {
  readonly name: string;
  readonly message: RegExp;
}

export const noRoom: ErrorPattern = {
  name: 'SubnetCountExceedsRemainingSpace',
  message: /^\d+ of \/\d+ exceeds remaining space of /,
};
export const wrongSize: ErrorPattern = {
  name: 'InvalidCidrRange',
  message: /\/\S+ is not a valid VPC CIDR range\./,
};
export const notAnAddress: ErrorPattern = {
  name: 'InvalidIpAddressFormat',
  message: /^256\.\d+\.\d+\.\d+ is not a valid IP Address$/,
};
export const noRoomInPool: ErrorPattern = {
  name: 'CidrSpaceInsufficientSize',
  message: /^IP space of size \/\d+ not big enough to allocate subnets of sizes /,
};
/** A block of addresses that the template would divide into none, or too many. */
export const notDivided: ErrorPattern = {
  name: 'MustBeFnCidrSCountAttribute',
  message: /^Fn::Cidr's count attribute must be between 1 and 256, \d+ was provided\.$/,
};
export const noSuchGroup: ErrorPattern = {
  name: 'ThereSubnetGroupsName',
  message: /^There are no subnet groups with name '.*' in this VPC\./s,
};
export const notIpv4: ErrorPattern = {
  name: 'InvalidIpv4Address',
  message: /is not a valid IPv4 address\.$/,
};
export const notAnArn: ErrorPattern = {
  name: 'ArnsMustStartWithArn',
  message: /^ARNs must start with "arn:"/,
};
export const nothingToJoin: ErrorPattern = {
  name: 'RequiresFnjoinRequiresLeast',
  message: /FnJoin requires at least one value/,
};
export const noSubnetsLeft: ErrorPattern = {
  name: 'CannotCreateEndpointSubnets',
  message: /Cannot create a VPC Endpoint with no subnets/,
};
export const notMultiple: ErrorPattern = {
  name: 'MustBeNumberMultipleAvailability',
  message: /^Number of \w+SubnetIds \(\d+\) must be a multiple of availability zones \(\d+\)\./,
};
export const notOneName: ErrorPattern = {
  name: 'EntryEveryCorrespondingSubnet',
  message: /SubnetNames must have an entry for every corresponding subnet group, /,
};
export const noPublicSubnets: ErrorPattern = {
  name: 'ThereSubnetGroups',
  message: /^There are no 'Public' subnet groups in this VPC\./,
};
export const taken = (within: string): ErrorPattern => ({
  name: 'Error',
  message: new RegExp(`^There is already a Construct with name '.*' in ${within}`, 's'),
});
/** The class of the stack is `Stack`, with a number where the library is bundled, or an override without a name. */
export const takenInStack = taken('(?:Stack\\d*)? \\[');
export const takenInVpc = taken('(?:Imported|LookedUp)?Vpc\\d* \\[');
export const takenInSubnet = taken('(?:Public|Private|Isolated)?Subnet\\d* \\[');
export const takenInBalancer = taken('ApplicationLoadBalancer\\d* \\[');
export const strangeGroup: ErrorPattern = {
  name: 'InvalidSecurityGroup',
  message: /^Invalid security group ID: /,
};
export const strangeOwner: ErrorPattern = {
  name: 'InvalidSecurityGroupOwner',
  message: /^Invalid security group owner ID: /,
};
/** Zones under a key that the context can't have; the library would ask the account for them. */
export const strangeRegion: ErrorPattern = {
  name: 'MissingContext',
  message: /"provider":"availability-zones"/,
};
/** The library reads the processor of a bastion host from the name of its type. */
export const malformedType: ErrorPattern = {
  name: 'MalformedInstanceTypeIdentifier',
  message: /^Malformed instance type identifier$/,
};
export const emptyId: ErrorPattern = { name: 'Error', message: /^Only root constructs may have an empty ID/ };
export const noLogicalId: ErrorPattern = {
  name: 'UnableToCalculateUniqueId',
  message: /Unable to calculate a unique id for an empty set of components/,
};
