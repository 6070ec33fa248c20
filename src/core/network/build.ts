import type { Finding } from '../base/finding.ts';
import type { Plan, StackPlan } from '../plan/plan.ts';
import type { Network } from './network.ts';
import { buildStack } from './stack.ts';

/**
 * Runs a plan with our own constructs. A statement that fails gives a finding and still yields what can be computed
 * of it; what depends on the missing part is left out, the rest is built.
 */
export function build(plan: Plan): { readonly network: Network; readonly findings: readonly Finding[] } {
  const stacks = plan.stacks.map((stack: StackPlan) => buildStack(stack, plan.context));
  return {
    network: { stacks: stacks.map(({ network }) => network) },
    findings: stacks.flatMap(({ findings }) => findings),
  };
}
