import type { Id } from '../base/place.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, thingById } from '../design/queries.ts';
import { endOf, type Ipv4Block, isRelative, networkOf, sizeOf } from '../net/ipv4.ts';
import { build } from '../network/build.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import { newMisfits } from './fitting.ts';
import type { Proposal } from './proposal.ts';
import { addZone } from './zones.ts';

/** Why one more zone doesn't fit into a VPC, and the block in which it would. */
export interface MissingRoom {
  /** Addresses that all zones together take; absent where groups share what is left. */
  readonly needed?: number;
  readonly prefixLength: number;
  readonly available: number;
  /** Absent where no VPC can be large enough. */
  readonly larger?: { readonly cidr: string; readonly proposal: Proposal };
}

/** What is missing for one more zone; `undefined` where it fits, or where there is none to add. */
export function roomForZone(design: Design, vpcId: Id): MissingRoom | undefined {
  const proposed = addZone(design, vpcId);
  const block = networkAfter(design, vpcId)?.block;
  if (!proposed.ok || !block || newMisfits(design, proposed.value.command).length === 0) return undefined;
  const larger = largerFor(design, vpcId, block, proposed.value);
  const needed = larger && neededIn(design, vpcId, larger.proposal.command);
  return {
    prefixLength: block.prefixLength,
    available: sizeOf(block),
    ...(needed === undefined ? {} : { needed }),
    ...(larger ? { larger } : {}),
  };
}

const LARGEST = 16;

function largerFor(design: Design, vpcId: Id, block: Ipv4Block, zone: Proposal): MissingRoom['larger'] {
  for (let prefixLength = block.prefixLength - 1; prefixLength >= LARGEST; prefixLength -= 1) {
    const grown = networkOf({ address: block.address, prefixLength });
    const cidr = vpcCidrText(grown);
    const label = `${zone.label}, ${cidr}`;
    const grow: Command = isRelative(block)
      ? { do: 'set-field', id: vpcId, field: 'ipv4NetmaskLength', value: prefixLength }
      : { do: 'set-field', id: vpcId, field: 'cidr', value: cidr };
    const command: Command = { do: 'all', label, commands: [grow, zone.command] };
    if (newMisfits(design, command).length === 0) return { cidr, proposal: { label, command } };
  }
  return undefined;
}

/** What the blocks of a VPC take after a command, gaps included. */
function neededIn(design: Design, vpcId: Id, command: Command): number | undefined {
  const vpc = thingById(design, vpcId);
  if (vpc?.kind !== 'vpc' || groupsOf(design, vpc).some(({ cidrMask }) => cidrMask === undefined))
    return undefined;
  const network = networkAfter(design, vpcId, command);
  const ends = network?.groups.flatMap(({ subnets }) =>
    subnets.flatMap(({ block }) => (block ? endOf(block) : [])),
  );
  return network && ends ? Math.max(...ends) - network.block.address : undefined;
}

function networkAfter(design: Design, vpcId: Id, command?: Command): VpcNetwork | undefined {
  const applied = command ? apply(design, command) : undefined;
  if (applied && !applied.ok) return undefined;
  return build(compose(applied?.value ?? design))
    .network.stacks.flatMap((stack) => stack.vpcs)
    .map(({ vpc }) => vpc)
    .find((vpc) => vpc.origin.id === vpcId);
}
