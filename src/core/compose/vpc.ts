import { memoByIdentity } from '../base/memo.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import {
  type GatewayEndpoint,
  type NatInstances,
  type SubnetGroup,
  usesIpam,
  type Vpc,
  type VpnConnection,
} from '../kinds/index.ts';
import { LARGEST_SUBNET } from '../plan/allocate-addresses.ts';
import {
  construct,
  dictionary,
  field,
  list,
  literal,
  member,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Dictionary, Expression, Statement, Struct, StructField } from '../plan/plan.ts';
import { enumMember } from './enum-member.ts';
import { fixedCidrs } from './fixed-cidrs.ts';
import { gatewayEndpointOptions } from './gateway-endpoint.ts';
import { nameOf, referTo } from './names.ts';
import { natProps } from './nat.ts';
import { natInstancesStatements, natInstancesTags } from './nat-instances.ts';
import { outputStatements } from './outputs.ts';
import { groupRoutes } from './routes.ts';
import { inEachSubnet, selectingSubnets } from './selected-subnets.ts';
import { subnetConfiguration } from './subnet-group.ts';
import { groupTags, tagStatements } from './tags.ts';
import { allTunnelAlarms, vpnProps } from './vpn.ts';

/** A VPC with its subnet groups, the VPN connections in its props, tags, and the outputs over it. */
export const composeVpc = memoByIdentity(
  (
    vpc: Vpc,
    environment: Environment,
    instances: NatInstances | undefined,
    ...inside: readonly (SubnetGroup | VpnConnection | GatewayEndpoint)[]
  ): readonly Statement[] => {
    const origin = { id: vpc.id };
    const groups = inside.filter((one) => one.kind === 'subnet-group');
    const connections = inside.filter((one) => one.kind === 'vpn-connection');
    const endpoints = inside.filter((one) => one.kind === 'gateway-endpoint');
    const select = selectingSubnets(vpc);
    const zones = zoneCountOfVpc(vpc, environment);
    return [
      ...(instances ? natInstancesStatements(instances) : []),
      {
        origin,
        ...nameOf(vpc),
        expression: construct(
          'aws_ec2.Vpc',
          vpc.constructId,
          vpcProps(vpc, environment, { instances, groups, connections, endpoints }),
        ),
      },
      ...tagStatements(referTo(vpc), vpc.tags ?? [], { ...origin, field: 'tags' }),
      ...(instances ? natInstancesTags(instances, vpc, environment, groups) : []),
      ...inEachSubnet(groups, zones, select, groupTags),
      ...inEachSubnet(groups, zones, select, groupRoutes),
      ...outputStatements(vpc, environment, instances, groups, select),
      ...allTunnelAlarms(vpc),
    ];
  },
);

/** What its properties speak of. */
interface Inside {
  readonly instances: NatInstances | undefined;
  readonly groups: readonly SubnetGroup[];
  readonly connections: readonly VpnConnection[];
  readonly endpoints: readonly GatewayEndpoint[];
}

/** In the order in which a person would say it: addresses, zones, ways out, the rest, and the groups last. */
function vpcProps(
  vpc: Vpc,
  environment: Environment,
  { instances, groups, connections, endpoints }: Inside,
): Struct {
  const { id } = vpc;
  const fixed = usesIpam(vpc) ? undefined : fixedCidrs(vpc, environment, groups);
  const said = <K extends keyof Vpc>(name: K, write: (value: NonNullable<Vpc[K]>) => Expression) => {
    const value = vpc[name];
    return value === undefined || value === null ? undefined : field(name, write(value), { id, field: name });
  };
  return struct('aws_ec2.VpcProps', [
    usesIpam(vpc) ? field('ipAddresses', fromIpam(vpc), { id, field: 'ipAddresses' }) : undefined,
    fixed
      ? field('ipAddresses', fixed, { id, field: 'cidr' })
      : renamed(
          'ipAddresses',
          usesIpam(vpc)
            ? undefined
            : said('cidr', (cidr) => staticCall('aws_ec2.IpAddresses', 'cidr', literal(cidr))),
        ),
    said('ipProtocol', (protocol) => member('aws_ec2.IpProtocol', enumMember(protocol))),
    said('ipv6Addresses', () => staticCall('aws_ec2.Ipv6Addresses', 'amazonProvided')),
    said('maxAzs', literal),
    said('availabilityZones', texts),
    said('reservedAzs', literal),
    ...natProps(vpc, instances, groups),
    said('createInternetGateway', literal),
    said('enableDnsSupport', literal),
    vpc.enableDnsHostnames && vpc.enableDnsSupport === undefined
      ? field('enableDnsSupport', literal(true), { id, field: 'enableDnsHostnames' })
      : undefined,
    said('enableDnsHostnames', literal),
    said('defaultInstanceTenancy', (tenancy) =>
      member('aws_ec2.DefaultInstanceTenancy', tenancy.toUpperCase()),
    ),
    ...vpnProps(vpc, groups, connections),
    said('vpcName', literal),
    said('restrictDefaultSecurityGroup', literal),
    vpc.layout === 'own' ? field('subnetConfiguration', list(groups.map(subnetConfiguration))) : undefined,
    endpoints.length === 0 ? undefined : field('gatewayEndpoints', gatewayEndpoints(endpoints, groups)),
  ]);
}

/** A block from a pool; what is missing yet is found by itself. */
function fromIpam({
  id,
  ipv4IpamPoolId = '',
  ipv4NetmaskLength = LARGEST_SUBNET,
  defaultSubnetIpv4NetmaskLength,
}: Vpc): Expression {
  const said = (name: string, value: string | number | undefined) =>
    value === undefined ? undefined : field(name, literal(value), { id, field: name });
  return staticCall(
    'aws_ec2.IpAddresses',
    'awsIpamAllocation',
    struct('aws_ec2.AwsIpamProps', [
      said('ipv4IpamPoolId', ipv4IpamPoolId),
      said('ipv4NetmaskLength', ipv4NetmaskLength),
      said('defaultSubnetIpv4NetmaskLength', defaultSubnetIpv4NetmaskLength),
    ]),
  );
}

/** By their names in code, which of two equal ones the later one would take. */
function gatewayEndpoints(endpoints: readonly GatewayEndpoint[], groups: readonly SubnetGroup[]): Dictionary {
  return dictionary(
    endpoints.map((endpoint) => [endpoint.constructId, gatewayEndpointOptions(endpoint, groups)] as const),
  );
}

function renamed(name: string, said: StructField | undefined): StructField | undefined {
  return said && { ...said, name };
}

function texts(values: readonly string[]): Expression {
  return list(values.map(literal));
}
