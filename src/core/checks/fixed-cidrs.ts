import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { nearestFreeBlock } from '../net/free-space.ts';
import {
  formatBlock,
  hasHostBits,
  holdsBlock,
  type Ipv4Block,
  networkOf,
  overlap,
  parseBlock,
} from '../net/ipv4.ts';
import type { VpcNetwork } from '../network/network.ts';
import { isSubnetSize, LARGEST_SUBNET, SMALLEST_SUBNET } from '../plan/allocate-addresses.ts';
import { type Check, perVpc } from './check.ts';

/** CIDRs that are fixed for subnets: whole blocks of a size that AWS allows, in the VPC, each for one subnet alone. */
export const fixedCidrs: Check = perVpc(({ vpc, built, groups }) => {
  const all = groups.flatMap((group) => fixedIn(group, built));
  return [
    ...groups.flatMap((group) => zoneFindings(group, built)),
    ...all.flatMap((fixed, index) => blockFindings(fixed, all.slice(0, index), vpc.label, built)),
  ];
});

/** A CIDR that a subnet has. */
interface Fixed {
  readonly at: Place;
  /** The name of its subnet in code. */
  readonly subnet: string;
  readonly given: Ipv4Block;
}

/** The first for each zone that the VPC has; what else the group says is found by itself. */
function fixedIn({ id, constructId, fixedCidrs = [] }: SubnetGroup, built: VpcNetwork): readonly Fixed[] {
  return fixedCidrs.flatMap(({ zone, cidr }, item): readonly Fixed[] => {
    const given = parseBlock(cidr);
    const isFirst = fixedCidrs.findIndex((one) => one.zone === zone) === item;
    return given && isFirst && zone >= 1 && zone <= zonesOf(built)
      ? [{ at: { id, field: 'fixedCidrs', item }, subnet: `${constructId}Subnet${zone}`, given }]
      : [];
  });
}

function zonesOf({ zones, reservedZones }: VpcNetwork): number {
  return zones.length + reservedZones;
}

function zoneFindings(
  { id, label: group, fixedCidrs = [] }: SubnetGroup,
  built: VpcNetwork,
): readonly Finding[] {
  const zones = zonesOf(built);
  return fixedCidrs.flatMap(({ zone }, item): readonly Finding[] => {
    const at = { id, field: 'fixedCidrs', item };
    if (fixedCidrs.findIndex((one) => one.zone === zone) < item)
      return [finding('fixed-cidr/twice', at, { group, zone })];
    return zone > zones ? [finding('fixed-cidr/no-such-zone', at, { group, zone, zones })] : [];
  });
}

function blockFindings(
  fixed: Fixed,
  before: readonly Fixed[],
  vpc: string,
  built: VpcNetwork,
): readonly Finding[] {
  const { at, subnet, given } = fixed;
  const cidr = formatBlock(given);
  const block = networkOf(given);
  if (hasHostBits(given))
    return [finding('fixed-cidr/host-bits', at, { subnet, cidr, network: formatBlock(block) })];
  if (!isSubnetSize(block.prefixLength))
    return [finding('fixed-cidr/size', at, { subnet, cidr, ...nearestFor(fixed, built) })];
  if (!holdsBlock(built.block, block)) {
    const facts = { subnet, cidr, vpc, vpcCidr: formatBlock(built.block), ...nearestFor(fixed, built) };
    return [finding('fixed-cidr/outside', at, facts)];
  }
  const other = before.find((one) => overlap(networkOf(one.given), block));
  if (!other) return [];
  const facts = {
    subnet,
    cidr,
    other: other.subnet,
    otherCidr: formatBlock(other.given),
    ...nearestFor(fixed, built),
  };
  return [finding('fixed-cidr/overlap', at, facts)];
}

/** Free of all other subnets of the VPC as it is; a size that subnets can't have becomes one that they can. */
function nearestFor({ subnet, given }: Fixed, built: VpcNetwork): { readonly nearest?: string } {
  const others = built.groups.flatMap(({ name, subnets }) =>
    subnets.filter(({ zoneIndex }) => `${name}Subnet${zoneIndex + 1}` !== subnet),
  );
  const { address, prefixLength } = networkOf(given);
  const size = Math.min(SMALLEST_SUBNET, Math.max(LARGEST_SUBNET, prefixLength));
  const free = nearestFreeBlock(
    built.block,
    others.flatMap(({ block }) => (block ? [block] : [])),
    { address, prefixLength: size },
  );
  return free ? { nearest: formatBlock(free) } : {};
}
