import type { Field } from '../core/base/fields.ts';
import type { FindingCode } from '../core/base/finding.ts';
import { kinds } from '../core/kinds/index.ts';
import { construct, field, list, literal, member, staticCall, struct } from '../core/plan/expressions.ts';
import type { Expression, StructField } from '../core/plan/plan.ts';
import type { ErrorPattern } from './error-patterns.ts';

/**
 * Everything that is known to go wrong with the library or with AWS, once each: what we measured, one row for each,
 * with where it is looked after.
 */
export type Row = { readonly what: string; readonly met: Met } & (
  | { readonly status: 'counted'; readonly by: readonly [CountedBy, ...(readonly CountedBy[])] }
  | {
      /** The field doesn't take the value, so that only a plan written by hand can say it. */
      readonly status: 'refused';
      readonly field: Field;
      readonly value: unknown;
      readonly vpc: Expression;
      readonly library: ErrorPattern | 'accepts';
    }
  /** No design can say it: the type or the place that sees to that. */
  | { readonly status: 'unsayable'; readonly because: string }
);

/** Where the library meets it: in making the tree, in synthesis, as an annotation, not at all, in its validator. */
export type Met = 'building' | 'synthesis' | 'annotation' | 'silent' | 'validator';

/** A finding of ours that random designs have, or one of the trials that they pass. */
export type CountedBy = FindingCode | 'agreement' | 'validator';

const { cidr, natGateways } = kinds.vpc.fields;
const { cidrMask } = kinds['subnet-group'].fields;

export const rows: readonly Row[] = [
  ...building(),
  ...synthesis(),
  ...annotations(),
  ...silent(),
  ...texts(),
  ...smallFacts(),
  ...validator(),
];

