import type { SubnetGroup } from '../../core/kinds/index.ts';
import { alignUp, formatBlock, networkOf, parseBlock, sizeOfPrefix } from '../../core/net/ipv4.ts';
import type { DrawnVpc, Wishes } from './sound-vpc.ts';

/** The prefix lengths between which VPCs and subnets must lie: the largest and the smallest block. */
export const SMALLEST_PREFIX = 16;
const LARGEST_PREFIX = 28;

/** Sizes that fit into the VPC's block, and a block in which the wished size has room. */
export function soundAddresses({ vpc, groups }: DrawnVpc, wish: Wishes, zones: number): DrawnVpc {
  const tight = wish.tightMask !== undefined && vpc.layout === 'own' && groups.length > 0;
  const need = Math.ceil(Math.log2(zones));
  const prefixLength = tight
    ? Math.max(SMALLEST_PREFIX, (wish.tightMask ?? 0) - need - (wish.tightBlock ? 0 : wish.prefixSlack))
    : (parseBlock(vpc.cidr ?? '')?.prefixLength ?? SMALLEST_PREFIX);
  const resized = tight || vpc.cidr !== undefined ? { ...vpc, cidr: resize(vpc.cidr, prefixLength) } : vpc;
  if (vpc.layout === 'default')
    return { vpc: { ...resized, ...roomForDefaults(resized.cidr, zones) }, groups: [] };

  const wished = groups.map((group, index) => {
    if (tight && index === 0) return { ...group, cidrMask: wish.tightMask ?? LARGEST_PREFIX };
    const cidrMask = prefixLength + need + (wish.maskSlacks[index] ?? 0);
    return group.cidrMask === undefined ? group : { ...group, cidrMask: Math.min(LARGEST_PREFIX, cidrMask) };
  });
  return { vpc: resized, groups: fitting(wished, sizeOfPrefix(prefixLength), zones) };
}

function resize(cidr: string | undefined, prefixLength: number): string {
  const address = parseBlock(cidr ?? '')?.address ?? 10 * 2 ** 24;
  return formatBlock(networkOf({ address, prefixLength }));
}

/** The two groups of the CDK's own layout share the block evenly, so it must be large enough. */
function roomForDefaults(cidr: string | undefined, zones: number): { readonly cidr?: string } {
  const least = Math.floor(LARGEST_PREFIX - Math.log2(2 * zones));
  const { prefixLength } = parseBlock(cidr ?? '') ?? { prefixLength: SMALLEST_PREFIX };
  return cidr !== undefined && prefixLength > least ? { cidr: resize(cidr, least) } : {};
}

/** First those with a size of their own, in order, smaller or left out where they don't fit; then the even shares. */
function fitting(groups: readonly SubnetGroup[], size: number, zones: number): readonly SubnetGroup[] {
  let pointer = 0;
  const masks = new Map<string, number>();
  for (const { id, cidrMask } of groups) {
    if (cidrMask === undefined) continue;
    for (let mask = cidrMask; mask <= LARGEST_PREFIX; mask += 1) {
      const end = alignUp(pointer, mask) + zones * sizeOfPrefix(mask);
      if (end > size) continue;
      pointer = end;
      masks.set(id, mask);
      break;
    }
  }
  const shared = groups.filter(({ cidrMask }) => cidrMask === undefined).length;
  const shares = mostShares(shared, size, pointer, zones);
  let kept = 0;
  return groups.flatMap((group) => {
    if (group.cidrMask === undefined) {
      kept += 1;
      return kept <= shares ? [group] : [];
    }
    const cidrMask = masks.get(group.id);
    return cidrMask === undefined ? [] : [{ ...group, cidrMask }];
  });
}

function mostShares(wanted: number, size: number, pointer: number, zones: number): number {
  for (let shares = wanted; shares > 0; shares -= 1) {
    const mask = 32 - Math.floor(Math.log2(Math.floor((size - pointer) / (shares * zones))));
    const fits = alignUp(pointer, mask) + shares * zones * sizeOfPrefix(mask) <= size;
    if (fits && mask >= SMALLEST_PREFIX && mask <= LARGEST_PREFIX) return shares;
  }
  return 0;
}
