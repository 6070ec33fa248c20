import { type Finding, type FindingFacts, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import {
  equalBlocks,
  formatBlock,
  hasHostBits,
  holdsBlock,
  type Ipv4Block,
  networkOf,
  parseBlock,
} from '../net/ipv4.ts';
import { formatIpv6Block, hasIpv6HostBits, ipv6NetworkOf, parseIpv6Block } from '../net/ipv6.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { type Check, type DrawnVpc, perVpc } from './check.ts';

/**
 * Routes to what exists: one for each destination of a route table, none within the VPC, and only to what the VPC is
 * attached to by the time they are made.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export const routes: Check = perVpc((drawn) => [
  ...drawn.groups.flatMap((group) => destinationFindings(group, drawn)),
  ...notAttached(drawn),
]);

const INTERNET = '0.0.0.0/0';
const IPV6_INTERNET = '::/0';

function destinationFindings(group: SubnetGroup, { vpc, built }: DrawnVpc): readonly Finding[] {
  const { id, label, routes: all = [], reserved } = group;
  if (all.length === 0) return [];
  if (reserved) return [finding('route/reserved-group', { id, field: 'routes' }, { group: label })];
  const taken = new Set<string>();
  return all.flatMap(({ destination, target }, item): readonly Finding[] => {
    const at: Place = { id, field: 'routes', item };
    const facts = { group: label, destination };
    const network = networkText(destination);
    if (taken.has(network)) return [finding('route/destination-twice', at, facts)];
    taken.add(network);
    const by = defaultRouteOf(group, built, network);
    if (by) return [finding('route/default-taken', at, { group: label, destination: network, by })];
    const block = parseBlock(network);
    if (block && isLocal(block, target, built)) {
      const around = { vpc: vpc.label, vpcCidr: formatBlock(built.block) };
      return [finding('route/inside-vpc', at, { ...facts, ...around })];
    }
    if (parseIpv6Block(network) && !built.ipv6)
      return [finding('route/without-ipv6', at, { ...facts, vpc: vpc.label })];
    return pointsInside(destination) ? [finding('route/host-bits', at, { ...facts, network })] : [];
  });
}

/** A block of either kind as AWS keeps it, without host bits; whatever else is a destination as it is. */
function networkText(destination: string): string {
  const block = parseBlock(destination);
  if (block) return formatBlock(networkOf(block));
  const ipv6Block = parseIpv6Block(destination);
  return ipv6Block ? formatIpv6Block(ipv6NetworkOf(ipv6Block)) : destination;
}

/** Is it an address inside a block, rather than a block? */
function pointsInside(destination: string): boolean {
  const block = parseBlock(destination);
  if (block) return hasHostBits(block);
  const ipv6Block = parseIpv6Block(destination);
  return ipv6Block !== undefined && hasIpv6HostBits(ipv6Block);
}

/** What has the default route of one of its subnets already. */
function defaultRouteOf(
  { id }: SubnetGroup,
  built: VpcNetwork,
  destination: string,
): FindingFacts['route/default-taken']['by'] | undefined {
  if (destination !== INTERNET && destination !== IPV6_INTERNET) return undefined;
  const group = built.groups.find(({ origin }) => origin.id === id);
  for (const { created } of group?.subnets ?? []) {
    const route = destination === INTERNET ? created?.defaultRoute : created?.ipv6?.defaultRoute;
    if (route && route.to !== 'none') return route.to;
  }
  return undefined;
}

/**
 * Within the VPC its own local route leads. AWS takes a more specific one to the whole of a subnet alone, and only to
 * a network interface, through which traffic between subnets is inspected.
 */
function isLocal(destination: Ipv4Block, target: string, built: VpcNetwork): boolean {
  if (!holdsBlock(built.block, destination)) return false;
  const isSubnet = built.groups.some(({ subnets }) =>
    subnets.some(({ block, created }) => created && block && equalBlocks(block, destination)),
  );
  return !(isSubnet && target.startsWith('eni-') && !equalBlocks(destination, built.block));
}

const targets: Readonly<Record<string, FindingFacts['route/not-attached']['is']>> = {
  'tgw-': 'transit-gateway',
  'pcx-': 'peering-connection',
  'vgw-': 'virtual-private-gateway',
  'eni-': 'network-interface',
};

/** The stack makes the VPC, so that nothing that exists can be attached to it before. Once for each target. */
function notAttached({ vpc, groups }: DrawnVpc): readonly Finding[] {
  const told = new Set<string>();
  return groups.flatMap(({ id, routes: all = [], reserved }) =>
    all.flatMap(({ target }, item): readonly Finding[] => {
      const is = targets[target.slice(0, 4)];
      if (reserved || !is || told.has(target)) return [];
      told.add(target);
      const facts = { vpc: vpc.label, target, is };
      return [finding('route/not-attached', { id, field: 'routes', item }, facts)];
    }),
  );
}
