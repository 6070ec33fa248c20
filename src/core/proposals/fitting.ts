import type { FindingOf } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { build } from '../network/build.ts';

export type Misfit = FindingOf<'group/does-not-fit'> | FindingOf<'group/share-does-not-fit'>;

/** What would not fit into its VPC after a command, of the groups that fit before; empty where all is well. */
export function newMisfits(design: Design, command: Command): readonly Misfit[] {
  const applied = apply(design, command);
  if (!applied.ok) return [];
  const known = new Set(misfits(design).map((misfit) => misfit.at.id));
  return misfits(applied.value).filter((misfit) => !known.has(misfit.at.id));
}

function misfits(design: Design): readonly Misfit[] {
  return build(compose(design)).findings.filter(
    (found) => found.code === 'group/does-not-fit' || found.code === 'group/share-does-not-fit',
  );
}

/** All that doesn't fit after a command. */
export function misfitsAfter(design: Design, command: Command): readonly Misfit[] {
  const applied = apply(design, command);
  return applied.ok ? misfits(applied.value) : [];
}

export function misfitOf(design: Design, command: Command, group: Id): Misfit | undefined {
  return misfitsAfter(design, command).find((misfit) => misfit.at.id === group);
}
