import {
  accept,
  areKept,
  groupsOf,
  keepCidrs,
  releaseCidrs,
  type SubnetGroup,
  type VpcNetwork,
  vpcById,
} from '../../core/index.ts';
import { carryOut } from '../store/dispatch.ts';
import { currentDesign } from '../store/editor.ts';
import type { CommandFamily } from '../store/editor-command.ts';
import { findThing } from '../store/find.ts';
import { currentDerived } from '../store/hooks.ts';
import { typeCidr } from './canvas-state.ts';
import { inHand, rowInHand, takeInHand, vpcInHand } from './in-hand.ts';

/** What can be done with the CIDRs of subnets: fixed one by one or as they are, or placed in order again. */
export const cidrCommands = {
  'fix-cidr': {
    label: 'Fix the CIDR…',
    search: ['pin', 'address plan', 'type', 'change'],
    chords: [{ key: 'f', bare: true }],
    onBoxes: true,
    isPossible: () => rowInHand() !== undefined && inHand().zone !== undefined && !groupsInHand()?.built.ipam,
    run: () => {
      const box = takeInHand();
      if (box?.zone !== undefined) typeCidr(box.id, box.zone);
    },
  },
  'keep-cidrs': {
    label: 'Keep the CIDRs as they are',
    search: ['pin', 'fix', 'address plan'],
    onBoxes: true,
    isPossible: () => {
      const meant = groupsInHand();
      return meant !== undefined && !areKept(meant.groups, meant.built);
    },
    run: () => {
      const meant = groupsInHand();
      if (meant) carryOut(accept(keepCidrs(meant.groups, meant.built, meant.of)));
    },
  },
  'release-cidrs': {
    label: 'Place CIDRs in order again',
    search: ['unpin', 'release', 'order'],
    onBoxes: true,
    isPossible: () => groupsInHand()?.groups.some(({ fixedCidrs }) => fixedCidrs !== undefined) ?? false,
    run: () => {
      const meant = groupsInHand();
      if (meant) carryOut(accept(releaseCidrs(meant.groups, meant.of)));
    },
  },
} as const satisfies CommandFamily;

interface GroupsInHand {
  readonly groups: readonly SubnetGroup[];
  readonly built: VpcNetwork;
  readonly of: string;
}

/** The subnet group in hand, or all of the VPC. */
function groupsInHand(): GroupsInHand | undefined {
  const design = currentDesign();
  const row = rowInHand();
  const vpc = vpcById(design, row?.vpcId ?? vpcInHand()?.id ?? '');
  const built = currentDerived()
    .network.stacks.flatMap(({ vpcs }) => vpcs)
    .find((one) => one.vpc.origin.id === vpc?.id)?.vpc;
  if (!vpc || !built) return undefined;
  if (!row) return { groups: groupsOf(design, vpc), built, of: vpc.label };
  const group = findThing(design, row.id);
  return group?.kind === 'subnet-group' ? { groups: [group], built, of: group.label } : undefined;
}
