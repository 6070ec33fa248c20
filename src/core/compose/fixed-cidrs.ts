import { boundedZones } from '../catalog/zone-bound.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import { formatBlock, type Ipv4Block, parseBlock } from '../net/ipv4.ts';
import { allocateAddresses, vpcBlockOf } from '../plan/allocate-addresses.ts';
import { literal } from '../plan/expressions.ts';
import { judgeFixedBlocks } from '../plan/fixed-blocks.ts';
import type { FixedCidrs } from '../plan/plan.ts';

/**
 * As soon as one subnet of a VPC has a fixed CIDR, its program gives the VPC an allocator of its own, in which every
 * CIDR is written out: those that are fixed, and those of the subnets that are placed around them. One that no subnet
 * can have is found by itself; until it is mended its subnet is placed with the rest.
 */
export function fixedCidrs(
  vpc: Vpc,
  environment: Environment,
  groups: readonly SubnetGroup[],
): FixedCidrs | undefined {
  if (!groups.some(({ fixedCidrs }) => fixedCidrs && fixedCidrs.length > 0)) return undefined;
  const perGroup = zoneCountOfVpc(vpc, environment) + boundedZones(vpc.reservedAzs ?? 0);
  const subnets = groups.flatMap((group) =>
    Array.from({ length: perGroup }, (_, zone) => ({ group, zone, given: givenFor(group, zone) })),
  );
  const block = vpcBlockOf(vpc.cidr);
  const { blocks } = allocateAddresses(
    block,
    subnets.map(({ group }) => group.cidrMask),
    possible(
      block,
      subnets.map(({ given }) => given?.block),
    ),
  );
  return {
    is: 'fixed-cidrs',
    vpc: { ...literal(formatBlock(block)), origin: { id: vpc.id, field: 'cidr' } },
    subnets: {
      is: 'dictionary',
      entries: subnets.flatMap(({ group, zone, given }, index) => {
        const found = blocks[index];
        if (!found) return [];
        const origin = { id: group.id, zone, ...(given ? { field: 'fixedCidrs', item: given.item } : {}) };
        return [
          [`${group.constructId}Subnet${zone + 1}`, { ...literal(formatBlock(found)), origin }] as const,
        ];
      }),
    },
  };
}

/** What a group fixes for one of its zones, counted from 0, and in which entry. */
function givenFor(
  { fixedCidrs = [] }: SubnetGroup,
  zone: number,
): { readonly item: number; readonly block: Ipv4Block } | undefined {
  const item = fixedCidrs.findIndex((one) => one.zone === zone + 1);
  const block = parseBlock(fixedCidrs[item]?.cidr ?? '');
  return block && { item, block };
}

/** Those that a subnet of the VPC can have, by their index. */
function possible(vpc: Ipv4Block, given: readonly (Ipv4Block | undefined)[]): ReadonlyMap<number, Ipv4Block> {
  const fixed = given.flatMap((block, index) => (block ? [[index, block] as const] : []));
  const judged = judgeFixedBlocks(
    vpc,
    fixed.map(([, block]) => block),
  );
  return new Map(fixed.filter((_, order) => judged[order]?.is === 'possible'));
}