function building(): readonly Row[] {
  const notValid: ErrorPattern = { name: 'InvalidIpAddress', message: / is not valid$/ };
  const notAnAddress: ErrorPattern = {
    name: 'InvalidIpAddressFormat',
    message: /^NaN\.NaN\.NaN\.NaN is not a valid IP Address$/,
  };
  return of('building', [
    refusedBlock('10.0.0.0', notAnAddress),
    ...['10.0.0/16', '300.0.0.0/16', 'abc/16', ''].map((text) => refusedBlock(text, notValid)),
    counted('a block that is rounded up beyond the last address', 'vpc/host-bits'),
    unsayable('a token as block', 'the value of a cidr field is a text, which compose writes as a literal'),
    unsayable('ipAddresses and cidr together', 'a VPC has one block, and compose writes only ipAddresses'),
    counted('a mask outside /16 to /28', 'group/mask-out-of-range'),
    counted('an even share outside /16 to /28, or of nothing', 'group/share-does-not-fit'),
    counted('masks that exceed the remaining space', 'group/does-not-fit'),
    counted('two created groups of the same name', 'group/duplicate-name'),
    counted('an allocator of one’s own that has no CIDR for a subnet', 'group/no-room'),
    counted(
      'what AWS refuses and an allocator of one’s own may say',
      'fixed-cidr/host-bits',
      'fixed-cidr/size',
      'fixed-cidr/outside',
      'fixed-cidr/overlap',
      'fixed-cidr/twice',
    ),
    unsayable('an unknown subnet type', 'SubnetType'),
    counted('mapPublicIpOnLaunch on a private group', 'group/public-ip-not-public'),
    counted(
      'IPv6 settings without dual stack',
      'ipv6/addresses-without-dual-stack',
      'ipv6/assigned-without-dual-stack',
    ),
    counted(
      'an IPv6 block divided among no subnets, or too many',
      'ipv6/no-subnets',
      'ipv6/too-many-subnets',
    ),
    counted('private groups without a public one, or NAT with isolated groups only', 'nat/no-public-subnets'),
    unsayable('old private type without NAT', 'SubnetType has no old spellings'),
    counted('NAT gateways in a group that is not public', 'nat/group-not-public'),
    counted('fewer elastic IP allocations than gateways', 'nat/too-few-allocations'),
    counted('maxDrainDuration out of range', 'field/out-of-range'),
    unsayable('regional NAT with none', 'a regional gateway has no number'),
    unsayable('traffic of a NAT instance told twice', 'the older form has no field'),
    counted('connections of NAT instances that are not made', 'nat/instances-not-made'),
    counted('CPU credits for a type without them', 'nat/no-credits'),
    counted('availabilityZones and maxAzs together', 'zones/both'),
    counted('zones that the stack does not have', 'zones/not-in-stack'),
    counted('host names without DNS support', 'dns/hostnames-without-support'),
    counted('IPAM without masks', 'ipam/no-subnet-size'),
    counted('IPAM with too little space', 'group/does-not-fit'),
    counted('what a pool needs or can not have', 'ipam/no-pool', 'ipam/no-size', 'ipam/fixed-cidrs'),
    counted('a selection by type and by name', 'selection/both'),
    counted('a selection by a type that the VPC does not have', 'selection/no-such-type'),
    counted(
      'a selection by a name that the VPC does not have',
      'output/no-subnets',
      'output/no-group',
      'nat/group-without-subnets',
      'selection/no-such-group',
    ),
    unsayable('a malformed IPv4 block as peer', 'the cidr of an IP range is a block that can be parsed'),
    counted('a malformed IPv6 block, security group ID or owner as peer', 'field/alphabet'),
    counted('an egress rule for all traffic on a restricted group', 'connection/all-outbound'),
    counted('default ports of things without one', 'connection/no-default-port'),
    counted('a VPN connection without an IPv4 address', 'vpn/no-address', 'field/alphabet'),
    counted('connections or an ASN of a gateway that there is not to be', 'vpn/gateway-off'),
    counted('a virtual private gateway of a VPC without subnets', 'vpn/no-subnets'),
    counted('routes propagated to subnets that there are not', 'vpn/propagates-nowhere'),
    counted('more than two tunnels', 'field/too-many'),
    counted('inside CIDRs of tunnels that AWS does not take', 'vpn/inside-cidr', 'vpn/inside-cidr-twice'),
    counted('static routes of the same digits', 'vpn/routes-alike'),
    unsayable(
      'a pre-shared key of another form, or told twice',
      'tunnelOptions names a secret that holds it',
    ),
    unsayable('a gateway that is enabled twice', 'compose never calls enableVpnGateway'),
    counted('a gateway endpoint without route tables', 'endpoint/no-route-tables'),
    counted('a statement of an endpoint policy without a principal', 'endpoint/no-principal'),
    counted('an interface endpoint without subnets', 'selection/no-such-group', 'selection/no-such-type'),
    unsayable('a gateway endpoint of an imported VPC', 'gateway endpoints stand in VPCs of the design'),
    unsayable('an interface endpoint of an imported VPC without a CIDR', 'an existing VPC says its CIDR'),
    unsayable('the zones of an endpoint service looked up', 'no field asks for lookupSupportedAzs'),
    counted('a VPC looked up without an account', 'existing-vpc/needs-account'),
    counted('uneven lists of an imported VPC', 'existing-vpc/uneven', 'existing-vpc/no-zones'),
    counted('route tables of some subnets of an imported VPC', 'existing-vpc/some-route-tables'),
    unsayable('tokens in a look-up of a VPC', 'its fields take no placeholders'),
    counted('an instance with a public address outside public subnets', 'machine/public-address'),
    counted('a bastion host on hardware with a name of another form', 'bastion-host/odd-type'),
    counted('a flow log of subnets that there are not', 'flow-log/no-group'),
    counted('a flow log without a delivery stream', 'flow-log/no-stream'),
    counted('a flow log to another account without a role', 'flow-log/other-account'),
    counted('an image map without the region of the stack', 'image/not-in-region'),
    counted('an image look-up without an account', 'image/needs-account'),
    counted('an image look-up without an answer', 'image/not-looked-up'),
    counted('an Amazon Linux image that there is not', 'image/impossible'),
    counted('an Auto Scaling group whose sizes contradict each other', 'scaling/sizes', 'scaling/desired'),
    counted('a listener without a protocol or a port', 'listener/no-protocol'),
    unsayable('a listener without an action', 'composeListener adds targets where no other action is said'),
    counted('an HTTPS listener without a certificate', 'listener/no-certificate'),
    counted('a redirect to where a request came from', 'listener/redirect-loop'),
    counted('targets without a port or a protocol', 'listener/target-port'),
    counted('F3031: a status that is no answer', 'listener/status-code'),
    counted('E3680: a load balancer in one zone', 'load-balancer/one-zone'),
    counted('a load balancer in two subnets of one zone', 'load-balancer/zone-twice'),
    counted('an image that is not named', 'image/incomplete'),
    counted('F3037: one group twice in a list', 'security-group/carried-twice'),
    counted('a filter or a region of an image that is named twice', 'image/named-twice'),
    counted('a version of Windows that there is not', 'image/unknown-version'),
    counted('tags that workloads can not have', 'tag/not-for-workloads'),
    counted('an instance type that there is not', 'machine/unknown-type'),
    counted('E3628: an instance type that the region does not have', 'machine/not-in-region'),
    counted('an image for another processor than the machine has', 'machine/wrong-architecture'),
    counted('a database without private subnets that says nothing of others', 'database/no-private-subnets'),
    unsayable('two keys of one instance', 'keyPairName is the only field, and compose writes only keyPair'),
    counted('a stack name of another form', 'field/alphabet', 'field/too-short'),
    counted('an id that is taken', 'id/taken'),
    counted('an empty id', 'field/too-short'),
    counted('an id with a token', 'field/alphabet'),
    counted('an id that every object has, like constructor', 'id/reserved'),
  ]);
}

