import type { Finding } from '../base/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Network } from './network.ts';
import type { Value } from './runtime.ts';
import { seenFromOutside } from './seen-from-outside.ts';
import { finishStack, type RunningStack, startStack } from './stack.ts';

/**
 * Runs a plan with our own constructs. A statement that fails gives a finding and still yields what can be computed
 * of it; what depends on the missing part is left out, the rest is built.
 */
export function build(plan: Plan): { readonly network: Network; readonly findings: readonly Finding[] } {
  const { crossStackReferences: strength } = plan;
  const running: RunningStack[] = [];
  const outside = new Map<string, Value>();
  for (const stack of plan.stacks) {
    const started = startStack(stack, plan.context, outside);
    running.push(started);
    for (const [name, value] of seenFromOutside(started.run)) outside.set(name, value);
  }
  // Only now, since a later stack may add to what an earlier one has made.
  const stacks = running.map((stack) => finishStack(stack, running.length));
  return {
    network: {
      stacks: stacks.map(({ network }) => network),
      ...(strength === undefined ? {} : { crossStackReferences: strength }),
    },
    findings: stacks.flatMap(({ findings }) => findings),
  };
}
