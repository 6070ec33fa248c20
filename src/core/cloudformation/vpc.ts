import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import { formatBlock } from '../net/ipv4.ts';
import type { NatInstancesNetwork } from '../network/network.ts';
import type {
  CreatedSubnet,
  GroupNetwork,
  NatGateway,
  RouteDestination,
  RouteNetwork,
  RouteTarget,
  SubnetNetwork,
  VpcNetwork,
} from '../network/vpc-network.ts';
import { isCreated } from '../network/vpc-network.ts';
import { getAtt, ref } from '../plan/template-value.ts';
import { loggingResources } from './flow-log.ts';
import { instanceResources } from './instance.ts';
import { cidrInPool } from './ipam.ts';
import {
  afterIpv6Block,
  defaultRouteIpv6Resources,
  egressOnlyGatewayResources,
  ipv6BlockResources,
  ipv6CidrOf,
} from './ipv6.ts';
import { machineRole } from './machine.ts';
import { resource, withValue } from './resource.ts';
import { securityGroupResources } from './security-group.ts';
import { NAME, renamedTags, renderTags, type TagValue, withNearer } from './tags.ts';
import type { Properties, Resource, ResourceGroup } from './template.ts';
import { ownVpnResources } from './vpn.ts';

const INTERNET = '0.0.0.0/0';

/** The resources of a VPC, in the order of the construct tree: subnets with what is in them, gateways after all. */
export const vpcResources = memoByIdentity(
  (
    vpc: VpcNetwork,
    stackTags: readonly Tag[],
    vpcTags: readonly Tag[],
    natInstances: NatInstancesNetwork | undefined,
  ): ResourceGroup => {
    const instancesIn = (subnet: Created) =>
      (natInstances?.instances ?? [])
        .filter(
          ({ subnet: own }) => own?.origin.zone === subnet.origin.zone && own?.origin.id === subnet.origin.id,
        )
        .flatMap((one) => instanceResources(one, stackTags).resources);
    const scopes: Scopes = [stackTags, [{ key: NAME, value: vpc.nameTag }, ...vpcTags]];
    const own = renderTags(...scopes);
    const named = renderTags(...scopes, [{ key: NAME, value: '' }]);
    return {
      resources: [
        vpcResource(vpc, own),
        ...ipv6BlockResources(vpc),
        ...vpc.groups.flatMap((group) => groupResources(vpc, group, named, scopes, instancesIn)),
        ...internetGatewayResources(vpc, own),
        ...regionalNatResources(vpc, own),
        ...(natInstances ? sharedByNatInstances(natInstances, stackTags) : []),
        ...egressOnlyGatewayResources(vpc, own),
        ...ownVpnResources(vpc, own),
      ],
    };
  },
);

type Scopes = readonly [stack: readonly Tag[], vpc: readonly Tag[]];
type Tags = readonly TagValue[];

function vpcResource(vpc: VpcNetwork, tags: Tags): Resource {
  const { ipam, block } = vpc;
  return resource(vpc.origin, vpc.logicalId, 'AWS::EC2::VPC', {
    ...(ipam ? {} : { CidrBlock: formatBlock(block) }),
    EnableDnsHostnames: vpc.enableDnsHostnames,
    EnableDnsSupport: vpc.enableDnsSupport,
    InstanceTenancy: vpc.tenancy,
    ...(ipam ? { Ipv4IpamPoolId: ipam.poolId, Ipv4NetmaskLength: block.prefixLength } : {}),
    Tags: tags,
  });
}

type Created = SubnetNetwork & { readonly created: CreatedSubnet };

const typeTags = { public: 'Public', private: 'Private', isolated: 'Isolated' } as const;

