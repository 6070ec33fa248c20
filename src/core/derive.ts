import { type Finding, isError } from './base/finding.ts';
import { memoByIdentity } from './base/memo.ts';
import { runChecks } from './checks/index.ts';
import { resourceCount, type Template } from './cloudformation/template.ts';
import { writeTemplates } from './cloudformation/write.ts';
import type { Design } from './design/design.ts';
import { runStages, type Stages } from './stages.ts';

/** Everything that follows from a design. */
export interface Derived extends Omit<Stages, 'built'> {
  readonly templates: readonly Template[];
  readonly findings: readonly Finding[];
}

/** Runs the stages, and the checks over them. */
export const derive = memoByIdentity((design: Design): Derived => {
  const { built: _, ...stages } = runStages(design);
  return { ...stages, templates: writeTemplates(stages.network), findings: foundIn(runStages(design)) };
});

/** All that is wrong with a design, or worth knowing. */
export const foundIn = memoByIdentity(({ design, network, built }: Stages): readonly Finding[] => [
  ...built,
  ...runChecks(design, network, writeTemplates(network).map(resourceCount)),
]);

/** Accepted: nothing that is found wrong keeps the template from equalling the CDK's. */
export function isAccepted({ findings }: Pick<Derived, 'findings'>): boolean {
  return !findings.some(isError);
}
