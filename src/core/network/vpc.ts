import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { boundedZones } from '../catalog/zone-bound.ts';
import { type Ipv4Block, START_OF_UNKNOWN } from '../net/ipv4.ts';
import { vpcBlockOf } from '../plan/allocate-addresses.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct, Expression } from '../plan/plan.ts';
import { evaluate } from './evaluate.ts';
import { defaultGroupProps, type GroupProps, groupProps } from './group-props.ts';
import { layOutGroups } from './groups.ts';
import { ipv6Network } from './ipv6.ts';
import { gatewaysAt, natInstance, placeNat, regionalNatGateway } from './nat-gateways.ts';
import { natProviderOf } from './nat-provider.ts';
import { routeSubnets } from './routes.ts';
import type { IpamAllocation, StackScope, Value } from './runtime.ts';
import { booleanOf, fieldOf, numberOf, textOf, textsOf } from './values.ts';
import type { VpcNetwork, Zone } from './vpc-network.ts';
import { withOwnVpn } from './vpn.ts';
import { namedZones } from './zones.ts';

export interface BuiltVpc {
  readonly vpc: VpcNetwork;
  readonly findings: readonly Finding[];
}

const DEFAULT_MAX_AZS = 3;

/** `ec2.Vpc`: its zones, the addresses of its subnets, its gateways and routes, in the CDK's own order. */
export function buildVpc(
  construct: Construct,
  scope: StackScope,
  origin: Place,
  provider: Value | undefined,
): BuiltVpc {
  const { id, zones, knownZones } = scope;
  return buildInScope(construct, id, zones, knownZones, origin.id, isInstances(provider));
}

function isInstances(provider: Value | undefined): boolean {
  return natProviderOf(provider).is === 'instances';
}

const buildInScope = memoByIdentity(
  (
    construct: Construct,
    stackId: string,
    stackZones: readonly Zone[],
    knownZones: readonly string[] | undefined,
    thingId: string,
    hasNatInstances: boolean,
  ): BuiltVpc => {
    const origin = { id: thingId };
    const findings: Finding[] = [];
    const report = (found: Finding) => findings.push(found);
    const props = evaluate(construct.props ?? { is: 'list', items: [] }, new Map());
    const id = respellConstructId(construct.id);
    const name = construct.id;
    const at = (field: string): Place => ({ ...origin, field });

    const { block, fixed, ipam } = addressesOf(fieldOf(props, 'ipAddresses'));
    const zones = vpcZones({ props, stackZones, knownZones, name, at, report });
    const reservedZones = boundedZones(numberOf(fieldOf(props, 'reservedAzs')) ?? 0);
    const natRequest = numberOf(fieldOf(props, 'natGateways'));
    const groups = groupsAsked(construct, natRequest, origin);

    const laidOut = layOutGroups({
      vpcName: name,
      vpcId: id,
      vpcOrigin: origin,
      block,
      fixed,
      ipam,
      zones,
      reservedZones,
      groups,
      report,
    });
    const created = groups.filter((group) => !group.reserved);
    const hasInternetGateway =
      booleanOf(fieldOf(props, 'createInternetGateway')) !== false &&
      created.some((group) => group.subnetType !== 'isolated');
    const provider = natProviderOf(fieldOf(props, 'natGatewayProvider'));
    const regionalNat = hasInternetGateway ? regionalNatGateway(id, provider) : undefined;
    const places = placeNat({
      vpcName: name,
      vpcId: id,
      groups: laidOut,
      requested: natRequest,
      zones: zones.length + reservedZones,
      groupName: textOf(fieldOf(fieldOf(props, 'natGatewaySubnets'), 'subnetGroupName')),
      hasInternetGateway,
      isRegional: provider.is === 'regional-gateway',
      at,
      report,
    });
    const natGateways = hasNatInstances ? [] : gatewaysAt(places, provider, { vpcName: name, at, report });
    const natInstances = hasNatInstances ? places.map(natInstance) : [];
    const nat = [
      ...natGateways.map((gateway) => ({ to: 'nat-gateway', nat: gateway }) as const),
      ...natInstances.map((instance) => ({ to: 'nat-instance', nat: instance }) as const),
    ];
    const support = booleanOf(fieldOf(props, 'enableDnsSupport'));
    const hostnames = booleanOf(fieldOf(props, 'enableDnsHostnames'));
    if (hostnames !== false && support === false) {
      report(finding('dns/hostnames-without-support', at('enableDnsHostnames'), { vpc: name }));
    }
    const ipv6 = ipv6Network({ vpcName: name, vpcId: id, props, groups: laidOut, at, report });
    const internetGateway = hasInternetGateway ? internetGatewayIds(id) : undefined;
    const vpc: VpcNetwork = {
      origin,
      id,
      stackId,
      logicalId: logicalId(id, 'Resource'),
      block,
      ...(ipam ? { ipam: { poolId: ipam.poolId } } : {}),
      zones,
      reservedZones,
      groups: routeSubnets(laidOut, { internetGateway, nat, regionalNat, ipv6 }),
      ...(internetGateway ? { internetGateway } : {}),
      ...(ipv6 ? { ipv6 } : {}),
      natGateways,
      natInstances,
      ...(regionalNat ? { regionalNat } : {}),
      vpnConnections: [],
      logging: [],
      added: [],
      enableDnsSupport: support ?? true,
      enableDnsHostnames: hostnames ?? true,
      tenancy: isDedicated(fieldOf(props, 'defaultInstanceTenancy')) ? 'dedicated' : 'default',
      nameTag: textOf(fieldOf(props, 'vpcName')) || `${stackId}/${id}`,
      restrictsDefaultSecurityGroup: booleanOf(fieldOf(props, 'restrictDefaultSecurityGroup')) ?? false,
      hasFixedCidrs: fixed !== undefined,
    };
    return { vpc: withOwnVpn(vpc, construct, props, { name, origin, report }), findings };
  },
);

