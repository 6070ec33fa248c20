import {
  type CellLayout,
  dnsAddress,
  formatAddress,
  formatCount,
  formatIpv6Subnet,
  type Ipv4Block,
  ipv6RouteWords,
  type PathOut,
  pathOut,
  routerAddress,
  sizeOf,
  usableRange,
  type VpcNetwork,
  vpcCidrText,
} from '../../../core/index.ts';

/** A fact about a subnet, as its tooltip says it. */
export interface CellFact {
  readonly term: string;
  readonly says: string;
  /** Addresses and CIDRs. */
  readonly isMono?: true;
}

export function cellFacts(vpc: VpcNetwork, { subnet, zoneName }: CellLayout): readonly CellFact[] {
  const { block, created, existing, ipv6Number } = subnet;
  if (existing) return existingFacts(zoneName, block, existing);
  return [
    { term: 'Zone', says: zoneName },
    ...(block ? addressFacts(block, created !== undefined) : []),
    ...(ipv6Number === undefined
      ? []
      : [{ term: 'IPv6', says: formatIpv6Subnet(ipv6Number), isMono: true } as const]),
    { term: 'Route table', says: routeWords(vpc, subnet) },
    ...(created?.ipv6 ? [{ term: 'IPv6 route', says: ipv6RouteWords(created.ipv6.defaultRoute) }] : []),
    ...(created ? [{ term: 'Name in code', says: subnet.id }] : []),
  ];
}

function existingFacts(
  zone: string,
  block: Ipv4Block | undefined,
  { subnetId, routeTableId }: NonNullable<CellLayout['subnet']['existing']>,
): readonly CellFact[] {
  return [
    { term: 'Subnet ID', says: subnetId, isMono: true },
    { term: 'Zone', says: zone },
    ...(block ? addressFacts(block, true) : []),
    ...(routeTableId === undefined
      ? []
      : [{ term: 'Route table', says: routeTableId, isMono: true as const }]),
  ];
}

function addressFacts(block: Ipv4Block, isCreated: boolean): readonly CellFact[] {
  if (!isCreated) return [{ term: 'Reserved', says: `${formatCount(sizeOf(block))} addresses` }];
  const { first, last } = usableRange(block);
  return [
    { term: 'First – last', says: `${formatAddress(first)} – ${formatAddress(last)}`, isMono: true },
    { term: 'Router', says: formatAddress(routerAddress(block)), isMono: true },
    { term: 'DNS', says: formatAddress(dnsAddress(block)), isMono: true },
  ];
}

/** "0.0.0.0/0 → NAT gateway in IngressSubnet1, then internet gateway". */
function routeWords(vpc: VpcNetwork, { origin, created }: CellLayout['subnet']): string {
  if (!created) return 'none; the space is only reserved';
  const path = pathOut(vpc, origin);
  if (!path) return 'none; it doesn’t fit';
  const stops = [
    ...(path.by ? [natWords[path.by](path.nat?.id ?? '')] : []),
    ...(path.leavesVpc ? ['internet gateway'] : []),
  ];
  return stops.length === 0
    ? `only ${vpcCidrText(vpc.block)} → local`
    : `0.0.0.0/0 → ${stops.join(', then ')}`;
}

const natWords: Readonly<Record<NonNullable<PathOut['by']>, (subnet: string) => string>> = {
  'nat-gateway': (subnet) => `NAT gateway in ${subnet}`,
  'nat-instance': (subnet) => `NAT instance in ${subnet}`,
  'regional-nat-gateway': () => 'regional NAT gateway',
};
