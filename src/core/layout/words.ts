import { endOf, type Ipv4Block, sizeOf } from '../net/ipv4.ts';
import type { DefaultRoute, GroupNetwork, VpcNetwork, Zone } from '../network/network.ts';

/** What is written into the boxes of a VPC. */

/** "AZ 1" where a zone is known by its number only. */
export function zoneWords(index: number, zone: Zone | undefined): string {
  return zone?.name ?? `AZ ${index + 1}`;
}

/** Where the default route of a group's subnets leads, in as few words as will do. */
export function routeWords(group: GroupNetwork, vpc: VpcNetwork): string {
  const routes = group.subnets.flatMap((subnet) =>
    subnet.created ? [{ zone: subnet.zoneIndex, to: subnet.created.defaultRoute }] : [],
  );
  if (routes.length === 0) return '';
  if (group.subnetType === 'isolated') return 'VPC only';
  if (group.subnetType === 'public')
    return routes.every(({ to }) => to.to === 'internet-gateway')
      ? 'internet gateway'
      : 'no internet gateway';
  if (routes.every(({ zone, to }) => natZone(to) === zone)) return 'NAT, same zone';
  const zones = new Set(routes.map(({ to }) => natZone(to)));
  const [only] = zones;
  if (only === undefined) return 'no NAT gateway';
  return zones.size === 1 ? `NAT in ${zoneWords(only, vpc.zones[only])}` : 'NAT, shared';
}

function natZone(route: DefaultRoute): number | undefined {
  return route.to === 'nat-gateway' ? route.nat.zoneIndex : undefined;
}

export interface AddressSums {
  readonly addresses: number;
  /** Those that fit. */
  readonly subnets: number;
  readonly inSubnets: number;
  readonly reserved: number;
  readonly lostToAlignment: number;
  /** Behind the last subnet, since only that can be used by appending; all of it where CIDRs are fixed. */
  readonly free: number;
}

/** How the addresses of a VPC are used. */
export function addressSums(vpc: VpcNetwork): AddressSums {
  const addresses = sizeOf(vpc.block);
  const placed = vpc.groups.flatMap(({ subnets }) =>
    subnets.flatMap(({ block, created }) => (block ? [{ block, isCreated: created !== undefined }] : [])),
  );
  const created = placed.filter(({ isCreated }) => isCreated);
  const taken = total(placed.map(({ block }) => block));
  const inSubnets = total(created.map(({ block }) => block));
  const end = Math.max(vpc.block.address, ...placed.map(({ block }) => endOf(block)));
  const free = vpc.hasFixedCidrs ? addresses - taken : endOf(vpc.block) - end;
  return {
    addresses,
    subnets: created.length,
    inSubnets,
    reserved: taken - inSubnets,
    lostToAlignment: addresses - taken - free,
    free,
  };
}

function total(blocks: readonly Ipv4Block[]): number {
  return blocks.reduce((sum, block) => sum + sizeOf(block), 0);
}