function synthesis(): readonly Row[] {
  return of('synthesis', [
    counted('ids of the stack level that come to the same logical id', 'id/clash'),
    counted('more than 500 resources', 'stack/over-limit'),
    counted('two stacks of one name', 'stack/same-name'),
    counted('stacks that would have to wait for each other', 'connection/cycle', 'stack/cycle'),
    counted('references across regions and accounts', 'stack/other-environment'),
  ]);
}

function annotations(): readonly Row[] {
  return of('annotation', [
    counted('no subnet for an instance', 'selection/no-such-zone', 'selection/no-subnet-in-zone'),
    counted('an egress rule that is ignored', 'agreement', 'connection/does-nothing'),
    counted('an empty list of zones', 'zones/none'),
    unsayable(
      'the route table of an imported subnet that has none',
      'nothing that speaks of route tables stands in an existing VPC',
    ),
    unsayable('no strength of references across stacks', 'featureFlags always says one'),
    unsayable(
      'images that are looked up again at each deployment',
      'an SSM parameter is read at deployment only',
    ),
    counted('certificates of a listener that speaks HTTP', 'listener/unused-certificates'),
    counted('an empty target group', 'listener/no-targets'),
    counted('a desired number that each deployment sets again', 'scaling/reset'),
    counted('80 % of the resources that a stack may have', 'stack/near-limit'),
  ]);
}