interface Addresses {
  readonly block: Ipv4Block;
  /** The CIDRs of all subnets, where they are written out. */
  readonly fixed?: Value;
  readonly ipam?: IpamAllocation;
}

/** The block of a VPC, and how it is divided if not by the CDK's own allocator. */
function addressesOf(ipAddresses: Value | undefined): Addresses {
  const given =
    ipAddresses?.is === 'object' && ipAddresses.object.type === 'ip-addresses'
      ? ipAddresses.object
      : undefined;
  const { fixed, ipam } = given ?? {};
  if (ipam) return { block: { address: START_OF_UNKNOWN, prefixLength: ipam.netmaskLength }, ipam };
  return { block: vpcBlockOf(given?.cidr), ...(fixed ? { fixed } : {}) };
}

interface ZonesAsked {
  readonly props: Value;
  readonly stackZones: readonly Zone[];
  readonly knownZones: readonly string[] | undefined;
  readonly name: string;
  readonly at: (field: string) => Place;
  readonly report: (found: Finding) => void;
}

/** The zones by name, or the first of the stack's. Only a stack with an account knows which names there are. */
function vpcZones({ props, stackZones, knownZones, name, at, report }: ZonesAsked): readonly Zone[] {
  const named = textsOf(fieldOf(props, 'availabilityZones'));
  const maxAzs = numberOf(fieldOf(props, 'maxAzs'));
  if (named === undefined) return stackZones.slice(0, Math.max(0, maxAzs ?? DEFAULT_MAX_AZS));
  // The CDK counts a maxAzs of 0 as none; that it is out of range is found by itself.
  if (maxAzs) report(finding('zones/both', at('availabilityZones'), { vpc: name }));
  const unknown = named.filter((zone) => knownZones && !knownZones.includes(zone));
  // An account without any zone is found wrong by itself; the CDK compares with a list only if there is one.
  if (knownZones && knownZones.length > 0 && unknown.length > 0) {
    const facts = { vpc: name, zones: unknown.join(', '), known: knownZones.join(', ') };
    report(finding('zones/not-in-stack', at('availabilityZones'), facts));
  }
  return namedZones(named);
}

function groupsAsked(
  construct: Construct,
  natRequest: number | undefined,
  origin: Place,
): readonly GroupProps[] {
  const given = construct.props?.fields.find(({ name }) => name === 'subnetConfiguration')?.value;
  return given ? itemsOf(given).map((item) => groupProps(item)) : defaultGroupProps(natRequest, origin);
}

function itemsOf(expression: Expression): readonly Expression[] {
  return expression.is === 'list' ? expression.items : [];
}

function isDedicated(tenancy: Value | undefined): boolean {
  return tenancy?.is === 'member' && tenancy.name === 'DEDICATED';
}

function internetGatewayIds(vpcId: string) {
  return { logicalId: logicalId(vpcId, 'IGW'), attachmentLogicalId: logicalId(vpcId, 'VPCGW') };
}
