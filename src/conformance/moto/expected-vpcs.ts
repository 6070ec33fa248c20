import { subnetKey } from '../../core/base/place.ts';
import type { Design } from '../../core/design/design.ts';
import { formatBlock } from '../../core/net/ipv4.ts';
import type { Network, StackNetwork, TaggedVpc } from '../../core/network/network.ts';
import {
  type CreatedSubnet,
  createdSubnets,
  type SubnetNetwork,
  type VpcNetwork,
} from '../../core/network/vpc-network.ts';
import { type RouteRow, routeRows } from '../../core/tables/route-rows.ts';
import { type SubnetRow, subnetRows } from '../../core/tables/subnet-rows.ts';
import { type Fact, tagsFact } from './fact.ts';

/** VPCs with their gateways, subnets and routes, as our tables have them. */
export function expectedVpcs(design: Design, network: Network, stack: StackNetwork): readonly Fact[] {
  const subnets = subnetRows(design, network).filter(({ stack: id }) => id === stack.id);
  const routes = routeRows(design, network).filter(({ stack: id }) => id === stack.id);
  return stack.vpcs.flatMap((tagged) => {
    const made: MadeSubnets = new Map(
      createdSubnets(tagged.vpc).map((subnet) => [subnetKey(subnet.origin), subnet]),
    );
    return [
      ...vpcFacts(tagged, stack),
      ...gatewayFacts(tagged),
      ...subnets.flatMap((row) => subnetFacts(row, tagged, stack, made)),
      ...routes.flatMap((row) => routeFacts(row, tagged.vpc, made)),
    ];
  });
}

/** By their places in the design: several may have one Name tag. */
type MadeSubnets = ReadonlyMap<string, SubnetNetwork & { readonly created: CreatedSubnet }>;

function vpcFacts({ vpc, tags }: TaggedVpc, stack: StackNetwork): readonly Fact[] {
  const { logicalId, block, tenancy, nameTag } = vpc;
  return [
    { of: logicalId, text: `VPC ${logicalId}: ${formatBlock(block)}, tenancy ${tenancy}` },
    tagsFact(logicalId, stack.tags, [{ key: 'Name', value: nameTag }], tags),
  ];
}

function gatewayFacts({ vpc }: TaggedVpc): readonly Fact[] {
  const { logicalId, internetGateway, vpnGateway, natGateways } = vpc;
  const subnetOf = new Map(createdSubnets(vpc).map(({ id, created }) => [id, created.logicalIds.subnet]));
  const attached = (kind: string, { logicalId: id }: { readonly logicalId: string }, of = id): Fact => ({
    of,
    text: `${kind} ${id} of ${logicalId}`,
  });
  return [
    ...(internetGateway
      ? [attached('internet gateway', internetGateway, internetGateway.attachmentLogicalId)]
      : []),
    ...(vpnGateway ? [attached('virtual private gateway', vpnGateway)] : []),
    ...natGateways.flatMap(({ logicalId: nat, subnetId, elasticIp }): readonly Fact[] => [
      { of: nat, text: `NAT gateway ${nat} in ${subnetOf.get(subnetId)}` },
      ...('logicalId' in elasticIp
        ? [{ of: elasticIp.logicalId, text: `Elastic IP ${elasticIp.logicalId}` }]
        : []),
    ]),
  ];
}

function subnetFacts(
  row: SubnetRow,
  { vpc, tags }: TaggedVpc,
  stack: StackNetwork,
  made: MadeSubnets,
): readonly Fact[] {
  const { origin, status, logicalId, block, routeTable = '', group = '', type = '' } = row;
  const created = made.get(subnetKey(origin))?.created;
  if (status !== 'created' || logicalId === undefined || !block || !created) return [];
  const table = created.logicalIds.routeTable;
  const cdkTags = [
    { key: 'aws-cdk:subnet-name', value: group },
    { key: 'aws-cdk:subnet-type', value: `${type.charAt(0).toUpperCase()}${type.slice(1)}` },
    { key: 'Name', value: routeTable },
  ];
  return [
    {
      of: logicalId,
      text: `subnet ${logicalId}: ${formatBlock(block)} in zone ${zoneLetter(row)} of ${vpc.logicalId}`,
    },
    tagsFact(logicalId, stack.tags, tags, cdkTags, created.tags),
    { of: table, text: `route table ${table} of ${vpc.logicalId}` },
  ];
}

/** By its letter: moto numbers the zones of all regions by those of one. */
function zoneLetter({ zone = '', zoneIndex = 0 }: SubnetRow): string {
  return /[a-z]$/.exec(zone)?.[0] ?? String.fromCharCode('a'.charCodeAt(0) + zoneIndex);
}

function routeFacts(row: RouteRow, vpc: VpcNetwork, made: MadeSubnets): readonly Fact[] {
  const table = made.get(subnetKey(row.at))?.created.logicalIds.routeTable;
  const { destination, target, logicalId } = row;
  const isOfIpv6Block = target === 'local' && destination.startsWith('IPv6 ');
  if (table === undefined || isOfIpv6Block || target.startsWith('virtual private gateway')) return [];
  const [to, end] = target.startsWith('gateway endpoint')
    ? ['a prefix list', logicalId]
    : [destination, byLogicalId(target, vpc, made)];
  return [{ of: logicalId ?? table, text: `route in ${table}: ${to} to ${end}` }];
}

/** A NAT gateway is told by the logical id of its subnet, a NAT instance by its own. */
function byLogicalId(target: string, vpc: VpcNetwork, made: MadeSubnets): string {
  const instance = vpc.natInstances.find(({ subnetId }) => target === `NAT instance in ${subnetId}`);
  if (instance) return `instance ${instance.logicalId}`;
  const subnet = [...made.values()].find(({ id }) => target === `NAT in ${id}`);
  return subnet ? `NAT in ${subnet.created.logicalIds.subnet}` : target;
}
