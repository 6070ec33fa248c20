import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import type { Ipv4Block } from '../net/ipv4.ts';
import { ref, type TemplateValue } from '../plan/template-value.ts';
import type { FlowLogNetwork, LoggingNetwork } from './logging.ts';
import type { AddedToVpc, VpnConnectionNetwork, VpnGatewayNetwork } from './vpn-network.ts';

export interface VpcNetwork {
  readonly origin: Place;
  /** Its construct id, as the construct tree holds it. */
  readonly id: string;
  readonly stackId: string;
  readonly logicalId: string;
  /** With IPAM only its size is known: it and the blocks of its subnets are counted from its start. */
  readonly block: Ipv4Block;
  /** Absent where the block is written in the design. */
  readonly ipam?: { readonly poolId: string };
  /** The zones that it spreads over; those only reserved for later are not among them. */
  readonly zones: readonly Zone[];
  readonly reservedZones: number;
  readonly groups: readonly GroupNetwork[];
  readonly internetGateway?: { readonly logicalId: string; readonly attachmentLogicalId: string };
  /** Absent where the VPC has IPv4 addresses only. */
  readonly ipv6?: Ipv6Network;
  /** The subnets that carry a NAT gateway, in the order in which the gateways are made. */
  readonly natGateways: readonly NatGateway[];
  /** The subnets that carry a NAT instance instead, in the order in which those are made. */
  readonly natInstances: readonly NatInstance[];
  /** The NAT gateway that serves every zone, instead of those that stand in one each. */
  readonly regionalNat?: RegionalNatGateway;
  /** Absent where the VPC has none. */
  readonly vpnGateway?: VpnGatewayNetwork;
  /** Those that stand in the VPC’s own props. */
  readonly vpnConnections: readonly VpnConnectionNetwork[];
  /** What statements added to it after it was made, in order. */
  readonly added: readonly AddedToVpc[];
  readonly enableDnsSupport: boolean;
  readonly enableDnsHostnames: boolean;
  readonly tenancy: 'default' | 'dedicated';
  readonly nameTag: string;
  readonly restrictsDefaultSecurityGroup: boolean;
  /** Every CIDR is written out in the program, so that space between subnets can be used like any other. */
  readonly hasFixedCidrs: boolean;
  /** Flow logs and what they write to, in the order in which they are made; those of subnets stand with these. */
  readonly logging: readonly LoggingNetwork[];
  /** What is known of one that is there already; absent for those of the stack. */
  readonly existing?: ExistingVpcNetwork;
}

export interface ExistingVpcNetwork {
  readonly vpcId: string;
  /** As the program says it. */
  readonly cidr: string;
}

/** How others speak of a VPC: by its resource, or by the ID of one that is there already. */
export function vpcIdOf({ existing, logicalId }: VpcNetwork): TemplateValue {
  return existing ? existing.vpcId : ref(logicalId);
}

/** What a dual stack VPC has for IPv6: a /56 that Amazon chooses, divided into /64s. */
export interface Ipv6Network {
  /** Of the `AWS::EC2::VPCCidrBlock` that asks for the block. */
  readonly blockLogicalId: string;
  /** How many /64s the template divides the block into: one for each subnet, those that are reserved included. */
  readonly subnetBlocks: number;
  /** There where private subnets are made: by it they reach the internet, and nobody there reaches them. */
  readonly egressOnlyGateway?: { readonly logicalId: string };
}

export interface Zone {
  /** From 0. */
  readonly index: number;
  /** Absent where the zone is known by its number only. */
  readonly name?: string;
  readonly value: TemplateValue;
}

export interface GroupNetwork {
  readonly origin: Place;
  readonly name: string;
  readonly subnetType: NetworkSubnetType;
  /** Only the space is kept: its subnets have blocks, but are not created. */
  readonly reserved: boolean;
  /** One for each zone, those reserved for later included and last; of an existing VPC, those that there are. */
  readonly subnets: readonly SubnetNetwork[];
}

export type NetworkSubnetType = 'public' | 'private' | 'isolated';

export interface SubnetNetwork {
  readonly origin: Place;
  /** Its construct id below the VPC, or the one that it would have if it were created. */
  readonly id: string;
  readonly zoneIndex: number;
  /** Absent in a zone that is only reserved. */
  readonly zone?: Zone;
  /** Absent where the subnet doesn't fit into its VPC. */
  readonly block?: Ipv4Block;
  /** In dual stack the number of its /64 in the VPC's IPv6 block, from 0. */
  readonly ipv6Number?: number;
  /** Absent where only the space is kept, and in an existing VPC. */
  readonly created?: CreatedSubnet;
  /** What is known of one that is there already. */
  readonly existing?: ExistingSubnetNetwork;
}

export interface ExistingSubnetNetwork {
  readonly subnetId: string;
  readonly routeTableId?: string;
}

/** A subnet that something can stand in. */
export type UsableSubnet = SubnetNetwork &
  (
    | { readonly created: CreatedSubnet }
    | { readonly created?: undefined; readonly existing: ExistingSubnetNetwork }
  );