function silent(): readonly Row[] {
  return of('silent', [
    counted('a thing of a stack that there is not', 'stack/gone'),
    counted('an endpoint service that there is not', 'endpoint/unknown-service'),
    counted('E3064: private DNS of one service twice in a VPC', 'endpoint/private-dns-twice'),
    counted('private DNS in a VPC without DNS', 'endpoint/private-dns-without-dns'),
    counted('look-ups that ask the same and hold different answers', 'existing-vpc/other-answer'),
    counted(
      'a tag, a zone or a subnet of an existing VPC twice',
      'existing-vpc/tag-twice',
      'existing-vpc/zone-twice',
      'existing-vpc/subnet-twice',
    ),
    counted('a subnet in a zone that its existing VPC has not', 'existing-vpc/no-such-zone'),
    counted('two gateway endpoints for one service in a route table', 'endpoint/route-twice'),
    counted(
      'a statement of an endpoint policy without actions or resources',
      'endpoint/incomplete-statement',
    ),
    counted('host bits, rounded up', 'vpc/host-bits'),
    counted('a VPC larger than /16 or smaller than /28', 'vpc/size'),
    ...['10.0.0.0/16abc', '10.0.0.0x/16'].map((text) => refusedBlock(text, 'accepts')),
    counted('two listeners of a load balancer on one port', 'listener/port-twice'),
    {
      what: 'half a bit of a mask',
      status: 'refused',
      field: cidrMask,
      value: 24.5,
      vpc: vpcWith(field('subnetConfiguration', list([groupWith(field('cidrMask', literal(24.5)))]))),
      library: 'accepts',
    },
    counted('fewer than no NAT gateways', 'field/out-of-range'),
    {
      what: 'half a NAT gateway',
      status: 'refused',
      field: natGateways,
      value: 1.5,
      vpc: vpcWith(field('natGateways', literal(1.5))),
      library: 'accepts',
    },
    counted('no zones, or all but the last', 'field/out-of-range'),
    counted('group names that are empty, of symbols or in Unicode', 'field/too-short', 'field/alphabet'),
    counted('group names with a slash', 'agreement'),
    counted('the same name twice where one group is reserved', 'group/duplicate-name'),
    counted('groups that differ only in punctuation', 'group/similar-name'),
    counted('prefix lists that are none', 'field/alphabet'),
    counted('ports beyond 65,535', 'field/out-of-range'),
    counted('a range of ports backwards', 'connection/port-range'),
    counted('ICMP types and codes beyond a byte', 'connection/icmp-range'),
    counted('a protocol without a name', 'connection/unknown-protocol'),
    counted('E3687: a protocol without its ports', 'connection/protocol-by-form'),
    counted(
      'a connection without a port, or without its other end',
      'connection/no-port',
      'connection/no-other-end',
    ),
    counted('descriptions and names of security groups', 'field/alphabet', 'field/too-long'),
    counted('a load balancer without listeners', 'load-balancer/no-listeners'),
    counted('an instance as a target, for which no rules are written', 'listener/unreachable-target'),
    counted('rules between security groups of two VPCs', 'connection/other-vpc'),
    counted('a security group or a target of another VPC', 'list/other-vpc'),
    counted('a security group or a target twice in a list', 'list/twice'),
    counted('an entry of a list that is gone, of another stack or of another kind', 'list/left-out'),
    counted('allowAllOutbound of a machine that carries groups', 'machine/outbound-ignored'),
    counted('a volume of which only the size is missing', 'machine/volume-without-size'),
    counted('a malformed instance type', 'field/alphabet'),
    counted('a volume of no size', 'field/out-of-range'),
    unsayable('a device name that is none', 'compose writes the root device of the system'),
    unsayable('volumes whose iops or throughput don’t fit their type', 'there are no fields for them'),
    unsayable('health checks of no type', 'there is no field for them'),
    unsayable('an idle timeout out of range', 'there is no field for it'),
    unsayable('a name of a load balancer that AWS does not take', 'there is no field for it'),
    unsayable('conditions of a listener without a priority', 'a listener has one action'),
    unsayable('a standby and a zone of a database', 'zones of a database choose its subnets'),
    unsayable(
      'key pairs of an Auto Scaling group without launch templates',
      'featureFlags always ask for them',
    ),
    counted('a zone twice in a selection', 'selection/zone-twice'),
    counted('images by region in a stack that may go anywhere', 'image/some-regions'),
    counted('Amazon Linux that AWS does not publish', 'image/not-published'),
    counted('Amazon Linux after the end of its support', 'image/end-of-support'),
    counted('two security groups of one name in a VPC', 'security-group/name-twice'),
    counted('rules that differ in host bits or in how a port is written', 'connection/same-rule'),
    counted('IP ranges with host bits', 'ip-range/host-bits'),
    counted('an IP range that holds the VPC too', 'ip-range/holds-vpc'),
    counted('a connection to itself that has one side only', 'connection/to-itself'),
    counted('private groups without internet gateway', 'nat/none-for-private'),
    counted('static routes that are none', 'field/alphabet', 'vpn/route-host-bits', 'vpn/route-inside-vpc'),
    counted('an ASN out of range', 'field/out-of-range', 'vpn/asn-not-amazon'),
    counted('one ASN on both sides', 'vpn/one-asn', 'vpn/asn-taken-over'),
    counted('no static routes at all', 'vpn/no-static-routes'),
    counted('an alarm that tells a topic of another region', 'vpn/topic-elsewhere'),
    counted('a customer gateway with a private address', 'vpn/private-address'),
    counted('route propagation of a VPC that asks for no gateway', 'vpn/propagation-unused'),
    unsayable('hand-made subnets that overlap', 'a SubnetGroup has a size, and its addresses are allocated'),
    counted('a zone named nonsense, or one of another region', 'zones/wrong-region'),
    counted('an empty zone', 'field/too-short'),
    counted('the same zone twice', 'zones/twice'),
    counted('a region that is none', 'stack/unknown-region'),
    counted('more zones than the region has', 'zones/beyond-region'),
    counted('51 tags', 'field/too-many', 'tag/too-many'),
    counted('a tag key aws:x', 'tag/key'),
    counted('a tag key twice', 'tag/twice'),
    counted('an elastic IP allocation named nonsense', 'field/alphabet'),
    counted('an elastic IP allocation twice', 'nat/allocation-twice'),
    counted('an export name twice', 'output/export-twice'),
    counted('an output description of 2,000 characters', 'field/too-long'),
    counted('a route of one’s own within the VPC', 'route/inside-vpc'),
    counted('two routes to one destination', 'route/destination-twice', 'route/default-taken'),
    counted('the destination of a route with host bits', 'route/host-bits'),
    counted('a bastion host that reaches nobody', 'bastion-host/no-way'),
    counted('a machine for Session Manager that can’t call it', 'machine/no-sessions'),
    counted(
      'more NAT gateways than an account begins with',
      'nat/over-address-quota',
      'nat/over-gateway-quota',
    ),
    counted('two flow logs of the same traffic to one destination', 'flow-log/same-destination'),
    counted('a flow log with a field that AWS doesn’t have', 'flow-log/unknown-field'),
    counted('a tag on a VPC that IAM doesn’t take', 'tag/not-for-flow-logs'),
    counted('a VPC in 127.0.0.0/8', 'vpc/unusable-range'),
    counted('DNS support switched off alone', 'dns/hostnames-without-support'),
    counted('more than 200 outputs', 'stack/too-many-outputs'),
    counted('a reference to nothing', 'design/dangling'),
    counted('a database in one zone', 'database/one-zone'),
    counted(
      'a database name that the engine does not take',
      'field/alphabet',
      'database/name-not-taken',
      'database/name-too-long',
      'database/name-reserved',
    ),
    counted('a standby of SQL Server Express', 'database/no-standby'),
    counted(
      'a public database in a VPC without host names or internet gateway',
      'database/no-host-names',
      'database/no-internet-gateway',
    ),
    counted('storage below what RDS makes', 'field/out-of-range'),
  ]);
}

