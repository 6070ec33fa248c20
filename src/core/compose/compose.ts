import type { Design } from '../design/design.ts';
import { zonesContextKey } from '../plan/context-keys.ts';
import type { Plan } from '../plan/plan.ts';
import { composeStack } from './stack.ts';

/**
 * The CDK program that a design means. Total: a design with errors has a plan too, so that the real library can be
 * asked what it says to it.
 */
export function compose(design: Design): Plan {
  return {
    title: design.name,
    stacks: design.stacks.map((stack) => composeStack(design, stack)),
    context: contextOf(design),
  };
}

/** The zones that the CDK would otherwise look up in the account. */
function contextOf(design: Design): Plan['context'] {
  const context: Record<string, readonly string[]> = {};
  for (const { environment } of design.stacks) {
    if (environment.type !== 'account') continue;
    context[zonesContextKey(environment.account, environment.region)] = environment.zones;
  }
  return context;
}
