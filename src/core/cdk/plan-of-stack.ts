import type { Plan, StackPlan } from '../plan/plan.ts';
import { createMentionsOf } from './mentions.ts';
import { linksBetween } from './stack-links.ts';

/** The part of a plan that makes one stack: the stack, and those that it is given. */
export function planOfStack(plan: Plan, id: string): Plan {
  const links = new Map(linksBetween(plan, createMentionsOf()).map((one) => [one.stack, one.needed]));
  const wanted = new Set<StackPlan>();
  const want = (stack: StackPlan): void => {
    if (wanted.has(stack)) return;
    wanted.add(stack);
    for (const needed of links.get(stack) ?? []) want(needed);
  };
  for (const stack of plan.stacks) if (stack.id === id) want(stack);
  return { ...plan, stacks: plan.stacks.filter((stack) => wanted.has(stack)) };
}
