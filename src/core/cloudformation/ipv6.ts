import type { CreatedSubnet, DefaultRouteIpv6, SubnetNetwork, VpcNetwork } from '../network/vpc-network.ts';
import { logicalId } from '../plan/paths.ts';
import { getAtt, ref, type TemplateValue } from '../plan/template-value.ts';
import { resource } from './resource.ts';
import type { TagValue } from './tags.ts';
import type { Properties, Resource } from './template.ts';

/** What dual stack adds to the template of a VPC. */

type Created = SubnetNetwork & { readonly created: CreatedSubnet };

/** The block that Amazon chooses. */
export function ipv6BlockResources({ origin, logicalId, ipv6 }: VpcNetwork): readonly Resource[] {
  if (!ipv6) return [];
  const properties = { AmazonProvidedIpv6CidrBlock: true, VpcId: ref(logicalId) };
  return [resource(origin, ipv6.blockLogicalId, 'AWS::EC2::VPCCidrBlock', properties)];
}

/** Its /64 of the VPC's block, which is known at deployment only. */
export function ipv6CidrOf({ logicalId, ipv6 }: VpcNetwork, number: number): TemplateValue | undefined {
  if (!ipv6) return undefined;
  const block: TemplateValue = { 'Fn::Select': [0, getAtt(logicalId, 'Ipv6CidrBlocks')] };
  return { 'Fn::Select': [number, { 'Fn::Cidr': [block, ipv6.subnetBlocks, '64'] }] };
}

export function defaultRouteIpv6Resources(
  vpc: VpcNetwork,
  { origin, created }: Created,
): readonly Resource[] {
  const route = created.ipv6?.defaultRoute;
  const target = route && targetOf(vpc, route);
  if (!target || route.to === 'none') return [];
  const { properties, dependsOn } = target;
  return [
    resource(
      origin,
      route.logicalId,
      'AWS::EC2::Route',
      { DestinationIpv6CidrBlock: '::/0', ...properties, RouteTableId: ref(created.logicalIds.routeTable) },
      dependsOn,
    ),
  ];
}

function targetOf(
  { internetGateway, ipv6 }: VpcNetwork,
  { to }: DefaultRouteIpv6,
): { readonly properties: Properties; readonly dependsOn: readonly string[] } | undefined {
  if (to === 'internet-gateway' && internetGateway) {
    const { logicalId, attachmentLogicalId } = internetGateway;
    return { properties: { GatewayId: ref(logicalId) }, dependsOn: [attachmentLogicalId] };
  }
  const gateway = ipv6?.egressOnlyGateway;
  return to === 'egress-only-internet-gateway' && gateway
    ? { properties: { EgressOnlyInternetGatewayId: ref(gateway.logicalId) }, dependsOn: [] }
    : undefined;
}

export function egressOnlyGatewayResources(
  { origin, logicalId, ipv6 }: VpcNetwork,
  tags: readonly TagValue[],
): readonly Resource[] {
  const gateway = ipv6?.egressOnlyGateway;
  if (!gateway) return [];
  const properties = { Tags: tags, VpcId: ref(logicalId) };
  return [resource(origin, gateway.logicalId, 'AWS::EC2::EgressOnlyInternetGateway', properties)];
}

/** As the CDK sorts dependencies. */
const byPath = new Intl.Collator('en');

/** All that stands in a subnet waits for the VPC's IPv6 block; dependencies are in the order of their paths. */
export function afterIpv6Block(
  resources: readonly Resource[],
  vpc: VpcNetwork,
  subnet: SubnetNetwork,
): readonly Resource[] {
  const { ipv6 } = vpc;
  if (!ipv6) return resources;
  const above = pathsInVpc(vpc);
  const isBefore = (id: string) => byPath.compare(above.get(id) ?? `${subnet.id}/`, 'ipv6cidr') < 0;
  return resources.map((one) => {
    const others = one.body.DependsOn ?? [];
    const before = others.filter(isBefore);
    const after = others.slice(before.length);
    return { ...one, body: { ...one.body, DependsOn: [...before, ipv6.blockLogicalId, ...after] } };
  });
}

/** What is made in the VPC itself and not in a subnet, by its logical id; of that which something in a subnet needs. */
function pathsInVpc({ id, internetGateway, logging }: VpcNetwork): ReadonlyMap<string, string> {
  const policies = logging.flatMap((made) =>
    made.is === 'log-bucket' ? [[made.policyLogicalId, made.path.slice(1).join('/')] as const] : [],
  );
  const gateway = internetGateway ? [[internetGateway.attachmentLogicalId, 'VPCGW'] as const] : [];
  const natRole = [logicalId(id, 'NatRole', 'Resource'), 'NatRole'] as const;
  return new Map([...policies, ...gateway, natRole]);
}
