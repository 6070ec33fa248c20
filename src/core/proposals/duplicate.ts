import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command, Corner } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { groupById, thingById } from '../design/queries.ts';
import type { Thing } from '../kinds/index.ts';
import { formatBlock, parseBlock } from '../net/ipv4.ts';
import { nextBlock } from './next-block.ts';
import { asOne, freeId, type Proposed } from './proposal.ts';

/** A copy beside the original; a copied VPC takes the next free block of the same size. */
export function duplicate(design: Design, id: Id, position?: Corner): Proposed {
  const thing = thingById(design, id) ?? groupById(design, id);
  if (!thing) return refuse(finding('design/dangling', { id }, { path: 'duplicate', reference: id }));
  const copyId = freeId(design, thing.kind === 'subnet-group' ? `${thing.parent}-group` : thing.kind);
  const copies = Object.fromEntries([
    [id, copyId],
    ...insideOf(design.things, id).map(
      (inside, index) => [inside.id, freeId(design, `${copyId}-${inside.kind}-${index + 1}`)] as const,
    ),
  ]);
  const copy: Command = { do: 'duplicate-thing', id, copies, ...(position ? { position } : {}) };
  const label = `Duplicate ${thing.label}`;
  if (thing.kind !== 'vpc') return accept({ command: copy, label, select: copyId });
  const block = nextBlock(design, parseBlock(thing.cidr ?? '')?.prefixLength ?? 16);
  const commands: readonly Command[] = block
    ? [copy, { do: 'set-field', id: copyId, field: 'cidr', value: formatBlock(block) }]
    : [copy];
  return accept({ command: asOne(label, commands), label, select: copyId });
}

/** What stands in a thing, at any depth. */
function insideOf(things: readonly Thing[], id: Id): readonly Thing[] {
  const inside = things.filter(({ parent }) => parent === id);
  return inside.flatMap((one) => [one, ...insideOf(things, one.id)]);
}