/** The subnets of a group are tagged alike but for their names, and for what was added to each. */
function groupResources(
  vpc: VpcNetwork,
  { name, subnetType, subnets }: GroupNetwork,
  named: Tags,
  scopes: Scopes,
  instancesIn: (subnet: Created) => readonly Resource[],
): readonly Resource[] {
  const grouped = renderTags(...scopes, [
    { key: NAME, value: '' },
    { key: 'aws-cdk:subnet-name', value: name },
    { key: 'aws-cdk:subnet-type', value: typeTags[subnetType] },
  ]);
  return subnets.filter(isCreated).flatMap((subnet) => {
    const inside = [
      ...subnetResources(vpc, subnet, named, grouped, instancesIn(subnet)),
      ...subnet.created.flowLogs.flatMap((made) => loggingResources(made, [...scopes, subnet.created.tags])),
    ];
    return afterIpv6Block(inside, vpc, subnet);
  });
}

function subnetResources(
  vpc: VpcNetwork,
  subnet: Created,
  named: Tags,
  grouped: Tags,
  instances: readonly Resource[],
): readonly Resource[] {
  const { origin, created, block, zone, ipv6Number } = subnet;
  const { logicalIds, ipv6 } = created;
  const vpcId = ref(vpc.logicalId);
  const name = `${vpc.stackId}/${vpc.id}/${subnet.id}`;
  const nameTags = withNearer(renamedTags(named, name), created.tags);
  return [
    resource(
      origin,
      logicalIds.subnet,
      'AWS::EC2::Subnet',
      withValue({
        AssignIpv6AddressOnCreation: ipv6?.assignAddressOnCreation,
        AvailabilityZone: zone?.value,
        CidrBlock: block && (vpc.ipam ? cidrInPool(vpc, block) : formatBlock(block)),
        Ipv6CidrBlock: ipv6Number === undefined ? undefined : ipv6CidrOf(vpc, ipv6Number),
        MapPublicIpOnLaunch: created.mapPublicIpOnLaunch,
        Tags: withNearer(renamedTags(grouped, name), created.tags),
        VpcId: vpcId,
      }),
    ),
    resource(origin, logicalIds.routeTable, 'AWS::EC2::RouteTable', { Tags: nameTags, VpcId: vpcId }),
    resource(origin, logicalIds.association, 'AWS::EC2::SubnetRouteTableAssociation', {
      RouteTableId: ref(logicalIds.routeTable),
      SubnetId: ref(logicalIds.subnet),
    }),
    ...defaultRouteResources(vpc, subnet),
    ...defaultRouteIpv6Resources(vpc, subnet),
    ...vpc.natGateways
      .filter((nat) => nat.subnetId === subnet.id)
      .flatMap((nat) => natGatewayResources(vpc, nat, subnet, nameTags)),
    ...instances,
    ...created.routes.map((route) => routeResource(route, logicalIds.routeTable)),
  ];
}

function defaultRouteResources(vpc: VpcNetwork, { origin, created }: Created): readonly Resource[] {
  const { logicalIds, defaultRoute } = created;
  const route = (target: Properties, dependsOn?: readonly string[]) => {
    const properties = {
      DestinationCidrBlock: INTERNET,
      ...target,
      RouteTableId: ref(logicalIds.routeTable),
    };
    return [resource(origin, logicalIds.defaultRoute, 'AWS::EC2::Route', properties, dependsOn)];
  };
  switch (defaultRoute.to) {
    case 'internet-gateway':
      return vpc.internetGateway
        ? route({ GatewayId: ref(vpc.internetGateway.logicalId) }, [vpc.internetGateway.attachmentLogicalId])
        : [];
    case 'nat-gateway':
      return route({ NatGatewayId: ref(defaultRoute.nat.logicalId) });
    case 'nat-instance':
      return route({ InstanceId: ref(defaultRoute.nat.logicalId) });
    case 'regional-nat-gateway':
      return route({ NatGatewayId: getAtt(defaultRoute.nat.logicalId, 'NatGatewayId') });
    case 'none':
      return [];
  }
}

const targetProperties: Readonly<Record<RouteTarget['is'], string>> = {
  'transit-gateway': 'TransitGatewayId',
  'peering-connection': 'VpcPeeringConnectionId',
  gateway: 'GatewayId',
  'network-interface': 'NetworkInterfaceId',
};

