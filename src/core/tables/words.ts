import type { DefaultRoute, SubnetNetwork, VpcNetwork } from '../network/network.ts';

/** Where the default route leads. */
export function routeWords(route: DefaultRoute): string {
  switch (route.to) {
    case 'internet-gateway':
      return 'internet gateway';
    case 'nat-gateway':
      return `NAT in ${route.nat.subnetId}`;
    case 'none':
      return 'only within the VPC';
  }
}

/** The name of a zone, or `AZ 1` where it is known by its number only. */
export function zoneWords({ zone, zoneIndex }: SubnetNetwork): string {
  return zone?.name ?? `AZ ${zoneIndex + 1}`;
}

/** The Name tag of a subnet and of its route table: the path of the subnet, whatever else is tagged. */
export function subnetNameTag(vpc: VpcNetwork, subnet: SubnetNetwork): string {
  return `${vpc.stackId}/${vpc.id}/${subnet.id}`;
}
