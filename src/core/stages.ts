import type { Finding } from './base/finding.ts';
import { memoByIdentity } from './base/memo.ts';
import type { Result } from './base/result.ts';
import { apply } from './commands/apply.ts';
import type { Command } from './commands/command.ts';
import { compose } from './compose/compose.ts';
import type { Design } from './design/design.ts';
import { build } from './network/build.ts';
import type { Network } from './network/network.ts';
import type { Plan } from './plan/plan.ts';

/** What a design is turned into, stage by stage. Each keeps what it made of things that did not change. */
export interface Stages {
  readonly design: Design;
  readonly plan: Plan;
  readonly network: Network;
  /** What building the network found; the checks find the rest. */
  readonly built: readonly Finding[];
}

/** Runs the stages that a picture needs: Design → Plan → Network. Templates are written when somebody asks. */
export const runStages = memoByIdentity((design: Design): Stages => {
  const plan = compose(design);
  const { network, findings: built } = build(plan);
  return { design, plan, network, built };
});

/** What would follow from a command, without carrying it out. */
export function preview(design: Design, command: Command): Result<Stages, Finding> {
  const applied = apply(design, command);
  return applied.ok ? { ok: true, value: runStages(applied.value) } : applied;
}
