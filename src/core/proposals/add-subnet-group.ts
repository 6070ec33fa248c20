import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import { constructIdFor } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, thingById } from '../design/queries.ts';
import type { SubnetGroup, SubnetType, Vpc } from '../kinds/index.ts';
import { misfitOf, newMisfits } from './fitting.ts';
import { freeId, type Proposed } from './proposal.ts';

/** A new group is no larger than this, even where there is room. */
const LARGEST_PROPOSED = 24;
const SMALLEST = 28;

export interface GroupPlacement {
  readonly before?: Id;
  readonly subnetType?: SubnetType;
  /** Only keeps the space, for a group that is to come. */
  readonly reserved?: true;
}

/** A subnet group with the largest size up to /24 that fits; where not even a /28 does, the reason. */
export function addSubnetGroup(design: Design, vpcId: Id, placement: GroupPlacement = {}): Proposed {
  const vpc = thingById(design, vpcId);
  if (vpc?.kind !== 'vpc')
    return refuse(finding('design/dangling', { id: vpcId }, { path: 'vpc', reference: vpcId }));
  for (let cidrMask = LARGEST_PROPOSED; cidrMask <= SMALLEST; cidrMask += 1) {
    const group = newGroup(design, vpc, cidrMask, placement);
    const command: Command = {
      do: 'add-thing',
      thing: group,
      ...(placement.before === undefined ? {} : { before: placement.before }),
    };
    if (newMisfits(design, command).length === 0) {
      return accept({ command, label: `Add ${group.label} to ${vpc.label}`, select: group.id });
    }
    if (cidrMask === SMALLEST) {
      const misfit = misfitOf(design, command, group.id) ?? newMisfits(design, command)[0];
      if (misfit) return refuse(misfit);
    }
  }
  return refuse();
}

function newGroup(
  design: Design,
  vpc: Vpc,
  cidrMask: number,
  { subnetType: wanted, reserved }: GroupPlacement,
): SubnetGroup {
  const groups = groupsOf(design, vpc);
  const hasPublic = groups.some((group) => group.subnetType === 'public' && !group.reserved);
  const subnetType = wanted ?? (groups.length === 0 ? 'public' : hasPublic ? 'private' : 'isolated');
  const constructId = constructIdFor(
    reserved ? 'Space' : labels[subnetType],
    'subnet-group',
    groups.map((group) => group.constructId),
  );
  return {
    id: freeId(design, `${vpc.id}-group`),
    kind: 'subnet-group',
    parent: vpc.id,
    label: constructId,
    constructId,
    subnetType,
    cidrMask,
    ...(reserved ? { reserved } : {}),
  };
}

const labels: { readonly [T in SubnetType]: string } = {
  public: 'Public',
  private: 'Private',
  isolated: 'Isolated',
};
