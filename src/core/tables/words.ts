import { fullNameOfService, REGION } from '../catalog/endpoint-services.ts';
import type {
  CreatedSubnet,
  DefaultRoute,
  DefaultRouteIpv6,
  EndpointRoute,
  RouteDestination,
  SubnetNetwork,
  VpcNetwork,
} from '../network/vpc-network.ts';

const INTERNET = '0.0.0.0/0';

/** Where the default route of a subnet leads: the CDK's, or one that was added. */
export function defaultRouteWords(
  { defaultRoute, routes }: CreatedSubnet,
  { learns }: { readonly learns: boolean },
): string {
  const own = routes.find(({ destination }) => destinationWords(destination) === INTERNET);
  if (defaultRoute.to !== 'none') return routeWords(defaultRoute);
  return own?.target.id ?? (routes.length > 0 || learns ? 'none' : routeWords(defaultRoute));
}

/** Where the CDK's default route leads. */
export function routeWords(route: DefaultRoute): string {
  switch (route.to) {
    case 'internet-gateway':
      return 'internet gateway';
    case 'nat-gateway':
      return `NAT in ${route.nat.subnetId}`;
    case 'nat-instance':
      return `NAT instance in ${route.nat.subnetId}`;
    case 'regional-nat-gateway':
      return 'regional NAT gateway';
    case 'none':
      return 'only within the VPC';
  }
}

/** Where IPv6 traffic to the internet goes. */
export function ipv6RouteWords({ to }: DefaultRouteIpv6): string {
  switch (to) {
    case 'internet-gateway':
      return 'internet gateway';
    case 'egress-only-internet-gateway':
      return 'egress-only internet gateway';
    case 'none':
      return 'only within the VPC';
  }
}

/** Where a route leads to: a CIDR, or the ID of a prefix list. */
export function destinationWords(destination: RouteDestination): string {
  return destination.is === 'prefix-list' ? destination.id : destination.cidr;
}

/** Where a gateway endpoint leads: the prefix list of its service, which AWS keeps in each region. */
export function endpointDestinationWords({ service }: EndpointRoute, region: string | undefined): string {
  return `prefix list ${fullNameOfService(service, undefined).replace(REGION, region ?? '*')}`;
}

/** The name of a zone, or `AZ 1` where it is known by its number only. */
export function zoneWords({ zone, zoneIndex }: SubnetNetwork): string {
  return zone?.name ?? `AZ ${zoneIndex + 1}`;
}

/** The Name tag of a subnet and of its route table: the path of the subnet, unless its group says another. */
export function subnetNameTag(vpc: VpcNetwork, { id, created }: SubnetNetwork): string {
  const own = created?.tags.findLast(({ key }) => key === 'Name');
  return own?.value ?? `${vpc.stackId}/${vpc.id}/${id}`;
}