function texts(): readonly Row[] {
  return [
    ...of('synthesis', [
      counted('a text with a token', 'field/alphabet'),
      counted(
        'an export name of other characters or lengths',
        'field/alphabet',
        'field/too-long',
        'field/too-short',
      ),
      counted('an output id without letter or digit', 'field/alphabet'),
    ]),
    ...of('building', [
      counted('a stack description that is too long', 'field/too-long', 'field/too-many-bytes'),
    ]),
    ...of('silent', [
      counted('a stack name over 128 characters', 'field/too-long'),
      counted(
        'control characters, half surrogates, byte order marks',
        'field/alphabet',
        'tag/key',
        'tag/value',
      ),
      counted('quotes, backslashes, braces and dynamic references', 'agreement'),
    ]),
    ...of('validator', [
      counted('a tag key over 128 or a value over 256 characters', 'tag/key', 'tag/value'),
      counted('ids that make a Name tag over 256 characters', 'field/too-long', 'stack/name-tag-too-long'),
    ]),
  ];
}

function smallFacts(): readonly Row[] {
  return [
    ...of('building', [
      counted('an output over a reserved or unknown group', 'output/no-subnets', 'output/no-group'),
      counted('an output of NAT addresses where there are none', 'output/no-nat-addresses'),
      counted('NAT gateways in a reserved or unknown group', 'nat/group-without-subnets'),
      counted('mapPublicIpOnLaunch on an isolated group', 'group/public-ip-not-public'),
      counted('the id of the provider of a restricted VPC', 'id/reserved'),
    ]),
    ...of('synthesis', [counted('the ids CheckBootstrapVersion and, for an output, Default', 'id/reserved')]),
    ...of('silent', [counted('ids of digits only, which the tree holds first', 'field/alphabet')]),
  ];
}

