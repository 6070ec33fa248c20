import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { nearestFreeBlock } from '../net/free-space.ts';
import { formatBlock, type Ipv4Block, networkOf, parseBlock } from '../net/ipv4.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { LARGEST_SUBNET, SMALLEST_SUBNET } from '../plan/allocate-addresses.ts';
import { judgeFixedBlocks } from '../plan/fixed-blocks.ts';
import { type Check, perVpc } from './check.ts';

/** CIDRs that are fixed for subnets: whole blocks of a size that AWS allows, in the VPC, each for one subnet alone. */
export const fixedCidrs: Check = perVpc(({ vpc, built, groups }) => {
  if (built.ipam) return [];
  const all = groups.flatMap((group) => fixedIn(group, built));
  return [...groups.flatMap((group) => zoneFindings(group, built)), ...blockFindings(all, vpc.label, built)];
});

/** A CIDR that a subnet has. */
interface Fixed {
  readonly at: Place;
  /** The name of its subnet in code. */
  readonly subnet: string;
  readonly given: Ipv4Block;
}

/** The first for each zone that the VPC has, zone by zone as they are placed; what else is said is found by itself. */
function fixedIn({ id, constructId, fixedCidrs = [] }: SubnetGroup, built: VpcNetwork): readonly Fixed[] {
  return Array.from({ length: zonesOf(built) }, (_, index) => index + 1).flatMap((zone): readonly Fixed[] => {
    const item = fixedCidrs.findIndex((one) => one.zone === zone);
    const given = parseBlock(fixedCidrs[item]?.cidr ?? '');
    const at = { id, field: 'fixedCidrs', item };
    return given ? [{ at, subnet: `${constructId}Subnet${zone}`, given }] : [];
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

function blockFindings(all: readonly Fixed[], vpc: string, built: VpcNetwork): readonly Finding[] {
  const judged = judgeFixedBlocks(
    built.block,
    all.map(({ given }) => given),
  );
  return all.flatMap((fixed, index): readonly Finding[] => {
    const { at, subnet, given } = fixed;
    const facts = { subnet, cidr: formatBlock(given) };
    const verdict = judged[index];
    switch (verdict?.is) {
      case 'host-bits':
        return [finding('fixed-cidr/host-bits', at, { ...facts, network: formatBlock(networkOf(given)) })];
      case 'size':
        return [finding('fixed-cidr/size', at, { ...facts, ...nearestFor(fixed, built) })];
      case 'outside': {
        const around = { vpc, vpcCidr: formatBlock(built.block) };
        return [finding('fixed-cidr/outside', at, { ...facts, ...around, ...nearestFor(fixed, built) })];
      }
      case 'overlap': {
        const other = all[verdict.other];
        if (!other) return [];
        const taken = { other: other.subnet, otherCidr: formatBlock(other.given) };
        return [finding('fixed-cidr/overlap', at, { ...facts, ...taken, ...nearestFor(fixed, built) })];
      }
      default:
        return [];
    }
  });
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
