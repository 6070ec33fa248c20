import { sizeOf } from '../net/ipv4.ts';
import type { DefaultRoute, GroupNetwork, VpcNetwork, Zone } from '../network/network.ts';
import { createdSubnets } from '../network/network.ts';

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
  readonly subnets: number;
  readonly inSubnets: number;
  readonly reserved: number;
  readonly free: number;
}

/** How the addresses of a VPC are used. */
export function addressSums(vpc: VpcNetwork): AddressSums {
  const addresses = sizeOf(vpc.block);
  const created = createdSubnets(vpc);
  const inSubnets = sum(created.map(({ block }) => (block ? sizeOf(block) : 0)));
  const all = vpc.groups.flatMap((group) => group.subnets);
  const taken = sum(all.map(({ block }) => (block ? sizeOf(block) : 0)));
  return {
    addresses,
    subnets: created.length,
    inSubnets,
    reserved: taken - inSubnets,
    free: addresses - taken,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
