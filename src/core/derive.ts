import { type Finding, isError } from './base/finding.ts';
import { memoByIdentity } from './base/memo.ts';
import type { Result } from './base/result.ts';
import { runChecks } from './checks/index.ts';
import { resourceCount, type Template } from './cloudformation/template.ts';
import { writeTemplates } from './cloudformation/write.ts';
import { apply } from './commands/apply.ts';
import type { Command } from './commands/command.ts';
import { compose } from './compose/compose.ts';
import type { Design } from './design/design.ts';
import { build } from './network/build.ts';
import type { Network } from './network/network.ts';
import type { Plan } from './plan/plan.ts';

/** Everything that follows from a design. Each stage keeps what it made of things that did not change. */
export interface Derived {
  readonly design: Design;
  readonly plan: Plan;
  readonly network: Network;
  readonly templates: readonly Template[];
  readonly findings: readonly Finding[];
}

/** Runs the stages: Design → Plan → Network → Template, and the checks over them. */
export const derive = memoByIdentity((design: Design): Derived => {
  const plan = compose(design);
  const { network, findings: built } = build(plan);
  const templates = writeTemplates(network);
  const findings = [...built, ...runChecks(design, network, templates.map(resourceCount))];
  return { design, plan, network, templates, findings };
});

/** Accepted: nothing that is found wrong keeps the template from equalling the CDK's. */
export function isAccepted({ findings }: Pick<Derived, 'findings'>): boolean {
  return !findings.some(isError);
}

/** What would follow from a command, without carrying it out. */
export function preview(design: Design, command: Command): Result<Derived, Finding> {
  const applied = apply(design, command);
  return applied.ok ? { ok: true, value: derive(applied.value) } : applied;
}
