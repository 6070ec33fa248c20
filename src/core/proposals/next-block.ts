import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { existingVpcsOf, vpcsOf } from '../design/queries.ts';
import { usesIpam } from '../kinds/index.ts';
import { nextFreeBlock } from '../net/free-space.ts';
import { type Ipv4Block, networkOf, parseBlock } from '../net/ipv4.ts';

/** The private address space in the order in which VPCs are drawn from it (RFC 1918). */
const PRIVATE_SPACE: readonly Ipv4Block[] = [
  { address: 0x0a000000, prefixLength: 8 },
  { address: 0xac100000, prefixLength: 12 },
  { address: 0xc0a80000, prefixLength: 16 },
];

/** What the CDK gives a VPC that says nothing. */
const DEFAULT_BLOCK: Ipv4Block = { address: 0x0a000000, prefixLength: 16 };

/** The next private block of a size that no other VPC and no range used elsewhere touches. */
export function nextBlock(design: Design, prefixLength: number, except?: Id): Ipv4Block | undefined {
  const used = usedBlocks(design, except);
  for (const space of PRIVATE_SPACE) {
    const free = prefixLength >= space.prefixLength ? nextFreeBlock(space, used, prefixLength) : undefined;
    if (free) return free;
  }
  return undefined;
}

function usedBlocks(design: Design, except: Id | undefined): readonly Ipv4Block[] {
  const vpcs = vpcsOf(design)
    .filter((vpc) => vpc.id !== except && !usesIpam(vpc))
    .map((vpc) => (vpc.cidr === undefined ? DEFAULT_BLOCK : parseBlock(vpc.cidr)));
  const ranges = design.usedRanges.map((range) => parseBlock(range.cidr));
  const existing = existingVpcsOf(design)
    .filter((vpc) => vpc.id !== except)
    .map((vpc) => parseBlock(vpc.cidr));
  return [...vpcs, ...existing, ...ranges].filter((block) => block !== undefined).map(networkOf);
}
