import { type Finding, isError } from './base/finding.ts';
import { memoByIdentity } from './base/memo.ts';
import { runChecks } from './checks/index.ts';
import { resourceCount } from './cloudformation/template.ts';
import type { Design } from './design/design.ts';
import { runStages, type Stages } from './stages.ts';

/** Everything that follows from a design. */
export interface Derived extends Omit<Stages, 'built'> {
  readonly findings: readonly Finding[];
}

/** Runs the stages, and the checks over them. */
export const derive = memoByIdentity((design: Design): Derived => {
  const { built: _, ...stages } = runStages(design);
  return { ...stages, findings: foundIn(runStages(design)) };
});

/** All that is wrong with a design, or worth knowing. */
export const foundIn = memoByIdentity(({ design, network, templates, built }: Stages): readonly Finding[] => [
  ...built,
  ...runChecks(design, network, templates.map(resourceCount)),
]);

/** Accepted: nothing that is found wrong keeps the template from equalling the CDK's. */
export function isAccepted({ findings }: Pick<Derived, 'findings'>): boolean {
  return !findings.some(isError);
}
