import { type Finding, type FindingCode, type FindingOf, isError } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { shown } from '../base/phrases.ts';
import { runChecks } from '../checks/index.ts';
import { resourceCount } from '../cloudformation/template.ts';
import { writeTemplates } from '../cloudformation/write.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { build } from '../network/build.ts';
import { entries } from './entries.ts';
import type { Fix } from './entry.ts';

/**
 * Ways out of a finding by one click, the best first. Each was tried on the design: it removes the finding and brings
 * no error that wasn't there.
 */
export function fixesFor(found: Finding, design: Design): readonly Fix[] {
  return waysOut(found, design).flatMap((way) => {
    const fix = way.find(({ command }) => helps(found, design, command));
    return fix ? { ...fix, label: shown(fix.label) } : [];
  });
}

function waysOut<C extends FindingCode>(found: FindingOf<C>, design: Design) {
  return entries[found.code].fixes?.(found, design) ?? [];
}

function helps(found: Finding, design: Design, command: Command): boolean {
  const applied = apply(design, command);
  if (!applied.ok) return false;
  const before = countsOf(design);
  const after = countsOf(applied.value);
  const matter = matterOf(found);
  if ((after.all.get(matter) ?? 0) >= (before.all.get(matter) ?? 0)) return false;
  return [...after.errors].every(([error, count]) => count <= (before.errors.get(error) ?? 0));
}

/** How often something is found at a place; entries of lists aren't told apart, since fixes may move them. */
interface Counts {
  readonly all: ReadonlyMap<string, number>;
  readonly errors: ReadonlyMap<string, number>;
}

const countsOf = memoByIdentity((design: Design): Counts => {
  const found = findingsOf(design);
  return { all: countByMatter(found), errors: countByMatter(found.filter(isError)) };
});

/** What is found in a design, whether or not anything is shown of it. */
export const findingsOf = memoByIdentity((design: Design): readonly Finding[] => {
  const { network, findings } = build(compose(design));
  return [...findings, ...runChecks(design, network, writeTemplates(network).map(resourceCount))];
});

function countByMatter(found: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(matterOf(one), (counts.get(matterOf(one)) ?? 0) + 1);
  return counts;
}

function matterOf({ code, at }: Finding): string {
  return `${code} ${at.id} ${at.field ?? ''}`;
}
