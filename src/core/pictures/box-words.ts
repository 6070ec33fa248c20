import { count, formatCount } from '../base/phrases.ts';
import type { Design, Environment } from '../design/design.ts';
import type { SubnetType } from '../kinds/index.ts';
import type { CellLayout, RowLayout, VpcLayout } from '../layout/vpc-layout.ts';
import { addressSums } from '../layout/words.ts';
import { sizeOfPrefix } from '../net/ipv4.ts';
import { formatIpv6Subnet } from '../net/ipv6-subnet.ts';
import { usableAddresses } from '../network/usable-addresses.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { namesOfZones } from '../proposals/environments.ts';

/** What boxes say, on the canvas and in pictures alike. */

export const typeWords: { readonly [T in SubnetType]: string } = {
  public: 'Public',
  private: 'Private',
  isolated: 'Isolated',
};

/** How a VPC's addresses are used: "2,048 addresses · 9 subnets · 464 free"; and its stack, where there are several. */
function sumWords(vpc: VpcNetwork, design: Pick<Design, 'stacks'>): string {
  const { addresses, subnets, reserved, free } = addressSums(vpc);
  return [
    `${formatCount(addresses)} addresses`,
    count(subnets, 'subnet'),
    ...(reserved > 0 ? [`${formatCount(reserved)} reserved`] : []),
    `${formatCount(free)} free`,
    ...(vpc.ipv6 ? ['IPv6 /56'] : []),
    ...stackWords(vpc, design),
  ].join(' · ');
}

/** The same in the header of a VPC; of one that is there already it says so. */
export function headWords({ network }: VpcLayout, design: Pick<Design, 'stacks'>): string {
  if (!network.existing) return sumWords(network, design);
  const { addresses, subnets } = addressSums(network);
  return [
    ...['Existing', network.existing.vpcId].filter((text) => text !== ''),
    `${formatCount(addresses)} addresses`,
    count(subnets, 'subnet'),
    ...stackWords(network, design),
  ].join(' · ');
}

function stackWords(vpc: VpcNetwork, { stacks }: Pick<Design, 'stacks'>): readonly string[] {
  return stacks.length > 1 ? [`stack ${vpc.stackId}`] : [];
}

/** "251 usable"; "1,024 needed" where the subnet doesn't fit. */
export function countWords({ group }: RowLayout, { state, subnet }: CellLayout): string {
  if (state === 'no-space' || !subnet.block) {
    const cidrMask = group.kind === 'subnet-group' ? group.cidrMask : undefined;
    return cidrMask === undefined ? '' : `${formatCount(sizeOfPrefix(cidrMask))} needed`;
  }
  return `${formatCount(usableAddresses(subnet.block.prefixLength))} usable`;
}

/** "…03::/64" in dual stack; beside a NAT gateway there is room for "…03::" only. */
export function ipv6Words({ subnet, state, hasNat }: CellLayout): string {
  if (subnet.ipv6Number === undefined || state === 'no-space') return '';
  const text = formatIpv6Subnet(subnet.ipv6Number);
  return hasNat ? text.slice(0, text.indexOf('/')) : text;
}

/** "/24"; "/20–/22" where fixed CIDRs differ; empty where nothing is known of them. */
export function sizeWords(row: RowLayout): string {
  const masks = row.cells.flatMap(({ subnet }) => subnet.block?.prefixLength ?? []);
  const mask = maskOf(row);
  if (masks.length === 0) return mask === undefined ? '' : `/${mask}`;
  const [largest, smallest] = [Math.min(...masks), Math.max(...masks)];
  return largest === smallest ? `/${largest}` : `/${largest}–/${smallest}`;
}

/** The size of a group's subnets: the one it was given, or its share of what is left. */
export function maskOf({ group, cells }: RowLayout): number | undefined {
  const said = group.kind === 'subnet-group' ? group.cidrMask : undefined;
  return said ?? cells.find(({ subnet }) => subnet.block)?.subnet.block?.prefixLength;
}

/**
 * "usually eu-central-1a" for each zone: a stack with a region but no account takes the first zones that the account has
 * there, which for most accounts are the region's first; their names are certain only where they are chosen by name.
 */
export function usualZoneWords(
  environment: Environment | undefined,
  { zones }: VpcNetwork,
): readonly string[] {
  if (environment?.type !== 'region') return [];
  const names = namesOfZones(environment, zones.length) ?? [];
  return zones.map(({ index, name }) =>
    name === undefined && names[index] !== undefined ? `usually ${names[index]}` : '',
  );
}