function routeResource(
  { origin, logicalId, destination, target }: RouteNetwork,
  routeTable: string,
): Resource {
  const through = { [targetProperties[target.is]]: target.id };
  return resource(
    origin,
    logicalId,
    'AWS::EC2::Route',
    alphabetically({ ...destinationProperties(destination), ...through, RouteTableId: ref(routeTable) }),
  );
}

function destinationProperties(destination: RouteDestination): Properties {
  switch (destination.is) {
    case 'cidr':
      return { DestinationCidrBlock: destination.cidr };
    case 'ipv6-cidr':
      return { DestinationIpv6CidrBlock: destination.cidr };
    case 'prefix-list':
      return { DestinationPrefixListId: destination.id };
  }
}

/** The CDK writes the properties of its generated resources by their names. */
function alphabetically(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function natGatewayResources(
  vpc: VpcNetwork,
  nat: NatGateway,
  { origin, created }: Created,
  tags: Tags,
): readonly Resource[] {
  const { subnet, association, defaultRoute } = created.logicalIds;
  const route6 = created.ipv6?.defaultRoute;
  const defaultRoute6 = route6 && route6.to !== 'none' ? [route6.logicalId] : [];
  const elasticIp = 'logicalId' in nat.elasticIp ? nat.elasticIp : undefined;
  const allocation = elasticIp
    ? getAtt(elasticIp.logicalId, 'AllocationId')
    : 'allocationId' in nat.elasticIp
      ? nat.elasticIp.allocationId
      : '';
  const dependsOn = vpc.internetGateway ? [defaultRoute, ...defaultRoute6, association] : [association];
  return [
    ...(elasticIp
      ? [resource(origin, elasticIp.logicalId, 'AWS::EC2::EIP', { Domain: 'vpc', Tags: tags })]
      : []),
    resource(
      origin,
      nat.logicalId,
      'AWS::EC2::NatGateway',
      withValue({
        AllocationId: allocation,
        MaxDrainDurationSeconds: nat.maxDrain,
        SubnetId: ref(subnet),
        Tags: tags,
      }),
      dependsOn,
    ),
  ];
}

function internetGatewayResources(vpc: VpcNetwork, tags: Tags): readonly Resource[] {
  if (!vpc.internetGateway) return [];
  const { logicalId: gateway, attachmentLogicalId } = vpc.internetGateway;
  return [
    resource(vpc.origin, gateway, 'AWS::EC2::InternetGateway', { Tags: tags }),
    resource(vpc.origin, attachmentLogicalId, 'AWS::EC2::VPCGatewayAttachment', {
      InternetGatewayId: ref(gateway),
      VpcId: ref(vpc.logicalId),
    }),
  ];
}

/** Its Elastic IPs are AWS's own, unless one was given. */
function regionalNatResources({ origin, logicalId, ...vpc }: VpcNetwork, tags: Tags): readonly Resource[] {
  const { regionalNat: nat, internetGateway } = vpc;
  if (!nat || !internetGateway) return [];
  return [
    resource(
      origin,
      nat.logicalId,
      'AWS::EC2::NatGateway',
      withValue({
        AllocationId: nat.allocationId,
        AvailabilityMode: 'regional',
        ConnectivityType: 'public',
        MaxDrainDurationSeconds: nat.maxDrain,
        Tags: tags,
        VpcId: ref(logicalId),
      }),
      [internetGateway.logicalId],
    ),
  ];
}

/** What the NAT instances of a VPC have in common. */
function sharedByNatInstances(
  { origin, ownGroup, sharedRole }: NatInstancesNetwork,
  stackTags: readonly Tag[],
): readonly Resource[] {
  const role = sharedRole && { ...sharedRole, allowsSessions: false };
  return [
    ...securityGroupResources(ownGroup, stackTags).resources,
    ...(role ? [machineRole(origin, role, renderTags(stackTags, role.tags))] : []),
  ];
}
