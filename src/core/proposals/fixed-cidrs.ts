import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, isFixedAt, thingById } from '../design/queries.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { formatBlock, holdsBlock, type Ipv4Block, isRelative, parseBlock } from '../net/ipv4.ts';
import type { SubnetNetwork, VpcNetwork } from '../network/vpc-network.ts';
import { asOne, type Proposal } from './proposal.ts';

type FixedCidr = NonNullable<SubnetGroup['fixedCidrs']>[number];

/** Fixes the CIDR of one subnet; with `undefined` it is placed with the rest again. */
export function fixCidr(group: SubnetGroup, zone: number, cidr: string | undefined): Proposal {
  const others = (group.fixedCidrs ?? []).filter((one) => one.zone !== zone + 1);
  const subnet = `${group.label}, zone ${zone + 1}`;
  return {
    label: cidr === undefined ? `${subnet}: CIDR placed in order again` : `${subnet}: CIDR ${cidr}`,
    command: sayFixed(group.id, cidr === undefined ? others : inOrder([...others, { zone: zone + 1, cidr }])),
  };
}

/** Fixes the CIDRs that the subnets of some groups have now. */
export function keepCidrs(groups: readonly SubnetGroup[], built: VpcNetwork, of: string): Proposal {
  const label = `Keep the CIDRs of ${of} as they are`;
  return { label, command: asOne(label, keepCommands(groups, built)) };
}

function keepCommands(groups: readonly SubnetGroup[], built: VpcNetwork): readonly Command[] {
  return groups.map((group) => {
    const subnets = subnetsOf(group, built);
    const here = subnets.flatMap(({ zoneIndex, block }): readonly FixedCidr[] =>
      block ? [{ zone: zoneIndex + 1, cidr: formatBlock(block) }] : [],
    );
    const later = (group.fixedCidrs ?? []).filter(({ zone }) => zone > subnets.length);
    return sayFixed(group.id, [...here, ...later]);
  });
}

/** Is the CIDR of every subnet fixed that has one? */
export function areKept(groups: readonly SubnetGroup[], built: VpcNetwork): boolean {
  // Of a block that nobody knows yet no CIDR can be kept.
  if (isRelative(built.block)) return true;
  return groups.every((group) =>
    subnetsOf(group, built).every(({ zoneIndex, block }) => !block || isFixedAt(group, zoneIndex, block)),
  );
}

function subnetsOf({ id }: SubnetGroup, built: VpcNetwork): readonly SubnetNetwork[] {
  return built.groups.find(({ origin }) => origin.id === id)?.subnets ?? [];
}

/** Lets all subnets of some groups be placed in order again. */
export function releaseCidrs(groups: readonly SubnetGroup[], of: string): Proposal {
  const label = `Place the CIDRs of ${of} in order again`;
  const fixing = groups.filter(({ fixedCidrs }) => fixedCidrs !== undefined);
  return {
    label,
    command: asOne(
      label,
      fixing.map(({ id }) => sayFixed(id, [])),
    ),
  };
}

/** A zone goes: its fixed CIDRs go with it, and those behind it count one less. `zone` counts from 0. */
export function fixedWithoutZone(design: Design, vpcId: Id, zone: number): readonly Command[] {
  const gone = zone + 1;
  return groupsIn(design, vpcId).flatMap(({ id, fixedCidrs }) => {
    if (!fixedCidrs?.some((one) => one.zone >= gone)) return [];
    const left = fixedCidrs
      .filter((one) => one.zone !== gone)
      .map((one) => (one.zone > gone ? { ...one, zone: one.zone - 1 } : one));
    return [sayFixed(id, left)];
  });
}

/**
 * The block of a VPC moves: the CIDRs that are fixed in it move along, as far as they were inside and can be. `idOf`
 * says which group is meant, where it is a copy.
 */
export function fixedInMovedBlock(
  design: Design,
  vpcId: Id,
  from: Ipv4Block,
  to: Ipv4Block,
  idOf: (group: Id) => Id = (group) => group,
): readonly Command[] {
  return groupsIn(design, vpcId).flatMap(({ id, fixedCidrs }) => {
    if (!fixedCidrs) return [];
    const moved = fixedCidrs.map((one) => ({ ...one, cidr: movedCidr(one.cidr, from, to) }));
    return moved.some(({ cidr }, index) => cidr !== fixedCidrs[index]?.cidr)
      ? [sayFixed(idOf(id), moved)]
      : [];
  });
}

function movedCidr(cidr: string, from: Ipv4Block, to: Ipv4Block): string {
  const block = parseBlock(cidr);
  if (!block || !holdsBlock(from, block) || holdsBlock(to, block)) return cidr;
  const moved = { ...block, address: to.address + (block.address - from.address) };
  return holdsBlock(to, moved) ? formatBlock(moved) : cidr;
}

function groupsIn(design: Design, vpcId: Id): readonly SubnetGroup[] {
  const vpc = thingById(design, vpcId);
  return vpc?.kind === 'vpc' ? groupsOf(design, vpc) : [];
}

function inOrder(list: readonly FixedCidr[]): readonly FixedCidr[] {
  return list.toSorted((one, other) => one.zone - other.zone);
}

function sayFixed(id: Id, list: readonly FixedCidr[]): Command {
  return { do: 'set-field', id, field: 'fixedCidrs', value: list.length > 0 ? list : undefined };
}