function validator(): readonly Row[] {
  return of('validator', [
    counted('E1151, E1154: malformed ids of VPCs and subnets', 'field/alphabet'),
    counted('E1152: a malformed id of an image', 'field/alphabet'),
    counted('E9002: ports from the larger to the smaller', 'connection/port-range'),
    counted('E9006: engine versions', 'database/unknown-version'),
    counted('E3025, E3062: classes that an engine does not run on', 'database/wrong-class'),
    counted('E3025: classes that RDS does not have in the region', 'database/not-in-region'),
    counted('E3019: two alarms of one name', 'vpn/alarm-name-twice'),
    counted('F3033: a tag without a value on an alarm', 'tag/empty-on-alarms'),
    counted('F3033: a tag value over 256 characters', 'tag/value', 'stack/name-tag-too-long'),
    counted('F3033: the description of a security group', 'field/too-long'),
    counted('F0001: no resources', 'stack/empty'),
    counted('F0007: more than 500 resources', 'stack/over-limit'),
    counted('W3010: zones by name', 'validator'),
    counted('W2508, W3687: wide-open ports, and ports that a protocol ignores', 'validator'),
    counted(
      'W9008, W9011: databases that are not encrypted, or public',
      'database/not-encrypted',
      'database/public',
    ),
    counted('W9010: images by their IDs', 'validator'),
  ]);
}

/** Distributes over the statuses, so that each keeps its own fields. */
type WithoutMet<R> = R extends Row ? Omit<R, 'met'> : never;

function of(met: Met, list: readonly WithoutMet<Row>[]): readonly Row[] {
  return list.map((row) => ({ ...row, met }));
}

function counted(what: string, ...by: readonly [CountedBy, ...(readonly CountedBy[])]) {
  return { what, status: 'counted', by } as const;
}

function unsayable(what: string, because: string) {
  return { what, status: 'unsayable', because } as const;
}

function refusedBlock(text: string, library: ErrorPattern | 'accepts') {
  const vpc = vpcWith(field('ipAddresses', staticCall('aws_ec2.IpAddresses', 'cidr', literal(text))));
  return { what: `the block "${text}"`, status: 'refused', field: cidr, value: text, vpc, library } as const;
}

function vpcWith(...fields: readonly StructField[]) {
  return construct('aws_ec2.Vpc', 'Vpc', struct('aws_ec2.VpcProps', fields));
}

function groupWith(...fields: readonly StructField[]) {
  const type = field('subnetType', member('aws_ec2.SubnetType', 'PUBLIC'));
  return struct('aws_ec2.SubnetConfiguration', [field('name', literal('A')), type, ...fields]);
}
