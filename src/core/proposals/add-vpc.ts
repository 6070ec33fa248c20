import { finding } from '../base/finding.ts';
import { DESIGN, type Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command, Corner } from '../commands/command.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import type { SubnetGroup, SubnetType, Vpc } from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import { nextBlock } from './next-block.ts';
import { freeId, type Proposed } from './proposal.ts';

const VPC_SIZE = 16;
const GROUP_SIZE = 20;

/**
 * A VPC as it is dropped from the palette: the next free /16, Public /20 and Private /20 on the stack's zones, so
 * that one more group at the end moves nothing. Or the VPC that is made around a group dropped on empty canvas.
 */
export function addVpc(
  design: Design,
  stack: Id,
  position: Corner,
  groups: readonly SubnetType[] = ['public', 'private'],
): Proposed {
  const block = nextBlock(design, VPC_SIZE);
  if (!block) return refuse(finding('vpc/no-space', { id: DESIGN }, { mask: VPC_SIZE }));
  const id = freeId(design, 'vpc');
  const taken = siblingConstructIds(design, { id, kind: 'vpc', parent: stack });
  const constructId = constructIdFor('Vpc', 'vpc', taken);
  const vpc: Vpc = {
    id,
    kind: 'vpc',
    parent: stack,
    label: constructId,
    constructId,
    layout: 'own',
    cidr: formatBlock(block),
  };
  const label = `Add ${constructId}`;
  return accept({
    label,
    select: id,
    command: {
      do: 'all',
      label,
      commands: [
        { do: 'add-thing', thing: vpc, position },
        ...groups.map((subnetType): Command => ({ do: 'add-thing', thing: group(vpc, subnetType) })),
      ],
    },
  });
}

function group(vpc: Vpc, subnetType: SubnetType): SubnetGroup {
  const label = subnetType.charAt(0).toUpperCase() + subnetType.slice(1);
  return {
    id: `${vpc.id}-${subnetType}`,
    kind: 'subnet-group',
    parent: vpc.id,
    label,
    constructId: label,
    subnetType,
    cidrMask: GROUP_SIZE,
  };
}
