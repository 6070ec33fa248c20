import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import { apply } from '../commands/apply.ts';
import type { Command, Corner } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { familyOf, groupById, thingById } from '../design/queries.ts';
import { drawnCalls } from '../design/targets.ts';
import { isEncrypted, type Thing, usesIpam } from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import { vpcBlockOf } from '../plan/allocate-addresses.ts';
import { connectionWords, workloadsInside, workloadWords } from './along.ts';
import { callsOfCopy, registerCopy, staysBehind } from './copied-connections.ts';
import { fixedInMovedBlock } from './fixed-cidrs.ts';
import { freeListenerPort } from './listener-port.ts';
import { nextBlock } from './next-block.ts';
import { asOne, freeId, type Proposal, type Proposed } from './proposal.ts';

/**
 * A copy beside the original, with the connections that the original has; a copied VPC takes the next free block of the
 * same size.
 */
export function duplicate(design: Design, id: Id, position?: Corner): Proposed {
  const thing = thingById(design, id) ?? groupById(design, id);
  if (!thing) return refuse(finding('design/dangling', { id }, { path: 'duplicate', reference: id }));
  const copyId = freeId(design, thing.kind === 'subnet-group' ? `${thing.parent}-group` : thing.kind);
  const family = familyOf(design.things, id);
  const inside = design.things.filter((one) => one.id !== id && family.has(one.id));
  const copies = Object.fromEntries([
    [id, copyId],
    ...inside.map((one, index) => [one.id, freeId(design, `${copyId}-${one.kind}-${index + 1}`)] as const),
    ...callsOfCopy(design, family).map(
      (call, index) => [call.id, freeId(design, `${copyId}-connection-${index + 1}`)] as const,
    ),
  ]);
  const label = `Duplicate ${thing.label}`;
  const command = asOne(label, [
    { do: 'duplicate-thing', id, copies, ...(position ? { position } : {}) },
    ...takeItsOwn(design, thing, copies),
    ...registerCopy(design, thing, copyId),
  ]);
  return accept({ command, label, select: copyId, ...told(design, thing, command, family) });
}

/** What can't be said twice: the addresses of a VPC and of subnets, a group's name in its VPC, a port of a load balancer, the
 * addresses inside of tunnels. */
function takeItsOwn(design: Design, thing: Thing, copies: Readonly<Record<Id, Id>>): readonly Command[] {
  const idOf = (original: Id) => copies[original] ?? original;
  const id = idOf(thing.id);
  const set = (field: string, value: unknown): Command => ({ do: 'set-field', id, field, value });
  switch (thing.kind) {
    case 'vpc': {
      // A pool gives the copy a block of its own.
      if (usesIpam(thing)) return [];
      const before = vpcBlockOf(thing.cidr);
      const block = nextBlock(design, before.prefixLength);
      if (!block) return [];
      return [set('cidr', formatBlock(block)), ...fixedInMovedBlock(design, thing.id, before, block, idOf)];
    }
    case 'subnet-group':
      return thing.fixedCidrs === undefined ? [] : [set('fixedCidrs', undefined)];
    case 'security-group':
      return thing.securityGroupName === undefined ? [] : [set('securityGroupName', undefined)];
    case 'vpn-connection': {
      const { tunnelOptions } = thing;
      const left = tunnelOptions?.map(({ tunnelInsideCidr: _, ...tunnel }) => tunnel);
      return left ? [set('tunnelOptions', left)] : [];
    }
    case 'listener':
      return [set('port', freeListenerPort(design, thing.parent, isEncrypted(thing)))];
    default:
      return [];
  }
}

/** Which connections came along and which didn't: they may lead to where nobody looks. */
function told(
  design: Design,
  { id, label }: Thing,
  command: Command,
  family: ReadonlySet<Id>,
): Pick<Proposal, 'says'> {
  const after = apply(design, command);
  const count = after.ok ? drawnCalls(after.value).length - drawnCalls(design).length : 0;
  const left = drawnCalls(design).filter((call) => staysBehind(design, family, call)).length;
  if (count === 0 && left === 0) return {};
  const name = `${label}${workloadWords(workloadsInside(design, [id]))}`;
  const behind =
    left === 0 ? '' : `; ${left} to ${left === 1 ? 'another VPC stays' : 'other VPCs stay'} behind`;
  return { says: `Copied ${name}${connectionWords(count)}${behind}.` };
}