export function isUsable(subnet: SubnetNetwork): subnet is UsableSubnet {
  return subnet.created !== undefined || subnet.existing !== undefined;
}

/** How others speak of a subnet: by its resource, or by the ID of one that is there already. */
export function subnetIdOf(subnet: UsableSubnet): TemplateValue {
  return subnet.created ? ref(subnet.created.logicalIds.subnet) : subnet.existing.subnetId;
}

export interface CreatedSubnet {
  readonly logicalIds: SubnetLogicalIds;
  readonly mapPublicIpOnLaunch: boolean;
  readonly defaultRoute: DefaultRoute;
  /** In dual stack only. */
  readonly ipv6?: CreatedSubnetIpv6;
  /** Those to what exists outside of the stack, in the order in which they were made. */
  readonly routes: readonly RouteNetwork[];
  /** Those to gateway endpoints of the VPC, which AWS adds to the route table by itself. */
  readonly endpointRoutes: readonly EndpointRoute[];
  readonly flowLogs: readonly FlowLogNetwork[];
  /** Those that were added to it: they reach all that stands in it. */
  readonly tags: readonly Tag[];
}

export interface CreatedSubnetIpv6 {
  readonly assignAddressOnCreation: boolean;
  /** Where IPv6 traffic to the internet goes. */
  readonly defaultRoute: DefaultRouteIpv6;
}

export type DefaultRouteIpv6 =
  | { readonly to: 'internet-gateway' | 'egress-only-internet-gateway'; readonly logicalId: string }
  | { readonly to: 'none' };

/** The services that gateway endpoints lead to. */
export type GatewayService = 's3' | 'dynamodb' | 's3express';

/** A route from a route table to the prefix list of a service. */
export interface EndpointRoute {
  /** Of the endpoint. */
  readonly origin: Place;
  readonly service: GatewayService;
  readonly logicalId: string;
}

/** A route in the route table of a subnet to what exists outside of the stack. */
export interface RouteNetwork {
  readonly origin: Place;
  readonly logicalId: string;
  readonly destination: RouteDestination;
  readonly target: RouteTarget;
}

export type RouteDestination =
  | { readonly is: 'cidr' | 'ipv6-cidr'; readonly cidr: string }
  | { readonly is: 'prefix-list'; readonly id: string };

export interface RouteTarget {
  readonly is: 'transit-gateway' | 'peering-connection' | 'gateway' | 'network-interface';
  readonly id: string;
}

/** Where traffic to the internet goes; `none` keeps it within the VPC. */
export type DefaultRoute =
  | { readonly to: 'internet-gateway' }
  | { readonly to: 'nat-gateway'; readonly nat: NatGateway }
  | { readonly to: 'nat-instance'; readonly nat: NatInstance }
  | { readonly to: 'regional-nat-gateway'; readonly nat: RegionalNatGateway }
  | { readonly to: 'none' };

export interface SubnetLogicalIds {
  readonly subnet: string;
  readonly routeTable: string;
  readonly association: string;
  readonly defaultRoute: string;
}

export interface NatGateway {
  /** The construct id of the public subnet that carries it. */
  readonly subnetId: string;
  readonly zoneIndex: number;
  readonly logicalId: string;
  /** An Elastic IP of the stack's own, or the allocation that the user gave. */
  readonly elasticIp: { readonly logicalId: string } | { readonly allocationId: string };
  /** In seconds. */
  readonly maxDrain?: number;
}

/** Where a NAT instance stands, which private subnets go out through. */
export interface NatInstance {
  /** The construct id of the public subnet that carries it. */
  readonly subnetId: string;
  readonly zoneIndex: number;
  readonly logicalId: string;
}

/** A NAT gateway of the VPC as a whole; AWS spreads it over the zones that have subnets which use it. */
export interface RegionalNatGateway {
  readonly logicalId: string;
  /** Of an Elastic IP that the user gave; absent where AWS takes its own. */
  readonly allocationId?: string;
  /** In seconds. */
  readonly maxDrain?: number;
}

/** Does the route table of a subnet learn what the VPC’s virtual private gateway knows? */
export function learnsRoutes({ vpnGateway }: VpcNetwork, { created }: SubnetNetwork): boolean {
  return created !== undefined && vpnGateway?.routeTables.includes(created.logicalIds.routeTable) === true;
}

/** The VPN connections of a VPC, those of its own props first. */
export function vpnConnectionsIn({ vpnConnections, added }: VpcNetwork): readonly VpnConnectionNetwork[] {
  return [...vpnConnections, ...added.filter((one) => one.is === 'vpn-connection')];
}

/** The subnets that are really made, in the order of the template. */
export function createdSubnets(
  vpc: VpcNetwork,
): readonly (SubnetNetwork & { readonly created: CreatedSubnet })[] {
  return vpc.groups.flatMap((group) => group.subnets).filter(isCreated);
}

export function isCreated(
  subnet: SubnetNetwork,
): subnet is SubnetNetwork & { readonly created: CreatedSubnet } {
  return subnet.created !== undefined;
}
